package org.mithaq.command.platform.axon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mithaq.command.platform.log.SnapshotCodec;
import org.mithaq.events.wire.EventJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.pcollections.PCollectionsModule;

/**
 * The stored form of a snapshot: the state as JSON, compressed, with the shape of its records. A snapshot of another
 * shape is passed over, upon which the coalition is read from its log; so the state's records may change freely.
 */
public final class CoalitionSnapshots implements SnapshotCodec {

    /** Raised when the same records come to mean something else; {@link StateShape} sees when they change. */
    private static final int MEANING = 1;

    private static final int SHAPE = StateShape.of(CoalitionSnapshot.class);

    private static final Logger LOG = LoggerFactory.getLogger(CoalitionSnapshots.class);
    static final String TYPE = "Coalition";

    private final JsonMapper mapper =
            EventJson.builder().addModule(new PCollectionsModule()).build();

    private record Stored(int meaning, int shape, CoalitionSnapshot snapshot) {}

    @Override
    public byte[] encode(DomainEventMessage<?> snapshot) {
        CoalitionSnapshot coalition = (CoalitionSnapshot) snapshot.getPayload();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(mapper.writeValueAsBytes(new Stored(MEANING, SHAPE, coalition)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public Optional<DomainEventMessage<?>> decode(byte[] value) {
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(value))) {
            Stored stored = mapper.readValue(unzipped.readAllBytes(), Stored.class);
            if (stored.meaning() != MEANING || stored.shape() != SHAPE) {
                return Optional.empty();
            }
            CoalitionSnapshot snapshot = stored.snapshot();
            return Optional.of(new GenericDomainEventMessage<>(
                    TYPE, snapshot.coalition(), snapshot.sequence() - 1, new Coalition(snapshot)));
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("a snapshot cannot be read; the coalition is read from its log instead", unreadable);
            return Optional.empty();
        }
    }
}
