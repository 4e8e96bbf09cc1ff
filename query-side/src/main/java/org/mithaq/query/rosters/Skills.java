package org.mithaq.query.rosters;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.search.Findable;
import org.mithaq.query.platform.search.Question;
import org.mithaq.text.Text;

/**
 * The skills that plans ask for, less those that their group has. Both are told in words: somebody brings a skill
 * whose expertise says all of its words, in either language, however they are written.
 */
final class Skills {

    private Skills() {}

    static List<Text> lacking(List<Asked> plans, List<Noted<WorkingGroupJoined>> participants) {
        List<String> brought = participants.stream()
                .map(joined -> joined.event().expertise())
                .filter(Objects::nonNull)
                .map(expertise -> Findable.words(Stream.of(expertise)))
                .toList();
        return plans.stream()
                .flatMap(plan -> plan.skills().stream())
                .distinct()
                .filter(skill -> brought.stream().noneMatch(expertise -> says(expertise, skill)))
                .toList();
    }

    private static boolean says(String expertise, Text skill) {
        return Stream.of(skill.ar(), skill.en())
                .filter(Objects::nonNull)
                .map(Question::of)
                .anyMatch(question -> !question.terms().isEmpty() && question.finds(expertise));
    }
}
