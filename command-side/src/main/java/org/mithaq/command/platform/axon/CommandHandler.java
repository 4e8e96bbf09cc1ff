package org.mithaq.command.platform.axon;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.axon.Answer.Recorded;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.mithaq.command.platform.log.index.CommandSpan;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Event;
import org.mithaq.text.Text;

/** Axon's handler of every command: finds the coalition, recognises repeats, and hands the command to it. */
final class CommandHandler implements MessageHandler<CommandMessage<?>> {

    private final Repository<Coalition> coalitions;
    private final EventStore store;
    private final KafkaEventStorageEngine log;
    private final SnapshotWriter snapshots;
    private final Clock clock;

    CommandHandler(
            Repository<Coalition> coalitions,
            EventStore store,
            KafkaEventStorageEngine log,
            SnapshotWriter snapshots,
            Clock clock) {
        this.coalitions = coalitions;
        this.store = store;
        this.log = log;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public Answer handle(CommandMessage<?> message) throws Exception {
        CommandRequest request = (CommandRequest) message.getPayload();
        String id = request.coalition().value();
        Aggregate<Coalition> aggregate = coalitions.loadOrCreate(id, () -> new Coalition(id));
        return aggregate.invoke(coalition -> {
            Answer answer = repeated(coalition, request)
                    .orElseGet(() -> coalition.handle(request, message.getCommandName(), clock));
            snapshots.consider(coalition);
            return answer;
        });
    }

    private Optional<Answer> repeated(Coalition coalition, CommandRequest request) {
        CommandStamp stamp = request.stamp();
        CommandHistory.Seen seen = coalition.history().recent(stamp.id());
        if (seen != null) {
            return Optional.of(answer(coalition, request, seen.first(), seen.last(), seen.digest()));
        }
        if (!coalition.history().perhapsOlder(stamp.id())) {
            return Optional.empty();
        }
        Optional<CommandSpan> span =
                log.findCommand(request.coalition().value(), stamp.id().value());
        return span.map(found -> answer(coalition, request, found.firstSequence() + 1, found.lastSequence() + 1, null));
    }

    private Answer answer(
            Coalition coalition, CommandRequest request, long first, long last, @Nullable String knownDigest) {
        List<DomainEventMessage<?>> messages = read(request.coalition().value(), first, last);
        String digest = knownDigest != null
                ? knownDigest
                : Circumstances.of(messages.getFirst()).stamp().digest();
        if (!digest.equals(request.stamp().digest())) {
            return new Answer.Faulted(coalition.sequence(), reused(request.stamp()));
        }
        return Coalition.repeat(messages.stream().map(CommandHandler::recorded).toList());
    }

    /** The events of those sequences, from 1. */
    private List<DomainEventMessage<?>> read(String coalition, long first, long last) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        DomainEventStream stream = store.readEvents(coalition, first - 1);
        while (messages.size() <= last - first && stream.hasNext()) {
            messages.add(stream.next());
        }
        return messages;
    }

    private static Recorded recorded(DomainEventMessage<?> message) {
        return new Recorded(
                message.getSequenceNumber() + 1, Circumstances.of(message).meta(), (Event) message.getPayload());
    }

    private static Fault reused(CommandStamp stamp) {
        return new Fault(
                Fault.Kind.COMMAND_ID_REUSED,
                Text.of(
                        "استُخدم المعرّف " + stamp.id() + " لطلب آخر؛ لكل طلب معرّف جديد",
                        "the command id " + stamp.id() + " was used for another command; give each its own"));
    }
}
