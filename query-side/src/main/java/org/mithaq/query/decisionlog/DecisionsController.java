package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FirstFindings;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decision log; see {@link LogFilter} for what narrows it. */
@RestController
@RequestMapping("/api/coalitions/{coalition}/decisions")
class DecisionsController {

    private final LogFindings findings;

    DecisionsController(LogFindings findings) {
        this.findings = findings;
    }

    /** A page of the log; the first one of the whole log with what the rules say of all decisions. */
    record Answer(
            @JsonUnwrapped Slice<DecisionReport> decisions,
            @JsonUnwrapped FirstFindings findings) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @NarrowedBy(LogFilter.class)
    ResponseEntity<Answer> decisions(Reading reading, Readers readers, Caller caller, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                DecisionLog.besides(reading, caller, readers),
                () -> new Answer(
                        DecisionLog.page(reading, caller, readers, request), findings.of(reading, readers, request)));
    }

    /** The same decisions, all of them, as a table. */
    @GetMapping(produces = {Sheet.CSV, Sheet.XLSX})
    @NarrowedBy(LogFilter.class)
    Sheet sheet(Reading reading, Readers readers, Caller caller, Language language, HttpServletRequest request) {
        return DecisionTable.TABLE.sheet(
                request, language, reading.zone(), DecisionLog.all(reading, caller, readers, request));
    }

    @GetMapping("/{decision}")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionReport.class)))
    ResponseEntity<?> decision(
            Reading reading,
            @PathVariable String decision,
            Readers readers,
            Caller caller,
            Language language,
            HttpServletRequest request) {
        return DocumentReply.of(
                request,
                language,
                reading.sequence(),
                DecisionLog.besides(reading, caller, readers),
                () -> DecisionLog.find(reading, caller, readers, decision)
                        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()),
                found -> DecisionDocument.of(found, readers, reading, Words.in(language)));
    }

    /** The register of a period, {@code ?from=} and {@code ?to=} being its first and last day. */
    @GetMapping("/register")
    @Takes(name = "from", format = "date", says = "The first day of the period.")
    @Takes(name = "to", format = "date", says = "Its last day.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Register.class)))
    ResponseEntity<?> register(
            Reading reading, Readers readers, Caller caller, Language language, HttpServletRequest request) {
        LocalDate from = Parameters.day(request, "from").orElse(null);
        LocalDate to = Parameters.day(request, "to").orElse(null);
        Parameters.period(from, to, "to");
        return DocumentReply.of(
                request,
                language,
                reading.sequence(),
                DecisionLog.besides(reading, caller, readers),
                () -> DecisionLog.register(reading, caller, readers, from, to),
                register -> new RegisterDocument(register, readers, reading, Words.in(language)).document());
    }

    @GetMapping("/{decision}/rediscussion")
    @Takes(name = "asker", format = "uuid", says = "The party whose delegate would ask; the caller if absent.")
    ResponseEntity<ReopeningReport> rediscussion(
            Reading reading, @PathVariable String decision, Caller caller, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                DecisionLog.besides(reading, caller, Readers.MEMBERS),
                () -> DecisionLog.reopening(reading, caller, request, decision)
                        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()));
    }
}
