package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.events.wire.EventCodec;

/** The record of a coalition to which everything happened that can happen, once and in no sensible order. */
public final class Golden {

    private Golden() {}

    /** One event of each kind and version, from the golden files. */
    public static List<Envelope> oneOfEachKind() {
        List<Envelope> all = new ArrayList<>();
        EventCodec codec = new EventCodec();
        for (EventCatalogue.Entry entry : EventCatalogue.standard().entries()) {
            String name = "/golden/%s.v%d.json".formatted(entry.name(), entry.version());
            try (InputStream golden = Golden.class.getResourceAsStream(name)) {
                assertThat(golden)
                        .as("%s, which EventContractTest of shared-events writes", name)
                        .isNotNull();
                all.add(numbered(codec.decode(golden.readAllBytes()), all.size() + 1L));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Envelope numbered(Envelope sample, long sequence) {
        return new Envelope(
                sample.id(),
                sample.coalition(),
                sequence,
                sample.recordedAt(),
                sample.command(),
                sample.correlation(),
                sample.meta(),
                sample.event());
    }
}
