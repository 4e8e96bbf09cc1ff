package org.mithaq.benchmark;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.AxonCommands;
import org.mithaq.command.platform.axon.CloudEventRecords;
import org.mithaq.command.platform.axon.CoalitionSnapshots;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.mithaq.command.platform.log.LogSettings;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.Id;

/** The command side as the product puts it together, without its HTTP. Thread-safe. */
final class CommandSideInProcess implements AutoCloseable {

    private static final CommandCatalogue CATALOGUE = CommandCatalogue.scan();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final KafkaEventStorageEngine log;
    private final AxonCommands commands;

    private CommandSideInProcess(LogSettings settings, MongoDatabase index) {
        log = new KafkaEventStorageEngine(settings, new CloudEventRecords(), new CoalitionSnapshots(), index, meters);
        log.takeOver();
        commands = new AxonCommands(log, CATALOGUE, Clock.systemUTC());
    }

    static CommandSideInProcess open(Servers servers, String topic) {
        return open(
                LogSettings.to(servers.kafka()).withTopic(topic),
                servers.mongo().getDatabase(topic));
    }

    static CommandSideInProcess open(LogSettings settings, MongoDatabase index) {
        return new CommandSideInProcess(settings, index);
    }

    KafkaEventStorageEngine log() {
        return log;
    }

    /** New coalitions, each with its first record. */
    List<CoalitionId> coalitions(int count) {
        List<CoalitionId> all = new ArrayList<>();
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CoalitionId coalition = new CoalitionId(Id.next());
            all.add(coalition);
            answers.add(commands.send(Contacts.opening(coalition)));
        }
        answers.forEach(answer -> accepted(answer.join()));
        return all;
    }

    /** Completes with the contact's sequence when it is durable. */
    CompletableFuture<Long> contact(CoalitionId coalition) {
        return commands.send(Contacts.contact(coalition)).thenApply(CommandSideInProcess::accepted);
    }

    private static long accepted(Answer answer) {
        if (!(answer instanceof Answer.Accepted accepted) || accepted.repeated()) {
            throw new IllegalStateException("not accepted: " + answer);
        }
        return accepted.sequence();
    }

    /** Waits until the index has every event that was committed. */
    void awaitIndex() {
        while (log.health().indexLag() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Commits and their events so far. */
    Commits commits() {
        DistributionSummary events = meters.get("mithaq.log.commit.events").summary();
        return new Commits(events.count(), events.totalAmount());
    }

    record Commits(long count, double events) {
        /** Events of one commit, since {@code from}. */
        double meanSince(Commits from) {
            return (events - from.events) / Math.max(1, count - from.count);
        }
    }

    @Override
    public void close() {
        commands.close();
        log.close();
    }
}
