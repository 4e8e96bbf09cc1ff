package org.mithaq.command.platform.log;

import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The engine, but single events of the random aggregates of Axon's test kit are given sequence 0. */
record FirstOfItsAggregate(EventStorageEngine engine) implements EventStorageEngine {

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        engine.appendEvents(events.stream().map(FirstOfItsAggregate::first).toList());
    }

    private static EventMessage<?> first(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                        && !domain.getAggregateIdentifier().equals(AGGREGATE)
                ? new GenericDomainEventMessage<>(
                        domain.getType(), domain.getAggregateIdentifier(), 0, domain, domain::getTimestamp)
                : event;
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        engine.storeSnapshot(snapshot);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return engine.readEvents(token, mayBlock);
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequence) {
        return engine.readEvents(aggregate, firstSequence);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return engine.readSnapshot(aggregate);
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return engine.createTokenAt(dateTime);
    }
}
