package org.mithaq.query.resources;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What members give and what limits them, needs, money that was looked at, and staff. */
@Controller
class ResourcesController {

    private final Findings findings;

    ResourcesController(Findings findings) {
        this.findings = findings;
    }

    /** The view with what the rules say of it. */
    record Answer(@JsonUnwrapped Inventory inventory, List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/resources", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> resources(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(Inventory.of(reading), findings.of(reading, View.RES)));
    }

    /** The same as a table; {@code ?list=barrier} narrows it to one list. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/resources",
            produces = {Sheet.CSV, Sheet.XLSX})
    @Takes(name = "list", of = ResourceTable.Listed.class, says = "CSV and XLSX: only that list.")
    @ResponseBody
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return ResourceTable.TABLE.sheet(
                request,
                language,
                reading.zone(),
                ResourceTable.rows(
                        Inventory.of(reading), Parameters.constant(request, "list", ResourceTable.Listed.class)));
    }

    @GetMapping("/coalitions/{coalition}/resources")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/resources")
                .addObject("inventory", Inventory.of(reading))
                .addObject("findings", findings.of(reading, View.RES));
    }
}
