package org.mithaq.query.decisionlog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.WrittenProcedureEvent;
import org.mithaq.query.calendar.Limits;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Part;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.titles.Title;
import org.mithaq.rediscussion.Standing;

/**
 * A decision, prepared or made: every record of what happened to it and of what it did to others, in their order. What
 * they amount to is worked out when read, because days are counted where the coalition lives.
 *
 * @param title what it is called, which is read without the rest, like the next two
 * @param course how it came about, where rules look at all decisions
 * @param limits the days that run for it, where calendars do
 * @param standings all that it may be worth on one day or another, so that those of one standing are found without
 *     reading the others
 * @param consequences the sequences of the records that rest on it or concern it
 */
public record Decision(
        String coalition,
        String id,
        Title title,
        Course course,
        Limits limits,
        Set<Standing> standings,
        List<Turn> turns,
        List<Long> consequences)
        implements View<Decision> {

    public static final Projection<Decision> PROJECTION =
            Projection.of("decisions", 11, Decision.class, Decision::touched, Decision::none);

    public static final Part<Decision, Title> TITLE = new Part<>("title", Title.class, Decision::title);
    public static final Part<Decision, Limits> LIMITS = new Part<>("limits", Limits.class, Decision::limits);

    public Decision {
        turns = Given.list(turns);
        consequences = Given.list(consequences);
        standings = new TreeSet<>(standings);
    }

    private static List<String> touched(Envelope envelope) {
        List<DecisionId> named = named(envelope.event());
        String coalition = envelope.coalition().value();
        return named.isEmpty()
                ? List.of()
                : named.stream()
                        .map(decision -> id(coalition, decision.value()))
                        .distinct()
                        .toList();
    }

    /** The decision to which it happened, and the one that did it; or else the one that it rests on. */
    private static List<DecisionId> named(Event event) {
        return switch (event) {
            case DecisionProposed e ->
                e.replaces() == null ? List.of(e.decision()) : List.of(e.decision(), e.replaces());
            case DecisionRatified e -> List.of(e.decision(), e.by());
            case RatificationRefused e -> List.of(e.decision(), e.by());
            case DecisionReaffirmed e -> List.of(e.decision(), e.by());
            case DecisionSuperseded e -> List.of(e.decision(), e.by());
            case DecisionRescinded e -> List.of(e.decision(), e.by());
            case DecisionEvent e -> List.of(e.decision());
            case RediscussionEvent e -> List.of(e.decision());
            case WrittenProcedureEvent e -> List.of(e.decision());
            default -> {
                DecisionId decision = Consequences.decision(event);
                yield decision == null ? List.of() : List.of(decision);
            }
        };
    }

    private static Decision none(String id) {
        String decision = Ids.last(id);
        return new Decision(
                Ids.first(id),
                decision,
                Title.none("decisions/" + decision),
                Course.of(decision, List.of()),
                Limits.none(decision),
                Set.of(),
                List.of(),
                List.of());
    }

    static String id(String coalition, String decision) {
        return coalition + "/" + decision;
    }

    @Override
    public Decision apply(Envelope envelope) {
        throw new IllegalStateException("a turn is kept as it is stored, which an envelope alone does not tell");
    }

    @Override
    public Decision apply(Envelope envelope, byte[] stored) {
        if (Consequences.decision(envelope.event()) != null) {
            return with(turns, Noted.and(consequences, envelope.sequence()));
        }
        Turn turn = new Turn(envelope, stored);
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        if (!turn.happenedTo(id)) {
            return with(more, consequences);
        }
        Set<Standing> possible = new TreeSet<>(standings);
        possible.addAll(possible(envelope.event()));
        List<Turn> own = more.stream().filter(each -> each.happenedTo(id)).toList();
        return new Decision(
                coalition,
                id,
                titled(envelope),
                Course.of(id, own),
                limits.after(envelope),
                possible,
                more,
                consequences);
    }

    private Title titled(Envelope envelope) {
        return switch (envelope.event()) {
            case DecisionProposed e -> title.called(e.title(), envelope);
            case DecisionRecorded e -> title.called(e.title(), envelope).numbered(e.number());
            default -> title;
        };
    }

    /** What it may be worth from then on, whatever the day. */
    private static Set<Standing> possible(Event event) {
        return switch (event) {
            case DecisionRecorded e -> possible(e);
            case RatificationRefused e -> Set.of(Standing.NOT_RATIFIED);
            case DecisionSuperseded e -> Set.of(e.amends() ? Standing.AMENDED : Standing.SUPERSEDED);
            case DecisionRescinded e -> Set.of(Standing.RESCINDED);
            case RediscussionRequested e -> Set.of(Standing.SUSPENDED);
            default -> Set.of();
        };
    }

    private static Set<Standing> possible(DecisionRecorded made) {
        if (made.outcome() == Outcome.NOT_ADOPTED) {
            return Set.of(Standing.NOT_ADOPTED);
        }
        Set<Standing> possible = EnumSet.of(Standing.IN_FORCE);
        if (made.provision() != null) {
            possible.addAll(List.of(Standing.PENDING_RATIFICATION, Standing.NOT_RATIFIED));
        }
        if (made.validity() != null) {
            possible.addAll(List.of(Standing.NOT_YET_IN_FORCE, Standing.EXPIRED));
        }
        return possible;
    }

    /** All of them, prepared or made, in the order of their ids. */
    public static List<Decision> all(Reading reading) {
        return reading.view(PROJECTION).find(Range.all(reading.id()).newestFirst()).reversed().stream()
                .filter(Decision::told)
                .toList();
    }

    /** Whether a record tells anything of it, other than that something rests on it. */
    boolean told() {
        return !turns.isEmpty();
    }

    /** Those that were made. */
    public static List<Decision> made(Reading reading) {
        return all(reading).stream()
                .filter(decision -> decision.course.made() != null)
                .toList();
    }

    /** What happened to it, in that order. */
    public Stream<Turn> own() {
        return turns.stream().filter(turn -> turn.happenedTo(id));
    }

    /** The same as far as it had come with that record; its parts, and what it may be worth, stay those of now. */
    Decision upTo(long sequence) {
        return with(turns.stream().filter(turn -> turn.sequence() <= sequence).toList(), consequences);
    }

    private Decision with(List<Turn> turns, List<Long> consequences) {
        return new Decision(coalition, id, title, course, limits, standings, turns, consequences);
    }

    /** What happened to it and is of that type. */
    public <E extends Event> Stream<E> all(Class<E> type) {
        return own().map(Turn::event).filter(type::isInstance).map(type::cast);
    }

    /** The decision as it was made; missing while it is prepared. */
    public @Nullable DecisionRecorded recorded() {
        return all(DecisionRecorded.class).findFirst().orElse(null);
    }

    public @Nullable DecisionProposed proposed() {
        return all(DecisionProposed.class).findFirst().orElse(null);
    }

    /** Whether that body made it, or has it before it to decide in writing. */
    public boolean of(OfBody body) {
        return body.decided(recorded())
                || Round.of(this).stream()
                        .filter(round -> round.ended() == null)
                        .anyMatch(round -> body.votes(round.motion().procedure()));
    }

    /** The proposals that would replace it. */
    public Stream<DecisionId> broughtAgain() {
        return turns.stream()
                .map(Turn::event)
                .filter(DecisionProposed.class::isInstance)
                .map(DecisionProposed.class::cast)
                .filter(e -> e.replaces() != null && e.replaces().value().equals(id))
                .map(DecisionProposed::decision);
    }

    /** The circumstances of its first record of that type. */
    public Optional<Circumstances> circumstances(Class<? extends Event> type) {
        return own().filter(turn -> type.isInstance(turn.event()))
                .map(Turn::circumstances)
                .findFirst();
    }

    /** What it is worth, as far as the reader may know that. */
    public Optional<Standing> standing(Reading reading) {
        return Chronicle.of(this, reading.zone()).on(reading.today(), reading);
    }

    /** The first day from which it counts no more, seen from that day; nothing while it may still count. */
    public Optional<LocalDate> overSince(LocalDate day, ZoneId zone) {
        return Optional.ofNullable(Chronicle.of(this, zone).life()).map(life -> life.overSince(day));
    }

    /** The evidence that the proposal and the decision name, and what was added. */
    List<Evidence> evidence() {
        return Stream.of(
                        all(DecisionProposed.class).flatMap(e -> e.evidence().stream()),
                        all(DecisionRecorded.class).flatMap(e -> e.evidence().stream()),
                        all(EvidenceAdded.class).map(EvidenceAdded::evidence))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }
}
