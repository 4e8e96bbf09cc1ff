package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
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

    DecisionsController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping
    ResponseEntity<Slice<DecisionReport>> decisions(
            @PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(
                request,
                reading.sequence(),
                DecisionLog.besides(reading, caller),
                () -> DecisionLog.page(reading, caller, request));
    }

    @GetMapping("/{decision}")
    ResponseEntity<DecisionReport> decision(
            @PathVariable String coalition, @PathVariable String decision, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), DecisionLog.besides(reading, caller), () -> DecisionLog.find(
                        reading, caller, decision)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()));
    }

    @GetMapping("/{decision}/rediscussion")
    ResponseEntity<ReopeningReport> rediscussion(
            @PathVariable String coalition, @PathVariable String decision, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), DecisionLog.besides(reading, caller), () -> DecisionLog.reopening(
                        reading, caller, request, decision)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()));
    }
}
