package org.mithaq.command.platform.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Stores events whose payload and metadata are strings; the command id is the metadata entry {@link #COMMAND}. */
class TextCodec implements RecordCodec {

    static final String COMMAND = "commandId";

    @Override
    public LogRecord encode(DomainEventMessage<?> event) {
        Object command = event.getMetaData().get(COMMAND);
        EventHead head = new EventHead(
                event.getAggregateIdentifier(), event.getSequenceNumber(), command == null ? null : command.toString());
        return new LogRecord(head, event.getTimestamp(), bytes(event), Map.of("content-type", "text/plain"));
    }

    private static byte[] bytes(DomainEventMessage<?> event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(event.getAggregateIdentifier());
            out.writeLong(event.getSequenceNumber());
            out.writeUTF(event.getType() == null ? "" : event.getType());
            out.writeUTF(event.getIdentifier());
            out.writeUTF(event.getTimestamp().toString());
            out.writeUTF(event.getPayload().toString());
            out.writeInt(event.getMetaData().size());
            for (Map.Entry<String, ?> entry : event.getMetaData().entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public DomainEventMessage<?> decode(byte[] value) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(value))) {
            String aggregate = in.readUTF();
            long sequence = in.readLong();
            String type = in.readUTF();
            String id = in.readUTF();
            Instant timestamp = Instant.parse(in.readUTF());
            String payload = in.readUTF();
            return new GenericDomainEventMessage<>(
                    type.isEmpty() ? null : type, aggregate, sequence, payload, metaData(in), id, timestamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public EventHead head(byte[] value) {
        DomainEventMessage<?> event = decode(value);
        Object command = event.getMetaData().get(COMMAND);
        return new EventHead(
                event.getAggregateIdentifier(), event.getSequenceNumber(), command == null ? null : command.toString());
    }

    private static Map<String, String> metaData(DataInputStream in) throws IOException {
        Map<String, String> metaData = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = in.readUTF();
            metaData.put(key, in.readUTF());
        }
        return metaData;
    }

    /** Snapshots in the same form; when they are not allowed, none is ever found fit. */
    SnapshotCodec snapshots(boolean allowed) {
        return new SnapshotCodec() {
            @Override
            public byte[] encode(DomainEventMessage<?> snapshot) {
                return bytes(snapshot);
            }

            @Override
            public Optional<DomainEventMessage<?>> decode(byte[] value) {
                return allowed ? Optional.of(TextCodec.this.decode(value)) : Optional.empty();
            }
        };
    }
}
