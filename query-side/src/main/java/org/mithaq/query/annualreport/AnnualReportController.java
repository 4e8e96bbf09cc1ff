package org.mithaq.query.annualreport;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report of a year, or of the days from {@code from} to {@code to}, in every format that documents have. */
@RestController
class AnnualReportController {

    private final Readings readings;
    private final AnnualReports reports;

    AnnualReportController(Readings readings, AnnualReports reports) {
        this.readings = readings;
        this.reports = reports;
    }

    /** As JSON, a page, PDF, DOCX or Markdown; it tells of the coalition as it stood at the end of the last day. */
    @GetMapping("/api/coalitions/{coalition}/annual-report")
    @Takes(name = "year", pattern = "[1-9][0-9]{3}", says = "A year of the calendar; the present one if absent.")
    @Takes(name = "from", format = "date", says = "The first day, such as 2026-01-01.")
    @Takes(name = "to", format = "date", says = "The last day.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnualReport.class)))
    ResponseEntity<?> report(
            Reading reading, Readers readers, Caller caller, Language language, HttpServletRequest request) {
        Period period = Period.of(request, reading);
        Reading then = readings.endOf(reading, period.to());
        return DocumentReply.of(
                request,
                language,
                reading.sequence(),
                Stream.of(readers.tag(), period.from(), period.to(), then.today())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(".")),
                () -> reports.of(then, caller, period, readers),
                report -> new AnnualReportDocument(report, then, Words.in(language)).document());
    }
}
