package org.mithaq.query.rules;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The JSON Schemas that records name in {@code dataschema}, open to anybody. */
@RestController
class SchemaController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @ApiResponse(
            responseCode = "200",
            description = "A JSON Schema.",
            content = @Content(mediaType = "application/schema+json", schema = @Schema(type = "object")))
    @GetMapping("/schemas/events/{name:[a-z-]+\\.[a-z-]+\\.v[0-9]+\\.json}")
    ResponseEntity<byte[]> schema(@PathVariable String name) {
        try (InputStream file = EventCodec.class.getResourceAsStream("/org/mithaq/schemas/events/" + name)) {
            if (file == null) {
                throw Problem.of(ProblemType.NOT_FOUND).exception();
            }
            return ResponseEntity.ok()
                    .contentType(SCHEMA)
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                    .body(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
