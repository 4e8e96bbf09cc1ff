package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Part;
import org.mithaq.query.platform.projection.Range;

/**
 * How a decision came about, without what was said: as much as rules and figures that look at all decisions of a
 * coalition need. It is a part of the decision's document that is read alone.
 *
 * @param proposer who proposed it, or else moved it
 * @param number that it has in its coalition; 0 before it is made
 * @param easy whether it was made unanimously, and no alternatives were recorded
 * @param objected whether an objection is on record
 * @param concessions how many were recorded with it
 * @param refersToMission whether it, or the proposal that it rests on, refers to the mission
 * @param dissents the sequences of the records of dissent
 * @param standingAside how many of those take no part in carrying it out
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Course(
        String decision,
        @Nullable Step proposed,
        @Nullable Step made,
        @Nullable PartyId proposer,
        @Nullable MeetingId meeting,
        int number,
        boolean easy,
        boolean objected,
        int concessions,
        boolean refersToMission,
        List<Long> dissents,
        int standingAside) {

    private static final Part<Decision, Course> PART = new Part<>("course", Course.class, Decision::course);

    /** When something was put on the record; the moment is the one that was claimed. */
    public record Step(long sequence, Instant at) {

        private static @Nullable Step of(@Nullable Turn turn) {
            return turn == null ? null : new Step(turn.sequence(), turn.at());
        }
    }

    public Course {
        dissents = Given.list(dissents);
    }

    /** @param own what happened to the decision, in that order */
    static Course of(String decision, List<Turn> own) {
        Turn proposed = first(own, DecisionProposed.class);
        Turn recorded = first(own, DecisionRecorded.class);
        DecisionProposed proposal = proposed == null ? null : (DecisionProposed) proposed.event();
        DecisionRecorded made = recorded == null ? null : (DecisionRecorded) recorded.event();
        List<Long> dissents = new ArrayList<>();
        int standingAside = 0;
        for (Turn turn : own) {
            if (turn.event() instanceof DissentRecorded dissent) {
                dissents.add(turn.sequence());
                standingAside += dissent.standAside() ? 1 : 0;
            }
        }
        return new Course(
                decision,
                Step.of(proposed),
                Step.of(recorded),
                proposal != null ? proposal.proposer() : made == null ? null : made.mover(),
                made == null ? null : made.meeting(),
                made == null ? 0 : made.number(),
                made != null && Undiscussed.easy(made),
                first(own, ObjectionRaised.class) != null,
                made == null ? 0 : made.concessions().size(),
                (made != null && made.refersToMission()) || (proposal != null && proposal.missionRef() != null),
                dissents,
                standingAside);
    }

    private static @Nullable Turn first(List<Turn> own, Class<? extends Event> type) {
        for (Turn turn : own) {
            if (type.isInstance(turn.event())) {
                return turn;
            }
        }
        return null;
    }

    /** Those of all decisions, prepared or made, in the order of their ids. */
    public static List<Course> all(Reading reading) {
        return reading.view(Decision.PROJECTION)
                .find(Range.all(reading.id()).newestFirst(), PART)
                .reversed();
    }

    /** Those of the decisions that were made, in the order of their numbers. */
    public static List<Course> made(List<Course> all) {
        return all.stream()
                .filter(course -> course.made != null)
                .sorted(Comparator.comparingInt(Course::number))
                .toList();
    }

    /** Those of the decisions that were proposed before they were made, the quickest first. */
    public static List<Course> timed(List<Course> all) {
        return made(all).stream()
                .filter(course -> course.proposed != null)
                .sorted(Comparator.comparingLong(Course::days))
                .toList();
    }

    /** Those of proposals that are not decided. */
    public static List<Course> open(List<Course> all) {
        return all.stream()
                .filter(course -> course.made == null && course.proposed != null)
                .toList();
    }

    /** How many whole days it took from its proposal. */
    public long days() {
        return proposed == null || made == null
                ? 0
                : Duration.between(proposed.at(), made.at()).toDays();
    }

    /** The path of the decision. */
    public String path() {
        return "decisions/" + decision;
    }

    /** The sequence of the record that proposed it, where there is one. */
    public Stream<Long> proposedIn() {
        return proposed == null ? Stream.of() : Stream.of(proposed.sequence());
    }

    /** The sequence of the record that made it, where there is one. */
    public Stream<Long> madeIn() {
        return made == null ? Stream.of() : Stream.of(made.sequence());
    }

    /** Both. */
    public Stream<Long> records() {
        return Stream.concat(proposedIn(), madeIn());
    }
}
