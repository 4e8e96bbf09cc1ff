package org.mithaq.query.platform.projection;

import java.util.List;
import java.util.stream.IntStream;
import org.mithaq.events.BarrierId;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.query.Told;
import org.mithaq.text.Text;

/** Coalitions to which nothing happens but that barriers are declared. */
final class Barriers {

    private Barriers() {}

    static List<Told> coalitions(int count, int events) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> of(number, events))
                .toList();
    }

    static Told of(int coalition, int events) {
        return more(new Told(coalition), events);
    }

    static Told more(Told coalition, int events) {
        for (int i = 0; i < events; i++) {
            coalition.happened(barrier(coalition.all().size()));
        }
        return coalition;
    }

    static BarrierDeclared barrier(int number) {
        return new BarrierDeclared(
                new BarrierId(Told.uuid(5, number)),
                BarrierKind.FUNDING,
                Text.of("نقص المال", "Too little money"),
                null);
    }
}
