package org.mithaq.query.decisionlog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;

/**
 * Decisions that everybody wanted and nobody is on record to have discussed: a unanimous vote, no alternatives, no
 * objection, and no view put forward in the meeting.
 */
public final class Undiscussed {

    private Undiscussed() {}

    /** Those of them, in their order; decisions that were not made are none. */
    public static List<Course> among(Collection<Course> decisions, Reading reading) {
        List<Course> easy = decisions.stream()
                .filter(course -> course.easy() && !course.objected())
                .toList();
        Set<String> discussed = reading
                .view(Session.PROJECTION)
                .find(easy.stream()
                        .map(Course::meeting)
                        .filter(Objects::nonNull)
                        .map(meeting -> reading.id() + "/" + meeting)
                        .distinct()
                        .toList())
                .stream()
                .filter(Session::discussed)
                .map(Session::meeting)
                .collect(Collectors.toSet());
        return easy.stream()
                .filter(course -> course.meeting() == null
                        || !discussed.contains(course.meeting().value()))
                .toList();
    }

    /** As many of them as followed one another until now; the decisions come in the order of their numbers. */
    public static List<Course> run(List<Course> made, Reading reading) {
        Set<Course> undiscussed = Set.copyOf(among(made, reading));
        int end = made.size();
        int start = end;
        while (start > 0 && undiscussed.contains(made.get(start - 1))) {
            start--;
        }
        return made.subList(start, end);
    }

    /** The number with which the run of those of the body, or of all, begins; the next number where there is none. */
    static int first(Reading reading, Optional<OfBody> body) {
        List<DecisionNumber> numbers = reading.view(DecisionNumber.PROJECTION)
                .find(Range.all(reading.id()).newestFirst());
        List<Course> easy = reading
                .view(Decision.PROJECTION)
                .find(numbers.stream()
                        .filter(number -> body.map(number::madeBy).orElse(true))
                        .takeWhile(DecisionNumber::easy)
                        .map(DecisionNumber::decision)
                        .filter(Objects::nonNull)
                        .map(decision -> Decision.id(reading.id(), decision))
                        .toList())
                .reversed()
                .stream()
                .map(Decision::course)
                .toList();
        int next = numbers.isEmpty() ? 1 : numbers.getFirst().number() + 1;
        return run(easy, reading).stream().findFirst().map(Course::number).orElse(next);
    }

    /** Whether what was recorded looks so, whatever else happened. */
    static boolean easy(DecisionRecorded made) {
        return made.vote().unanimous() && made.alternatives().isEmpty();
    }
}
