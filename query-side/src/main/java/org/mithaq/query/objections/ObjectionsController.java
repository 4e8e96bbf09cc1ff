package org.mithaq.query.objections;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.platform.export.Table;
import org.mithaq.text.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The objections; see {@link ObjectionFilter} for what narrows the list. */
@Controller
class ObjectionsController {

    private static final Table<ObjectionEntry> TABLE = Table.of(
            "objections",
            "objections.title",
            Table.column("objections.against", entry -> entry.decision().nameOrId()),
            Table.column("decision.objection", ObjectionEntry::text),
            Table.column(
                    "objections.by",
                    entry -> entry.by() == null ? null : entry.by().nameOrId()),
            Table.column("audit.when", ObjectionEntry::raisedAt),
            Table.column("export.state", ObjectionEntry::state),
            Table.column("decision.objection.answer", ObjectionEntry::answer),
            Table.column("objections.answered", ObjectionEntry::answeredAt));

    @GetMapping(path = "/api/coalitions/{coalition}/objections", produces = MediaType.APPLICATION_JSON_VALUE)
    @NarrowedBy(ObjectionFilter.class)
    ResponseEntity<Slice<ObjectionEntry>> objections(Reading reading, Readers readers, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), readers, () -> ObjectionList.page(reading, readers, request));
    }

    /** The same objections, all of them, as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/objections",
            produces = {Sheet.CSV, Sheet.XLSX})
    @NarrowedBy(ObjectionFilter.class)
    @ResponseBody
    Sheet sheet(Reading reading, Readers readers, Language language, HttpServletRequest request) {
        return TABLE.sheet(request, language, reading.zone(), ObjectionList.all(reading, readers, request));
    }

    @GetMapping("/coalitions/{coalition}/objections")
    ModelAndView page(Reading reading, Readers readers, HttpServletRequest request) {
        return new ModelAndView("query/objections")
                .addObject("states", List.of(ObjectionState.values()))
                .addObject("bodies", Meetings.of(reading).bodies())
                .addObject("organisations", organisations(reading))
                .addObject("narrowed", !ObjectionFilter.in(reading, request).none())
                .addObject("objections", ObjectionList.page(reading, readers, request));
    }

    private static List<Named> organisations(Reading reading) {
        return reading.coalition().parties().entrySet().stream()
                .filter(party -> party.getValue().name() != null)
                .map(party -> new Named(party.getKey(), party.getValue().name()))
                .toList();
    }
}
