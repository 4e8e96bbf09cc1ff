package org.mithaq.query.decisionlog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
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
    public static List<Decision> among(Collection<Decision> decisions, Reading reading) {
        List<Decision> easy = decisions.stream().filter(Undiscussed::unopposed).toList();
        Set<String> discussed = reading
                .view(Session.PROJECTION)
                .find(easy.stream()
                        .map(Undiscussed::meeting)
                        .flatMap(Optional::stream)
                        .map(meeting -> reading.id() + "/" + meeting)
                        .distinct()
                        .toList())
                .stream()
                .filter(Session::discussed)
                .map(Session::meeting)
                .collect(Collectors.toSet());
        return easy.stream()
                .filter(decision ->
                        meeting(decision).filter(discussed::contains).isEmpty())
                .toList();
    }

    /** As many of them as followed one another until now; the decisions come in the order of their numbers. */
    public static List<Decision> run(List<Decision> made, Reading reading) {
        Set<String> undiscussed =
                among(made, reading).stream().map(Decision::id).collect(Collectors.toSet());
        int end = made.size();
        int start = end;
        while (start > 0 && undiscussed.contains(made.get(start - 1).id())) {
            start--;
        }
        return made.subList(start, end);
    }

    /** The number with which the run of those of the body, or of all, begins; the next number where there is none. */
    static int first(Reading reading, Optional<OfBody> body) {
        List<DecisionNumber> numbers = reading.view(DecisionNumber.PROJECTION)
                .find(Range.all(reading.id()).newestFirst());
        List<Decision> easy = reading.view(Decision.PROJECTION)
                .find(numbers.stream()
                        .filter(number -> body.map(number::madeBy).orElse(true))
                        .takeWhile(DecisionNumber::easy)
                        .map(DecisionNumber::decision)
                        .filter(Objects::nonNull)
                        .map(decision -> Decision.id(reading.id(), decision))
                        .toList())
                .reversed();
        int next = numbers.isEmpty() ? 1 : numbers.getFirst().number() + 1;
        return run(easy, reading).stream()
                .findFirst()
                .map(Decision::recorded)
                .map(DecisionRecorded::number)
                .orElse(next);
    }

    private static boolean unopposed(Decision decision) {
        DecisionRecorded made = decision.recorded();
        return made != null
                && easy(made)
                && decision.all(ObjectionRaised.class).findAny().isEmpty();
    }

    /** Whether what was recorded looks so, whatever else happened. */
    static boolean easy(DecisionRecorded made) {
        return made.vote().unanimous() && made.alternatives().isEmpty();
    }

    private static Optional<String> meeting(Decision decision) {
        return Optional.ofNullable(decision.recorded())
                .map(DecisionRecorded::meeting)
                .map(Object::toString);
    }
}
