package org.mithaq.query.risks;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.resources.Barrier;
import org.springframework.stereotype.Component;

/** Where help with leadership is suggested. */
@Component
class RiskWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(Watch.of("R-112", RiskWatches::leadership));
    }

    private static List<Finding> leadership(Reading reading) {
        return Barrier.all(reading).stream()
                .filter(barrier ->
                        barrier.open() && requireNonNull(barrier.declared()).kind() == BarrierKind.LEADERSHIP)
                .map(barrier -> Finding.about("barriers/" + barrier.id())
                        .fact(
                                "days",
                                Duration.between(requireNonNull(barrier.declaredAt()), reading.now())
                                        .toDays())
                        .from(barrier.records()))
                .toList();
    }
}
