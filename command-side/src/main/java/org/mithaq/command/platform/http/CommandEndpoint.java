package org.mithaq.command.platform.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.mithaq.web.StrictUtf8;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes commands. */
@RestController
class CommandEndpoint {

    static final String PATH = "/api/coalitions/{coalition}/commands/{name}";

    /** What names the correlation in the lines of the log file. */
    private static final String CORRELATION = "correlation";

    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private final CommandCatalogue catalogue;
    private final CommandDesk desk;
    private final Clock clock;

    CommandEndpoint(CommandCatalogue catalogue, CommandDesk desk, Clock clock) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> send(
            @PathVariable String coalition,
            @PathVariable String name,
            @RequestHeader(name = RequestHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(name = "dryRun", required = false) @Nullable String dryRun,
            @RequestBody(required = false) byte @Nullable [] body,
            Caller caller,
            Language language) {
        caller.require(Caller.COMMANDS);
        CommandCatalogue.Entry entry = catalogue
                .find(name)
                .orElseThrow(() -> Problem.of(ProblemType.NO_SUCH_COMMAND, name).exception());
        try {
            CommandId id = RequestHeaders.commandId(key);
            CoalitionId target = RequestHeaders.coalition(coalition);
            Long expected = RequestHeaders.expectedSequence(ifMatch);
            boolean dry = RequestHeaders.dryRun(dryRun);
            CommandBody read = CommandBody.bind(entry, body == null ? "" : StrictUtf8.decode(body));
            CommandRequest request = request(target, id, expected, dry, entry, read, caller);
            MDC.put(CORRELATION, request.correlation());
            return desk.send(request, language);
        } catch (FieldException malformed) {
            throw malformed.problem(language);
        } finally {
            MDC.remove(CORRELATION);
        }
    }

    private CommandRequest request(
            CoalitionId coalition,
            CommandId id,
            @Nullable Long expected,
            boolean dryRun,
            CommandCatalogue.Entry entry,
            CommandBody body,
            Caller caller) {
        Actor actor = caller.actor();
        CommandMeta meta = body.meta();
        return new CommandRequest(
                coalition,
                new CommandStamp(id, body.digest(entry.name(), coalition, actor)),
                meta.correlation() == null ? id.value() : meta.correlation(),
                actor,
                meta.actingAs() == null ? ActingAs.ownOrganisation() : meta.actingAs(),
                notInTheFuture(meta.occurredAt()),
                meta.justification(),
                meta.visibility(),
                caller.may(Caller.IMPORT),
                expected,
                dryRun,
                body.command());
    }

    private @Nullable Instant notInTheFuture(@Nullable Instant occurredAt) {
        if (occurredAt != null && occurredAt.isAfter(clock.instant().plus(CLOCK_DIFFERENCE))) {
            throw new FieldException(FieldError.body("/meta/occurredAt", FieldFault.IN_THE_FUTURE.text()));
        }
        return occurredAt;
    }
}
