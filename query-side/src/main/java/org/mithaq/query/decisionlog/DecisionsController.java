package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.findings.FirstFindings;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The decision log. It is narrowed by {@code kind}, {@code body}, {@code rule}, {@code status} (what a decision is worth
 * today), {@code from} and {@code until} (the day it was made), {@code organisation} (that moved it or was present),
 * {@code affected} (a part of a group's name) and {@code inForce} (a day on which it was in force).
 */
@RestController
@RequestMapping("/api/coalitions/{coalition}/decisions")
class DecisionsController {

    private final Readings readings;
    private final LogFindings findings;

    DecisionsController(Readings readings, LogFindings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    /** A page of the log; the first one of the whole log with what the rules say of all decisions. */
    record Answer(
            @JsonUnwrapped Slice<DecisionReport> decisions,
            @JsonUnwrapped FirstFindings findings) {}

    @GetMapping
    ResponseEntity<Answer> decisions(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Readers readers = Readers.of(request);
        Reading reading = readings.open(coalition, caller, request, readers);
        return Reply.of(
                request,
                reading.sequence(),
                DecisionLog.besides(reading, caller, readers),
                () -> new Answer(
                        DecisionLog.page(reading, caller, readers, request), findings.of(reading, readers, request)));
    }

    @GetMapping("/{decision}")
    ResponseEntity<?> decision(
            @PathVariable String coalition,
            @PathVariable String decision,
            Caller caller,
            Language language,
            HttpServletRequest request) {
        Readers readers = Readers.of(request);
        Reading reading = readings.open(coalition, caller, request, readers);
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
    ResponseEntity<?> register(
            @PathVariable String coalition, Caller caller, Language language, HttpServletRequest request) {
        Readers readers = Readers.of(request);
        Reading reading = readings.open(coalition, caller, request, readers);
        Optional<LocalDate> from = Parameters.day(request, "from");
        Optional<LocalDate> to = Parameters.day(request, "to");
        return DocumentReply.of(
                request,
                language,
                reading.sequence(),
                DecisionLog.besides(reading, caller, readers),
                () -> DecisionLog.register(reading, caller, readers, from.orElse(null), to.orElse(null)),
                register -> new RegisterDocument(register, readers, reading, Words.in(language)).document());
    }

    @GetMapping("/{decision}/rediscussion")
    ResponseEntity<ReopeningReport> rediscussion(
            @PathVariable String coalition, @PathVariable String decision, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(
                request,
                reading.sequence(),
                DecisionLog.besides(reading, caller, Readers.MEMBERS),
                () -> DecisionLog.reopening(reading, caller, request, decision)
                        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()));
    }
}
