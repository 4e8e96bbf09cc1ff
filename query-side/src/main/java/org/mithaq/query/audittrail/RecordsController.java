package org.mithaq.query.audittrail;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.api.Turns;
import org.mithaq.query.platform.projection.History;
import org.mithaq.query.platform.projection.StoredEvent;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A coalition's records as JSON Lines (jsonlines.org): each line is a record's bytes as they stand in the log, in the
 * order of the sequence; what the reader may not see is left out. {@code from} and {@code to} are the first and the last
 * sequence wanted. An answer that breaks off has no end of its chunked coding (RFC 9112 §8): it cannot be taken for whole.
 */
@RestController
class RecordsController {

    private static final String JSON_LINES = "application/jsonl";
    private static final long MOST = 999_999_999_999L;

    private final History history;

    RecordsController(History history) {
        this.history = history;
    }

    @GetMapping("/api/coalitions/{coalition}/export.jsonl")
    @Takes(name = "from", format = "int64", says = "The first sequence wanted.")
    @Takes(name = "to", format = "int64", says = "The last sequence wanted.")
    @ApiResponse(
            responseCode = "200",
            description = "Records as they stand in the log.",
            content = @Content(mediaType = "application/jsonl", schema = @Schema(type = "string")))
    void records(Reading reading, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long from = Parameters.number(request.getParameter("from"), "from", 1, MOST, 1);
        long to = Parameters.number(request.getParameter("to"), "to", from, MOST, reading.sequence());
        Turns.stream(request);
        response.setContentType(JSON_LINES);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reading.id() + ".jsonl\"");
        OutputStream lines = response.getOutputStream();
        history.each(reading.id(), from - 1, Math.min(to, reading.sequence()), record -> write(record, reading, lines));
        lines.flush();
    }

    private void write(StoredEvent record, Reading reading, OutputStream lines) {
        if (reading.readership().seesWhole(record.envelope())) {
            try {
                lines.write(record.bytes());
                lines.write('\n');
            } catch (IOException gone) {
                throw new UncheckedIOException("the reader has gone", gone);
            }
        }
    }
}
