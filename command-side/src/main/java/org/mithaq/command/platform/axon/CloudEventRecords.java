package org.mithaq.command.platform.axon;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mithaq.command.platform.log.EventHead;
import org.mithaq.command.platform.log.LogRecord;
import org.mithaq.command.platform.log.RecordCodec;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.wire.EventCodec;

/** The stored form of the domain's events: CloudEvents whose sequence counts from 1, where Axon's counts from 0. */
public final class CloudEventRecords implements RecordCodec {

    private static final String TYPE = "Coalition";
    private static final Map<String, String> HEADERS = Map.of("content-type", EventCodec.CONTENT_TYPE);

    private final EventCodec codec = new EventCodec();

    @Override
    public LogRecord encode(DomainEventMessage<?> message) {
        Circumstances circumstances = Circumstances.of(message);
        Envelope envelope = new Envelope(
                message.getIdentifier(),
                new CoalitionId(message.getAggregateIdentifier()),
                message.getSequenceNumber() + 1,
                message.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
                circumstances.stamp(),
                circumstances.correlation(),
                circumstances.meta(),
                (Event) message.getPayload());
        EventHead head = new EventHead(
                envelope.coalition().value(),
                message.getSequenceNumber(),
                envelope.command().id().value());
        return new LogRecord(head, envelope.recordedAt(), codec.encode(envelope), HEADERS);
    }

    @Override
    public DomainEventMessage<?> decode(byte[] value) {
        Envelope envelope = codec.decode(value);
        return new GenericDomainEventMessage<>(
                TYPE,
                envelope.coalition().value(),
                envelope.sequence() - 1,
                envelope.event(),
                new Circumstances(envelope.meta(), envelope.command(), envelope.correlation()).asMetaData(),
                envelope.id(),
                envelope.recordedAt());
    }

    @Override
    public EventHead head(byte[] value) {
        EventCodec.Head head = codec.head(value);
        return new EventHead(
                head.coalition().value(), head.sequence() - 1, head.command().value());
    }
}
