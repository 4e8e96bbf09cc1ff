package org.mithaq.query.changes;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.api.Turns;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.History;
import org.mithaq.web.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pushes records to readers; each request keeps its thread for as long as it lasts. */
@RestController
class ChangesController {

    private static final long MOST = 999_999_999_999L;

    private final Readings readings;
    private final History history;
    private final Freshness freshness;
    private final Places places;
    private final Clock clock;
    private final Duration heartbeat;

    ChangesController(
            Readings readings,
            History history,
            Freshness freshness,
            Places places,
            Clock clock,
            @Value("${mithaq.changes.heartbeat:15s}") Duration heartbeat) {
        this.readings = readings;
        this.history = history;
        this.freshness = freshness;
        this.places = places;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    @GetMapping(path = "/api/coalitions/{coalition}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Takes(name = "from", format = "int64", says = "The first sequence wanted; what comes after the request if absent.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = "Last-Event-ID",
            description = "The last sequence that the reader has.",
            schema = @Schema(type = "integer", format = "int64"))
    @ApiResponse(
            responseCode = "200",
            description = "Records as they stand in the log.",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    void changes(
            Reading reading,
            Caller caller,
            Principal principal,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long before = Math.min(before(request, reading.sequence()), reading.sequence());
        Turns.stream(request);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader("Cache-Control", "no-store");
        // for proxies that would collect what is to be passed on at once
        response.setHeader("X-Accel-Buffering", "no");
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return; // nothing is sent after the head, so nobody would notice that the reader has gone
        }
        try (Places.Place place = places.take(reading.id(), caller)) {
            new ChangeStream(place, response.getOutputStream(), clock, expiry(principal), heartbeat)
                    .run(
                            before,
                            new Visible(
                                    reading.id(), () -> readings.readership(reading.id(), caller), history, freshness));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last sequence that the reader has. */
    private static long before(HttpServletRequest request, long now) {
        String known = request.getHeader("Last-Event-ID");
        return known != null
                ? Parameters.number(known, "Last-Event-ID", 0, MOST, now)
                : Parameters.number(request.getParameter("from"), "from", 1, MOST, now + 1) - 1;
    }

    private Instant expiry(Principal principal) {
        Instant expiry = principal instanceof JwtAuthenticationToken token
                ? token.getToken().getExpiresAt()
                : null;
        return expiry == null ? clock.instant() : expiry;
    }
}
