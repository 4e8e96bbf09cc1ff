package org.mithaq.query.rosters;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The bodies and who sits in them. */
@Controller
class BodiesController {

    private final Findings findings;

    BodiesController(Findings findings) {
        this.findings = findings;
    }

    /** All bodies, those that stand first. */
    record BodiesReport(List<BodyReport> items, List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/bodies", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<BodiesReport> bodies(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> report(reading));
    }

    /** Who sits in the bodies, as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/bodies",
            produces = {Sheet.CSV, Sheet.XLSX})
    @ResponseBody
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return RosterTable.TABLE.sheet(request, language, reading.zone(), RosterTable.places(Rosters.all(reading)));
    }

    /** A body; as a document, its roster. {@code ?version=public} leaves out who comes for the parties. */
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyReport.class)))
    @GetMapping("/api/coalitions/{coalition}/bodies/{body}")
    ResponseEntity<?> body(
            Reading reading,
            @PathVariable String body,
            Readers readers,
            Language language,
            HttpServletRequest request) {
        return DocumentReply.of(
                request,
                language,
                reading.sequence(),
                (readers.tag() == null ? "" : readers.tag() + ".") + reading.today(),
                () -> found(reading, body).asRead(readers),
                found -> new RosterDocument(found, readers, reading, Words.in(language)).document());
    }

    @GetMapping("/coalitions/{coalition}/bodies")
    ModelAndView page(Reading reading) {
        return new ModelAndView("query/bodies").addObject("bodies", report(reading));
    }

    @GetMapping("/coalitions/{coalition}/bodies/{body}")
    ModelAndView page(Reading reading, @PathVariable String body) {
        BodyReport found = found(reading, body);
        return new ModelAndView("query/body").addObject("body", found);
    }

    private BodiesReport report(Reading reading) {
        return new BodiesReport(Rosters.all(reading), findings.of(reading, View.ROS));
    }

    private static BodyReport found(Reading reading, String body) {
        return Rosters.find(reading, body)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
    }
}
