package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.Envelope;
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
    void ofOneEventOfEachKind(Projection<?> projection) {
        assertSame(projection, Golden.oneOfEachKind());
    }

    private static void assertSame(Projection<?> projection, List<Envelope> events) {
        assertThat(InMemory.documents(projection, events, true))
                .isEqualTo(InMemory.documents(projection, events, false));
    }
}
