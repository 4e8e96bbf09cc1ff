package org.mithaq.query.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.platform.projection.Noted;
import org.springframework.stereotype.Component;

/** What rules say of the membership. */
@Component
class RegisterWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(Watch.of("R-036", "diversity", RegisterWatches::sectors));
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
                                        .count())
                        .from(Finding.latest(enrolled.stream()
                                .map(Enrolment::admitted)
                                .filter(Objects::nonNull)
                                .map(Noted::sequence)
                                .toList())));
    }
}
