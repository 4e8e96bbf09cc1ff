package org.mithaq.query.audittrail;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.export.Sheet;
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

/** The audit trail; see {@link AuditFilter} for what narrows it. */
@RestController
@RequestMapping("/api/coalitions/{coalition}/audit")
class AuditController {

    private final Readings readings;

    AuditController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @NarrowedBy(AuditFilter.class)
    ResponseEntity<AuditPage> trail(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), () -> AuditTrail.page(reading, AuditFilter.in(request), request));
    }

    /** The same records, all of them, as a table. */
    @GetMapping(produces = {Sheet.CSV, Sheet.XLSX})
    @NarrowedBy(AuditFilter.class)
    Sheet sheet(@PathVariable String coalition, Caller caller, Language language, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return AuditTable.in(language)
                .sheet(request, language, reading.zone(), AuditTrail.all(reading, AuditFilter.in(request)));
    }

    @GetMapping("/{sequence}")
    ResponseEntity<AuditReport> record(
            @PathVariable String coalition, @PathVariable String sequence, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        long number = Parameters.number(sequence, "sequence", 1, 999_999_999_999L, 1);
        return Reply.of(request, reading.sequence(), () -> AuditTrail.find(reading, number)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()));
    }
}
