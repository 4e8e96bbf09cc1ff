package org.mithaq.query.health;

import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.WrittenProcedureEvent.Motion;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.query.Told;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Text;

/** Meetings, proposals and decisions for tests of figures. */
public final class Deciding {

    private static final Text WORDS = Text.of("كلمات", "Words");

    private Deciding() {}

    static MeetingScheduled scheduled(int number) {
        return new MeetingScheduled(
                meeting(number),
                MeetingKind.PLENARY,
                Text.of("الاجتماع " + number, "Meeting " + number),
                null,
                Told.BEGINNING,
                WORDS,
                party(1),
                MeetingFormat.MEETING,
                List.of(),
                null,
                null,
                false);
    }

    public static MeetingOpened opened(int number, int chair, int... present) {
        return new MeetingOpened(
                meeting(number),
                new Attendee(party(chair), null, null),
                null,
                Arrays.stream(present)
                        .mapToObj(party -> new Attendee(party(party), null, null))
                        .toList(),
                List.of(),
                List.of());
    }

    public static DecisionProposed proposed(int number, int proposer) {
        return proposed(number, proposer, null, null);
    }

    /** A proposal that says how it serves the mission. */
    public static DecisionProposed serving(int number) {
        return proposed(number, 1, null, WORDS);
    }

    /** A proposal that would replace an earlier decision. */
    public static DecisionProposed replacing(int number, int replaced) {
        return proposed(number, 1, decision(replaced), null);
    }

    private static DecisionProposed proposed(
            int number, int proposer, @Nullable DecisionId replaces, @Nullable Text missionRef) {
        return new DecisionProposed(
                decision(number),
                DecisionKind.OTHER,
                WORDS,
                null,
                party(proposer),
                false,
                null,
                missionRef,
                List.of(),
                replaces,
                null,
                null);
    }

    /** Before the plenary, in writing. */
    public static WrittenProcedureOpened voting(int number) {
        return voting(number, BodyKind.PLENARY, null);
    }

    /** Before a body of that kind, in writing. */
    public static WrittenProcedureOpened voting(int number, BodyKind kind, @Nullable BodyId body) {
        return new WrittenProcedureOpened(
                new WrittenProcedureId(Told.uuid(25, number)),
                decision(number),
                party(1),
                kind,
                body,
                LocalDate.of(2026, 9, 20),
                Threshold.parse(">1/2"),
                List.of(new Voter(party(1), 1)),
                new Motion(
                        DecisionKind.OTHER,
                        WORDS,
                        WORDS,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        null,
                        null,
                        null),
                null);
    }

    /** What that vote decided. */
    public static DecisionRecorded decided(WrittenProcedureOpened vote, int number) {
        return made(number, null, vote.procedure(), vote.body(), 1, new Vote(1, 0, 0), List.of(), true);
    }

    /** Decided by parties 1 and 2. */
    static DecisionRecorded made(int number, int mover, Vote vote) {
        return made(number, mover, vote, List.of(), true);
    }

    public static DecisionRecorded conceding(int number) {
        return conceding(number, true);
    }

    public static DecisionRecorded conceding(int number, boolean refersToMission) {
        return made(number, 1, new Vote(9, 0, 0), List.of(WORDS), refersToMission);
    }

    private static DecisionRecorded made(
            int number, int mover, Vote vote, List<Text> concessions, boolean refersToMission) {
        return made(number, meeting(9), null, BodyKind.PLENARY, mover, vote, concessions, refersToMission);
    }

    private static DecisionRecorded made(
            int number,
            @Nullable MeetingId meeting,
            @Nullable WrittenProcedureId procedure,
            BodyKind body,
            int mover,
            Vote vote,
            List<Text> concessions,
            boolean refersToMission) {
        return new DecisionRecorded(
                decision(number),
                number,
                DecisionKind.OTHER,
                WORDS,
                WORDS,
                meeting,
                procedure,
                body,
                vote,
                Outcome.ADOPTED,
                DecisionRule.SIMPLE_MAJORITY,
                null,
                List.of(party(1), party(2)),
                List.of(),
                List.of(),
                party(mover),
                List.of(WORDS),
                List.of(),
                List.of(),
                List.of(),
                concessions,
                refersToMission,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }
}
