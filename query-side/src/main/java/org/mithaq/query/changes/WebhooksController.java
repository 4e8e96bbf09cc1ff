package org.mithaq.query.changes;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of the webhooks, and their replay; for who runs the server. */
@RestController
@RequestMapping("/api/webhooks")
class WebhooksController {

    private static final String ADMIN = "admin";
    private static final long MOST = 999_999_999_999L;

    private final Webhooks webhooks;

    WebhooksController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    Map<String, List<Webhooks.Status>> status(Caller caller) {
        caller.require(ADMIN);
        return Map.of("webhooks", webhooks.status());
    }

    /** Sends again what was recorded, from the sequence that is named or from where it stopped. */
    @Takes(name = "from", format = "int64", says = "The sequence to begin with; if absent, where it stopped.")
    @ApiResponse(responseCode = "202", description = "It begins; see the address that status names.")
    @PostMapping("/{id}/replay")
    ResponseEntity<Map<String, String>> replay(@PathVariable String id, Caller caller, HttpServletRequest request) {
        caller.require(ADMIN);
        Optional<Long> from = Optional.ofNullable(request.getParameter("from"))
                .filter(given -> !given.isEmpty())
                .map(given -> Parameters.number(given, "from", 1, MOST, 1));
        try {
            webhooks.replay(id, from);
        } catch (NoSuchElementException unknown) {
            throw Problem.of(ProblemType.NOT_FOUND).exception(unknown);
        }
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of("status", "/api/webhooks"));
    }
}
