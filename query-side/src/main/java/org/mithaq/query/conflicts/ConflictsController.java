package org.mithaq.query.conflicts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.conflicts.ConflictRegister.ConflictReport;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.platform.search.Find;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The register of conflicts; see {@link ConflictFilter} for what narrows it. */
@Controller
class ConflictsController {

    private final Findings findings;

    ConflictsController(Findings findings) {
        this.findings = findings;
    }

    /** The view with what the rules say of it. */
    record Answer(@JsonUnwrapped ConflictRegister register, List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/conflicts", produces = MediaType.APPLICATION_JSON_VALUE)
    @NarrowedBy(ConflictFilter.class)
    ResponseEntity<Answer> conflicts(Reading reading, Caller caller, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(
                        ConflictRegister.of(reading, caller, ConflictFilter.in(reading, request)),
                        findings.of(reading, View.CNF)));
    }

    /** The same conflicts as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/conflicts",
            produces = {Sheet.CSV, Sheet.XLSX})
    @NarrowedBy(ConflictFilter.class)
    @ResponseBody
    Sheet sheet(Reading reading, Caller caller, Language language, HttpServletRequest request) {
        return ConflictTable.TABLE.sheet(
                request,
                language,
                reading.zone(),
                ConflictRegister.of(reading, caller, ConflictFilter.in(reading, request)).conflicts().stream());
    }

    @GetMapping("/coalitions/{coalition}/conflicts")
    ModelAndView page(Reading reading, Caller caller, Language language, HttpServletRequest request) {
        ConflictFilter filter = ConflictFilter.in(reading, request);
        ConflictRegister register = ConflictRegister.of(reading, caller, filter);
        return new ModelAndView("query/conflicts")
                .addObject("bodies", Meetings.of(reading).bodies())
                .addObject("narrowed", !filter.none())
                .addObject("register", register)
                .addObject(
                        "finds",
                        Find.of(
                                filter.words(),
                                language,
                                register.conflicts(),
                                ConflictReport::id,
                                conflict -> conflict.texts().toList()))
                .addObject("findings", findings.of(reading, View.CNF));
    }
}
