package org.mithaq.command;

import io.micrometer.tracing.Span;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.command.platform.axon.Commands;
import org.mithaq.command.platform.log.CommandSpans;
import org.mithaq.events.RefusalEvent.BrokenRule;

/**
 * Traces commands from their arrival to their durable answer. A span tells the command's name, its coalition, what came
 * of it, the sequence, and the ids of the rules that refused it; neither who sent it nor what it says. Thread-safe.
 */
final class TracedCommands implements Commands {

    private final Commands commands;
    private final CommandCatalogue catalogue;
    private final CommandSpans spans;

    TracedCommands(Commands commands, CommandCatalogue catalogue, CommandSpans spans) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.spans = spans;
    }

    @Override
    public CompletableFuture<Answer> send(CommandRequest request) {
        String id = request.stamp().id().value();
        Span span = spans.begin("command " + catalogue.nameOf(request.command()), id)
                .tag("mithaq.coalition", request.coalition().value());
        return commands.send(request).whenComplete((answer, failure) -> {
            told(span, request, answer);
            spans.end(id, span);
        });
    }

    private static void told(Span span, CommandRequest request, @Nullable Answer answer) {
        span.tag("mithaq.outcome", MeteredCommands.outcome(request, answer));
        if (answer != null) {
            span.tag("mithaq.sequence", answer.sequence());
        }
        if (answer instanceof Answer.Refused refused) {
            span.tag(
                    "mithaq.rules",
                    refused.rules().stream().map(BrokenRule::rule).collect(Collectors.joining(",")));
        }
    }
}
