package org.mithaq.benchmark;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mithaq.command.platform.log.EventHead;
import org.mithaq.command.platform.log.LogRecord;
import org.mithaq.command.platform.log.RecordCodec;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;

/** Stores whole envelopes in the product's own form, to fill a log without deciding commands. */
final class EnvelopeRecords implements RecordCodec {

    private static final Map<String, String> HEADERS = Map.of("content-type", EventCodec.CONTENT_TYPE);

    private final EventCodec codec = new EventCodec();

    static DomainEventMessage<Envelope> message(Envelope envelope) {
        return new GenericDomainEventMessage<>(
                "Coalition", envelope.coalition().value(), envelope.sequence() - 1, envelope);
    }

    @Override
    public LogRecord encode(DomainEventMessage<?> event) {
        Envelope envelope = (Envelope) event.getPayload();
        EventHead head = new EventHead(
                envelope.coalition().value(),
                envelope.sequence() - 1,
                envelope.command().id().value());
        return new LogRecord(head, envelope.recordedAt(), codec.encode(envelope), HEADERS);
    }

    @Override
    public DomainEventMessage<?> decode(byte[] value) {
        return message(codec.decode(value));
    }

    @Override
    public EventHead head(byte[] value) {
        EventCodec.Head head = codec.head(value);
        return new EventHead(
                head.coalition().value(), head.sequence() - 1, head.command().value());
    }
}
