package org.mithaq.query.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.platform.projection.Range;
import org.springframework.stereotype.Component;

/** What rules say of the membership. */
@Component
class RegisterWatches implements Watching {

    private static final int MOST = 1_000;

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-023", "pace", RegisterWatches::pace),
                Watch.of("R-036", "diversity", RegisterWatches::sectors));
    }

    /** How long decisions took from their proposal, in the middle, against the number of members. */
    private static List<Finding> pace(Reading reading) {
        List<Pace> decided = reading.view(Pace.PROJECTION).find(Range.under(reading.id(), MOST)).stream()
                .filter(pace -> pace.days().isPresent())
                .toList();
        long[] days = decided.stream()
                .flatMapToLong(pace -> pace.days().stream())
                .sorted()
                .toArray();
        return days.length == 0
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact(
                                "members",
                                reading.coalition().parties().values().stream()
                                        .filter(Party::member)
                                        .count())
                        .fact("decisions", days.length)
                        .fact("days", days[days.length / 2])
                        .from(decided.stream()
                                .flatMap(pace -> pace.records().stream())
                                .toList()));
    }

    /** From how many categories the members come, and how many of them were never put in one. */
    private static List<Finding> sectors(Reading reading) {
        List<String> members = reading.coalition().parties().entrySet().stream()
                .filter(party -> party.getValue().member())
                .map(Map.Entry::getKey)
                .toList();
        List<Enrolment> enrolled = List.copyOf(Register.of(reading, members).values());
        long sectors = enrolled.stream()
                .map(Enrolment::category)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return members.isEmpty()
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact("members", members.size())
                        .fact("sectors", sectors)
                        .fact(
                                "unclassified",
                                enrolled.stream()
                                        .filter(each -> each.category() == null)
                                        .count()));
    }
}
