package org.mithaq.query.communication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.communication.Voice.Merit;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.text.Text;

/** Finds the names of those whose merit something is. */
record Merits(Reading reading, Map<String, Rhythm> bodies) {

    static Merits of(Reading reading) {
        return new Merits(
                reading,
                reading.view(Rhythm.PROJECTION).find(Range.all(reading.id())).stream()
                        .collect(Collectors.toMap(Rhythm::body, Function.identity())));
    }

    List<Merit> all(List<Credit> credits) {
        return credits.stream()
                .map(credit -> new Merit(whose(credit), credit.contribution(), null))
                .toList();
    }

    /** Nothing where the party or the body has no name on the record that is read. */
    @Nullable
    Text whose(Credit credit) {
        if (credit.party() != null) {
            return reading.named(credit.party()).name();
        }
        return credit.body() == null
                ? credit.name()
                : Optional.ofNullable(bodies.get(credit.body().value()))
                        .map(Rhythm::title)
                        .orElse(null);
    }
}
