package org.mithaq.query.audittrail;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.text.Language;
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

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @NarrowedBy(AuditFilter.class)
    ResponseEntity<AuditPage> trail(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request, reading.sequence(), "trail", () -> AuditTrail.page(reading, AuditFilter.in(request), request));
    }

    /** The same records, all of them, as a table. */
    @GetMapping(produces = {Sheet.CSV, Sheet.XLSX})
    @NarrowedBy(AuditFilter.class)
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return AuditTable.in(language)
                .sheet(request, language, reading.zone(), AuditTrail.all(reading, AuditFilter.in(request)));
    }

    @GetMapping("/{sequence}")
    ResponseEntity<AuditReport> record(Reading reading, @PathVariable String sequence, HttpServletRequest request) {
        long number = Parameters.number(sequence, "sequence", 1, 999_999_999_999L, 1);
        return Reply.of(request, reading.sequence(), "record", () -> AuditTrail.find(reading, number)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()));
    }
}
