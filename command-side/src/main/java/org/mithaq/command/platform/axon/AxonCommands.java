package org.mithaq.command.platform.axon;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.AxonException;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;

/**
 * The command side's engine room: Axon's event store on the log, the repository with its cache and snapshots, and the
 * command bus. Everything is put together by hand, so that nothing runs that is not named here. Thread-safe.
 */
public final class AxonCommands implements Commands, AutoCloseable {

    static {
        // Axon's update checker is started by its configurer, which is not used here; nor may it be by accident
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    private final CoalitionCommandBus bus = new CoalitionCommandBus();
    private final CommandCatalogue catalogue;
    private final SnapshotWriter snapshots;

    public AxonCommands(KafkaEventStorageEngine log, CommandCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        EventStore store = EmbeddedEventStore.builder().storageEngine(log).build();
        snapshots = new SnapshotWriter(log);
        CommandHandler handler = new CommandHandler(repository(store), store, log, snapshots, clock);
        catalogue.entries().forEach(entry -> bus.subscribe(entry.name(), handler));
    }

    @Override
    public CompletableFuture<Answer> send(CommandRequest request) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        CommandMessage<CommandRequest> message =
                new GenericCommandMessage<>(new GenericMessage<>(request), catalogue.nameOf(request.command()));
        bus.<CommandRequest, Answer>dispatch(message, (sent, result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(told(result.exceptionResult()));
            } else {
                answer.complete(result.getPayload());
            }
        });
        return answer;
    }

    /** Everything that Axon and the log throw is theirs; a decision throws nothing of them. */
    private static Throwable told(Throwable failure) {
        return failure instanceof AxonException ? new NoOutcomeException(failure) : failure;
    }

    /** Handles what waits, then stops. The log is closed by its owner. */
    @Override
    public void close() {
        bus.close();
        snapshots.close();
    }

    private static EventSourcingRepository<Coalition> repository(EventStore store) {
        return EventSourcingRepository.builder(Coalition.class)
                .eventStore(store)
                .aggregateFactory(new CoalitionFactory())
                .cache(new CoalitionCache())
                // the bus hands a coalition's commands to one thread at a time
                .lockFactory(NullLockFactory.INSTANCE)
                .build();
    }

    private static final class CoalitionFactory extends AbstractAggregateFactory<Coalition> {
        CoalitionFactory() {
            super(Coalition.class);
        }

        @Override
        @SuppressWarnings("rawtypes") // as Axon declares it
        protected Coalition doCreateAggregate(String id, DomainEventMessage firstEvent) {
            return new Coalition(id);
        }
    }
}
