package org.mithaq.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.closed;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.opened;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MandateId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.events.WrittenProcedureEvent.Motion;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureWithdrawn;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class TermTest {

    private static final LocalDate END = LocalDate.parse("2026-08-01");
    private static final MandateId MANDATE = new MandateId(Told.uuid(5, 1));
    private static final RediscussionId REQUEST = new RediscussionId(Told.uuid(5, 2));
    private static final WrittenProcedureId PROCEDURE = new WrittenProcedureId(Told.uuid(5, 3));
    private static final Text TOPIC = Text.of("الإطلاق", "The launch");

    private final Told told = new Told(1);

    @Test
    void aMandateIsOverOnceItsLastDayHasPassedAndVoidOnceRevoked() {
        told.happened(new MandateGranted(
                MANDATE, decision(1), party(1), null, null, TOPIC, LocalDate.parse("2026-07-01"), END));
        assertThat(only(10).state()).isEqualTo(DeadlineState.AHEAD);
        assertThat(only(50).state()).isEqualTo(DeadlineState.PASSED);
        told.happened(new MandateRevoked(MANDATE, null, TOPIC));
        assertThat(only(10))
                .isEqualTo(new Deadline(
                        DeadlineKind.MANDATE,
                        "mandates/" + MANDATE,
                        TOPIC,
                        END,
                        DeadlineState.VOID,
                        List.of(party(1)),
                        null,
                        Change.by(2, day(0)),
                        List.of("decisions/" + decision(1))));
    }

    @Test
    void aMandateFallsAwayWithTheMembershipOfItsHolderUnlessItRanOutFirst() {
        told.happened(
                new MemberAdmitted(party(1), null, null, null),
                new MandateGranted(
                        MANDATE, decision(1), party(1), null, null, TOPIC, LocalDate.parse("2026-07-01"), END));
        Change granted = only(10).changed();
        told.day(12).happened(new MemberWithdrawn(party(1), TOPIC));
        assertThat(only(12).state()).isEqualTo(DeadlineState.VOID);
        assertThat(only(12).changed()).isEqualTo(Change.by(3, day(12)));
        assertThat(only(12).changed().revision()).isGreaterThan(granted.revision());

        Told late = new Told(1)
                .happened(
                        new MemberAdmitted(party(1), null, null, null),
                        new MandateGranted(
                                MANDATE, decision(1), party(1), null, null, TOPIC, LocalDate.parse("2026-07-01"), END))
                .day(50)
                .happened(new MemberWithdrawn(party(1), TOPIC));
        assertThat(new Terms().deadlines(TestReading.of(late, day(50))))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.PASSED);
    }

    @Test
    void anOfficeFallsAwayWithTheMembershipAndWithTheSeatOfWhoHoldsIt() {
        told.happened(
                new MemberAdmitted(party(1), null, null, null),
                established(1, BodyKind.BOARD),
                seated(1, 2),
                elected(END));
        assertThat(only(10).state()).isEqualTo(DeadlineState.AHEAD);
        Told left = new Told(1)
                .happened(
                        new MemberAdmitted(party(1), null, null, null),
                        established(1, BodyKind.BOARD),
                        seated(1, 2),
                        elected(END))
                .day(12)
                .happened(new MemberWithdrawn(party(1), TOPIC));
        assertThat(new Terms().deadlines(TestReading.of(left, day(50))))
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.state()).isEqualTo(DeadlineState.VOID);
                    assertThat(office.changed()).isEqualTo(Change.by(5, day(12)));
                });
        told.day(12).happened(seated(2));
        assertThat(only(12).state()).isEqualTo(DeadlineState.VOID);
        assertThat(only(12).changed()).isEqualTo(Change.by(5, day(12)));
    }

    @Test
    void anOfficeEndsWithThePersonWhoHeldItForItsParty() {
        told.happened(
                new DelegateDesignated(party(1), person(1), TOPIC, true, false),
                established(1, BodyKind.BOARD),
                seated(1, 2),
                elected(END));
        Change elected = only(10).changed();
        told.day(12).happened(new DelegateReplaced(party(1), person(1), person(2), TOPIC, true, false));
        assertThat(only(12).state()).isEqualTo(DeadlineState.VOID);
        assertThat(only(12).changed().at()).isEqualTo(day(12));
        assertThat(only(12).changed().revision()).isGreaterThan(elected.revision());
    }

    @Test
    void theReviewOfADecisionThatExpiredFallsAwayWithIt() {
        told.happened(Story.valid(
                Story.decided(1, DecisionKind.OTHER, TOPIC, new Vote(5, 0, 0)),
                new Validity(null, null, LocalDate.parse("2026-07-10"), END),
                null));
        assertThat(only(12).state()).isEqualTo(DeadlineState.AHEAD);
        assertThat(only(13).state()).isEqualTo(DeadlineState.VOID);
        assertThat(only(13).changed().at()).isEqualTo(Instant.parse("2026-07-11T00:00:00Z"));
        assertThat(only(13).changed().revision())
                .isGreaterThan(only(12).changed().revision());
    }

    @Test
    void theReviewOfAnActThatWasNotRatifiedFallsAwayWithIt() {
        told.happened(provisional(1), provisional(2))
                .day(5)
                .happened(new RatificationRefused(decision(2), decision(9)));
        assertThat(reviews(10)).containsExactly(DeadlineState.AHEAD, DeadlineState.VOID);
        assertThat(reviews(11)).containsExactly(DeadlineState.VOID, DeadlineState.VOID);
    }

    private List<DeadlineState> reviews(int day) {
        return new Terms()
                .deadlines(TestReading.of(told, day(day))).stream()
                        .filter(deadline -> deadline.kind() == DeadlineKind.REVIEW)
                        .sorted(Comparator.comparing(Deadline::path))
                        .map(Deadline::state)
                        .toList();
    }

    private static BodySeated seated(int... parties) {
        return new BodySeated(
                body(1),
                Arrays.stream(parties)
                        .mapToObj(party -> new Seat(party(party), null, null))
                        .toList(),
                null,
                0);
    }

    @Test
    void anOfficeIsHeldOnPastItsTermUntilSomebodyIsElected() {
        told.happened(established(1, BodyKind.BOARD), elected(END));
        assertThat(only(50).state()).isEqualTo(DeadlineState.LATE);
        told.day(50).happened(elected(END.plusYears(1)));
        assertThat(only(50).state()).isEqualTo(DeadlineState.AHEAD);
        assertThat(only(50).changed()).isEqualTo(Change.by(3, day(50)));
        told.happened(new BodyDissolved(body(1), TOPIC));
        assertThat(only(50).state()).isEqualTo(DeadlineState.VOID);
        assertThat(only(50).changed()).isEqualTo(Change.by(4, day(50)));
    }

    @Test
    void aRequestForReDiscussionIsOpenUntilSomethingComesOfIt() {
        told.happened(new RediscussionAppealed(decision(1), REQUEST, party(1), RediscussionJudge.DECIDING_BODY, TOPIC));
        assertThat(only(10).day()).isNull();
        assertThat(only(10).open()).isTrue();
        told.happened(new DecisionReaffirmed(decision(1), REQUEST, decision(2)));
        assertThat(only(10).state()).isEqualTo(DeadlineState.DONE);
    }

    @Test
    void aWrittenVoteIsDueFromThoseWhoHaveNotVotedUntilItIsDecided() {
        told.happened(new WrittenProcedureOpened(
                PROCEDURE,
                decision(1),
                party(1),
                BodyKind.BOARD,
                null,
                END,
                Threshold.parse(">1/2"),
                List.of(new Voter(party(1), 1), new Voter(party(2), 1)),
                new Motion(
                        DecisionKind.OTHER,
                        TOPIC,
                        TOPIC,
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
                null));
        told.happened(new VoteCast(PROCEDURE, decision(1), party(1), Choice.IN_FAVOUR, false));
        assertThat(only(10).parties()).containsExactly(party(2));
        assertThat(only(10).from()).containsExactly("decisions/" + decision(1));
        assertThat(only(50).state()).isEqualTo(DeadlineState.LATE);
        told.happened(new WrittenProcedureWithdrawn(PROCEDURE, decision(1), null));
        assertThat(only(50).state()).isEqualTo(DeadlineState.DONE);
    }

    @Test
    void anActThatNobodyRatifiedInTimeIsMissedUntilItsMatterIsDecidedAgain() {
        told.happened(provisional(1));
        assertThat(ratification(10).day()).isEqualTo(LocalDate.parse("2026-07-08"));
        assertThat(ratification(10).state()).isEqualTo(DeadlineState.AHEAD);
        assertThat(ratification(11).state()).isEqualTo(DeadlineState.PASSED);
        assertThat(ratification(11).changed().revision())
                .isGreaterThan(ratification(10).changed().revision());
        assertThat(ratification(11).changed().at()).isEqualTo(Instant.parse("2026-07-09T00:00:00Z"));
        told.day(20).happened(inPlaceOf(1, 2));
        assertThat(ratification(30).state()).isEqualTo(DeadlineState.PASSED);
        Change missed = ratification(30).changed();
        told.day(30).happened(Story.decided(2, DecisionKind.OTHER, TOPIC, new Vote(1, 4, 0)));
        assertThat(ratification(30).state()).isEqualTo(DeadlineState.VOID);
        assertThat(ratification(30).changed().at()).isEqualTo(day(30));
        assertThat(ratification(30).changed().revision()).isGreaterThan(missed.revision());
    }

    @Test
    void theDaysToRatifyAreCountedWhereTheCoalitionLives() {
        told.happened(new CoalitionFounded(
                        TOPIC, TOPIC, FoundingTrigger.BROAD_CHANGE, null, "Asia/Damascus", Language.AR))
                .after(Duration.ofHours(13))
                .happened(provisional(1));
        assertThat(ratification(10).day()).isEqualTo(LocalDate.parse("2026-07-09"));
    }

    @Test
    void whatWasRefusedOrEndedOtherwiseAwaitsNoRatification() {
        told.happened(provisional(1), provisional(2), provisional(3), provisional(4));
        told.happened(
                new DecisionRatified(decision(1), decision(9)),
                new RatificationRefused(decision(2), decision(9)),
                new DecisionSuperseded(decision(3), REQUEST, decision(9), false),
                new DecisionRescinded(decision(4), REQUEST, decision(9)));

        assertThat(ratifications(50))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.DONE, DeadlineState.DONE, DeadlineState.DONE, DeadlineState.DONE);
    }

    @Test
    void minutesAreToGoOutAWeekAfterTheMeeting() {
        told.happened(scheduled(1, MeetingKind.PLENARY, 10)).day(10).happened(opened(1), closed(1));
        assertThat(only(12).day()).isEqualTo(LocalDate.parse("2026-07-15"));
        assertThat(only(12).kind()).isEqualTo(DeadlineKind.MINUTES);
    }

    private Deadline only(int day) {
        List<Deadline> all = new Terms().deadlines(TestReading.of(told, day(day)));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Deadline ratification(int day) {
        assertThat(ratifications(day)).hasSize(1);
        return ratifications(day).getFirst();
    }

    private List<Deadline> ratifications(int day) {
        return new Terms()
                .deadlines(TestReading.of(told, day(day))).stream()
                        .filter(deadline -> deadline.kind() == DeadlineKind.RATIFICATION)
                        .toList();
    }

    private static DecisionRecorded provisional(int number) {
        return Story.provisional(Story.decided(number, DecisionKind.OTHER, TOPIC, new Vote(4, 1, 0)));
    }

    private static DecisionProposed inPlaceOf(int old, int number) {
        return new DecisionProposed(
                decision(number),
                DecisionKind.OTHER,
                TOPIC,
                null,
                party(1),
                false,
                null,
                null,
                List.of(),
                decision(old),
                null,
                null);
    }

    private static OfficerElected elected(LocalDate ends) {
        return new OfficerElected(body(1), Office.CHAIR, party(1), person(1), null, null, ends);
    }
}
