package org.mithaq.command;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.command.platform.axon.Commands;

/**
 * Counts and times commands and what came of them: {@code mithaq.commands} by command and outcome (its count is the rate,
 * its time that of a durable answer), {@code mithaq.commands.refusals} by rule. Dry runs count as such. Thread-safe.
 */
final class MeteredCommands implements Commands {

    private final Commands commands;
    private final CommandCatalogue catalogue;
    private final MeterRegistry meters;

    MeteredCommands(Commands commands, CommandCatalogue catalogue, MeterRegistry meters) {
        this.commands = commands;
        this.catalogue = catalogue;
        this.meters = meters;
    }

    @Override
    public CompletableFuture<Answer> send(CommandRequest request) {
        Timer.Sample began = Timer.start(meters);
        return commands.send(request).whenComplete((answer, failure) -> {
            began.stop(timer(request, outcome(request, answer)));
            if (answer instanceof Answer.Refused refused && !request.dryRun()) {
                refused.rules().forEach(rule -> refusals(rule.rule()).increment());
            }
        });
    }

    private Timer timer(CommandRequest request, String outcome) {
        return Timer.builder("mithaq.commands")
                .description("Commands, from their arrival to their durable answer")
                .tag("command", catalogue.nameOf(request.command()))
                .tag("outcome", outcome)
                .register(meters);
    }

    private Counter refusals(String rule) {
        return Counter.builder("mithaq.commands.refusals")
                .description("Commands that a rule refused; one that several refused counts for each")
                .baseUnit("commands")
                .tag("rule", rule)
                .register(meters);
    }

    /** What came of it, in a word. */
    static String outcome(CommandRequest request, @Nullable Answer answer) {
        return request.dryRun() ? "dry-run" : outcome(answer);
    }

    private static String outcome(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "unknown";
            case Answer.Accepted accepted -> accepted.repeated() ? "repeated" : "accepted";
            case Answer.Refused refused -> refused.repeated() ? "repeated" : "refused";
            case Answer.Faulted faulted -> "faulted";
        };
    }
}
