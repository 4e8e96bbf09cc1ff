package org.mithaq.query.resources;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.resources.ResourceTable.Listed;
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
    @Takes(name = "list", of = Listed.class, says = "Only that list; the others are empty.")
    ResponseEntity<Answer> resources(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(Inventory.of(reading).only(Listed.in(request)), findings.of(reading, View.RES)));
    }

    /** The same as a table; {@code ?list=barrier} narrows it to one list. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/resources",
            produces = {Sheet.CSV, Sheet.XLSX})
    @Takes(name = "list", of = Listed.class, says = "Only that list; the others are empty.")
    @ResponseBody
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return ResourceTable.TABLE.sheet(
                request,
                language,
                reading.zone(),
                ResourceTable.rows(Inventory.of(reading).only(Listed.in(request))));
    }

    @GetMapping("/coalitions/{coalition}/resources")
    ModelAndView page(Reading reading, HttpServletRequest request) {
        Optional<Listed> list = Listed.in(request);
        return new ModelAndView("query/resources")
                .addObject("only", list.map(Listed::name).orElse(null))
                .addObject("inventory", Inventory.of(reading).only(list))
                .addObject("findings", findings.of(reading, View.RES));
    }
}
