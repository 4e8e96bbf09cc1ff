package org.mithaq.command.platform.http;

import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.command.platform.axon.Commands;
import org.mithaq.command.platform.axon.NoOutcomeException;
import org.mithaq.events.CommandId;
import org.mithaq.events.wire.EventJson;
import org.mithaq.text.Language;
import org.mithaq.web.LanguageChoice;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Sends a command, waits for its answer on the thread of the request (a virtual one, so that waiting is cheap) and tells
 * it. Every answer carries the idempotency key, also those that say nothing is known.
 */
class CommandDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);
    private static final long PATIENCE_SECONDS = 30;
    private static final String RETRY_SECONDS = "2";

    private final Commands commands;

    CommandDesk(Commands commands) {
        this.commands = commands;
    }

    ResponseEntity<byte[]> send(CommandRequest request, Language language) {
        boolean dryRun = request.dryRun();
        return switch (answer(request)) {
            case Answer.Accepted accepted -> accepted(accepted, request.stamp().id(), dryRun, language);
            case Answer.Refused refused ->
                throw identified(Refusal.of(refused, dryRun, language), request)
                        .header(HttpHeaders.ETAG, etag(refused.sequence()))
                        .exception();
            case Answer.Faulted faulted ->
                throw identified(Refusal.of(faulted), request).exception();
        };
    }

    private Answer answer(CommandRequest request) {
        try {
            return commands.send(request)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException | RejectedExecutionException failed) {
            if (isOfTheLog(failed instanceof CompletionException ? failed.getCause() : failed)) {
                LOG.warn("command {} without an outcome", request.stamp().id(), failed);
                throw identified(Problem.of(ProblemType.OUTCOME_UNKNOWN), request)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                        .exception(failed);
            }
            throw failed;
        }
    }

    /** Whether the same command may be sent again, as opposed to a fault in a decision, which would only come again. */
    private static boolean isOfTheLog(@Nullable Throwable cause) {
        return cause instanceof NoOutcomeException
                || cause instanceof TimeoutException
                || cause instanceof RejectedExecutionException;
    }

    private static ResponseEntity<byte[]> accepted(
            Answer.Accepted accepted, CommandId command, boolean dryRun, Language language) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .header(RequestHeaders.IDEMPOTENCY_KEY, command.value())
                .header(HttpHeaders.CONTENT_LANGUAGE, LanguageChoice.tag(language));
        if (!dryRun) {
            response.eTag(etag(accepted.sequence()));
        }
        return response.body(EventJson.mapper().writeValueAsBytes(Receipt.of(accepted, command, dryRun, language)));
    }

    private static Problem identified(Problem problem, CommandRequest request) {
        return problem.header(
                RequestHeaders.IDEMPOTENCY_KEY, request.stamp().id().value());
    }

    private static String etag(long sequence) {
        return "\"" + sequence + "\"";
    }
}
