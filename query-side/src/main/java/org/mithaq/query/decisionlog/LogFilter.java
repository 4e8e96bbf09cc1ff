package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.search.Question;
import org.mithaq.rediscussion.Standing;
import org.mithaq.web.ProblemException;

/**
 * What narrows the decision log; all that is given must hold.
 *
 * @param marks of {@link DecisionNumber}
 * @param body that made the decision
 * @param words looked for in the texts of a decision, and in what stands beside it
 * @param affected looked for in the names of the groups it affects
 * @param status what the decision is worth today
 * @param from the first day on which it was made
 * @param until the last one
 * @param inForce the day on which it was in force
 * @param consensus that came too easily
 * @param first the first number that comes into question
 */
@Takes(name = "kind", of = DecisionKind.class, says = "The kind of decision.")
@Takes(
        name = "body",
        pattern = "[A-Za-z_]+|" + LogFilter.ID,
        says = "The kind of body that decided, such as plenary; or the id of a body.")
@Takes(name = "rule", of = DecisionRule.class, says = "The rule by which it was decided.")
@Takes(name = "organisation", format = "uuid", says = "An organisation that moved it or was present.")
@Takes(name = "mover", format = "uuid", says = "The organisation that moved it.")
@Takes(name = "advisory", pattern = "R-[0-9]{3}", says = "A rule that it did not follow, such as R-018.")
@Takes(name = "text", says = Question.SAYS)
@Takes(name = "affected", says = "Words in the name of a group that it affects.")
@Takes(name = "status", of = Standing.class, says = "What it is worth today.")
@Takes(name = "from", format = "date", says = "The first day on which it was made.")
@Takes(name = "until", format = "date", says = "The last day on which it was made.")
@Takes(name = "inForce", format = "date", says = "A day on which it was in force.")
@Takes(name = "consensus", of = Consensus.class, says = "Consensus that came too easily: undiscussed, or so in a row.")
record LogFilter(
        List<String> marks,
        Optional<OfBody> body,
        Optional<Question> words,
        Optional<Question> affected,
        Optional<Standing> status,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalDate> inForce,
        Optional<Consensus> consensus,
        int first) {

    static final String ID = "[0-9a-f-]{36}";

    /** @throws ProblemException 400 that names what cannot be read */
    static LogFilter in(Reading reading, HttpServletRequest request) {
        Optional<OfBody> body = oneBody(request) ? OfBody.in(reading, request) : Optional.empty();
        Optional<Consensus> consensus = Parameters.constant(request, "consensus", Consensus.class);
        LogFilter filter = new LogFilter(
                marks(request, consensus),
                body,
                Question.in(request, "text"),
                Question.in(request, "affected"),
                Parameters.constant(request, "status", Standing.class),
                Parameters.day(request, "from"),
                Parameters.day(request, "until"),
                Parameters.day(request, "inForce"),
                consensus,
                consensus.filter(Consensus.IN_A_ROW::equals).isPresent() ? Undiscussed.first(reading, body) : 1);
        Parameters.period(filter.from.orElse(null), filter.until.orElse(null), "until");
        return filter;
    }

    private static List<String> marks(HttpServletRequest request, Optional<Consensus> consensus) {
        return Stream.of(
                        mark(DecisionNumber.KIND, Parameters.constant(request, "kind", DecisionKind.class)),
                        mark(DecisionNumber.BODY, kind(request)),
                        mark(DecisionNumber.RULE, Parameters.constant(request, "rule", DecisionRule.class)),
                        mark(DecisionNumber.PARTY, Parameters.id(request, "organisation")),
                        mark(DecisionNumber.MOVER, Parameters.id(request, "mover")),
                        mark(DecisionNumber.ADVISORY, Parameters.rule(request, "advisory")),
                        consensus.map(wanted -> DecisionNumber.EASY))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A body goes by its id, a kind of body by its name. */
    private static boolean oneBody(HttpServletRequest request) {
        String body = request.getParameter("body");
        return body != null && body.matches(ID);
    }

    private static Optional<BodyKind> kind(HttpServletRequest request) {
        return oneBody(request) ? Optional.empty() : Parameters.constant(request, "body", BodyKind.class);
    }

    private static Optional<String> mark(String name, Optional<?> value) {
        return value.map(wanted -> name + wanted);
    }

    /** Whether it lets every decision through. */
    boolean none() {
        return marks.isEmpty() && body.isEmpty() && words.isEmpty() && affected.isEmpty() && timeless();
    }

    /** Whether {@link #narrow} says all of it. */
    boolean timeless() {
        return status.isEmpty() && from.isEmpty() && until.isEmpty() && inForce.isEmpty() && consensus.isEmpty();
    }

    /** What the database can tell. */
    Range narrow(Range range) {
        Range narrowed = range;
        for (String mark : marks) {
            narrowed = narrowed.only("marks", Optional.of(mark));
        }
        return narrowed.holding("words", patterns(words)).holding("affected", patterns(affected));
    }

    /** Whether a number that was found by other words has the rest of what {@link #narrow} asks for. */
    boolean marked(DecisionNumber number) {
        return number.marks().containsAll(marks)
                && affected.map(asked -> asked.finds(number.affected())).orElse(true);
    }

    private static List<String> patterns(Optional<Question> question) {
        return question.map(Question::patterns).orElse(List.of());
    }

    /** What the number tells without the database. */
    boolean accepts(DecisionNumber number) {
        return body.map(asked -> number.madeBy(asked)).orElse(true);
    }

    /** Those that it lets through, as far as only the whole decision tells. */
    List<Decision> among(List<Decision> decisions, Reading reading) {
        if (timeless()) {
            return decisions;
        }
        Set<Course> undiscussed = consensus.isEmpty()
                ? Set.of()
                : Set.copyOf(Undiscussed.among(
                        decisions.stream().map(Decision::course).toList(), reading));
        return decisions.stream()
                .filter(decision -> consensus.isEmpty() || undiscussed.contains(decision.course()))
                .filter(decision -> accepts(Chronicle.of(decision, reading.zone()), reading))
                .toList();
    }

    private boolean accepts(Chronicle chronicle, Reading reading) {
        LocalDate made =
                chronicle.life() == null ? reading.today() : chronicle.life().decidedOn();
        return from.map(first -> !made.isBefore(first)).orElse(true)
                && until.map(last -> !made.isAfter(last)).orElse(true)
                && is(chronicle, status, reading.today(), reading)
                && inForce.map(day -> is(chronicle, Optional.of(Standing.IN_FORCE), day, reading))
                        .orElse(true);
    }

    private static boolean is(Chronicle chronicle, Optional<Standing> wanted, LocalDate day, Reading reading) {
        return wanted.isEmpty() || chronicle.on(day, reading).equals(wanted);
    }
}
