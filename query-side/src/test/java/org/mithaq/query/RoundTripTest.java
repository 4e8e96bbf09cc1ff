package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.query.platform.projection.InMemory;
import org.mithaq.query.platform.projection.Projection;

/** A document that is stored and read after every event is, to the byte, the one that stays in memory. */
class RoundTripTest {

    static List<Projection<?>> projections() {
        return QuerySide.PROJECTIONS;
    }

    @ParameterizedTest
    @MethodSource("projections")
    void ofACoalitionsBeginning(Projection<?> projection) {
        assertSame(projection, Story.of(1).all());
    }

    @ParameterizedTest
    @MethodSource("projections")
    void ofOneEventOfEachKind(Projection<?> projection) throws IOException {
        assertSame(projection, oneOfEachKind());
    }

    private static void assertSame(Projection<?> projection, List<Envelope> events) {
        assertThat(InMemory.documents(projection, events, true))
                .isEqualTo(InMemory.documents(projection, events, false));
    }

    private static List<Envelope> oneOfEachKind() throws IOException {
        List<Envelope> all = new ArrayList<>();
        EventCodec codec = new EventCodec();
        for (EventCatalogue.Entry entry : EventCatalogue.standard().entries()) {
            String name = "/golden/%s.v%d.json".formatted(entry.name(), entry.version());
            try (InputStream golden = RoundTripTest.class.getResourceAsStream(name)) {
                assertThat(golden)
                        .as("%s, which EventContractTest of shared-events writes", name)
                        .isNotNull();
                all.add(numbered(codec.decode(golden.readAllBytes()), all.size() + 1L));
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
