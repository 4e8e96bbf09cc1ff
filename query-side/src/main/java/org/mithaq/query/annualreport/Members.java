package org.mithaq.query.annualreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.register.Departure;
import org.mithaq.query.register.Enrolment;
import org.mithaq.text.Text;

/**
 * Who came and who left.
 *
 * @param members how many there were at the end
 * @param joined one for each admission
 * @param withdrawn how many left by themselves, each time
 * @param expelled how many were expelled
 * @param departed who left, and how; members read that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Members(long members, List<Joined> joined, long withdrawn, long expelled, List<Departed> departed) {

    record Joined(Named party, Instant at) {}

    /** @param words why it left, or what it said to its expulsion */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Departed(
            Named party,
            Instant at,
            boolean expelled,
            @Nullable Text words) {}

    static Members of(Reading reading, Period period, Readers readers) {
        List<Enrolment> all = reading.view(Enrolment.PROJECTION).find(Range.all(reading.id()));
        List<Departed> departed = all.stream()
                .flatMap(each -> each.departures().stream()
                        .filter(departure -> period.includes(departure.at()))
                        .map(departure -> departed(reading, each.id(), departure)))
                .sorted(Comparator.comparing(Departed::at))
                .toList();
        long expelled = departed.stream().filter(Departed::expelled).count();
        return new Members(
                reading.coalition().parties().values().stream()
                        .filter(Party::member)
                        .count(),
                all.stream()
                        .flatMap(each -> each.admissions().stream()
                                .filter(admission -> period.includes(admission.at()))
                                .map(admission -> new Joined(reading.named(new PartyId(each.id())), admission.at())))
                        .sorted(Comparator.comparing(Joined::at))
                        .toList(),
                departed.size() - expelled,
                expelled,
                readers.only(departed));
    }

    private static Departed departed(Reading reading, String party, Departure departure) {
        return new Departed(
                reading.named(new PartyId(party)), departure.at(), departure.decision() != null, departure.words());
    }
}
