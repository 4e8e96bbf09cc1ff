package org.mithaq.query.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.SeatRole;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.rosters.BodyReport.Share;
import org.mithaq.text.Text;

class RosterTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final Text ARITHMETIC = Text.of("الحساب", "Arithmetic");
    private static final BodyId COMMITTEE = new BodyId(Told.uuid(6, 2));
    private static final BodyId GROUP = new BodyId(Told.uuid(6, 3));
    private static final BodyEstablished ESTABLISHED =
            new BodyEstablished(COMMITTEE, BodyKind.EXECUTIVE, WORDS, null, null, false);
    private static final BodySeated SEATED = new BodySeated(
            COMMITTEE,
            List.of(
                    new Seat(party(1), SeatRole.OFFICER, null),
                    new Seat(party(2), SeatRole.DELEGATE, 2),
                    new Seat(party(3), SeatRole.OFFICER, null)),
            2,
            1);
    private static final OfficerElected ELECTED =
            new OfficerElected(COMMITTEE, Office.CHAIR, party(1), person(1), null, null, LocalDate.of(2027, 6, 28));

    private final Told told = new Told(1)
            .happened(
                    new PartyRegistered(party(1), WORDS, false, null, false),
                    new PartyRegistered(party(2), WORDS, true, null, false),
                    new MemberAdmitted(party(1), null, null, null),
                    new DelegateDesignated(party(1), person(1), WORDS, true, false),
                    ESTABLISHED,
                    SEATED,
                    ELECTED);

    @Test
    void holdsTheSeatsTheOfficesAndTheEndOfABody() {
        told.day(4).happened(new BodyDissolved(COMMITTEE, WORDS));

        assertThat(Folded.by(Roster.PROJECTION, told.all()).values())
                .containsExactly(new Roster(
                        told.id().value(),
                        COMMITTEE.value(),
                        new Noted<>(BEGINNING, 5, ESTABLISHED),
                        new Noted<>(BEGINNING, 6, SEATED),
                        Set.of(party(1), party(2), party(3)),
                        List.of(new Noted<>(BEGINNING, 7, ELECTED)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        new Roster.Dissolution(8, WORDS),
                        List.of(5L, 6L, 7L, 8L)));
    }

    @Test
    void countsRolesAndTheCommunitysShareOfSeatsAndVotes() {
        BodyReport body = committee();

        assertThat(body.roles())
                .containsExactly(
                        new BodyReport.RoleCount(SeatRole.OFFICER, 2), new BodyReport.RoleCount(SeatRole.DELEGATE, 1));
        assertThat(body.share()).isEqualTo(new Share(3, 1, 4, 2));
        assertThat(found("R-060"))
                .containsExactly(Finding.about("bodies/" + COMMITTEE)
                        .fact("seats", 3)
                        .fact("community", 1)
                        .fact("communityVotes", 2)
                        .fact("communityPercent", 50)
                        .from(5, 6, 7));
    }

    @Test
    void theQuorumIsThatOfTheCharterInForceAndOfTheSeatsThatAreFilled() {
        assertThat(committee().quorum()).isNull();
        told.happened(new CharterAdopted(1, decision(1), charter(">=1/3"), List.of()));
        assertThat(committee().quorum()).isEqualTo(1);
        told.happened(new CharterAmended(2, decision(2), charter(">=3/4"), List.of()));
        assertThat(committee().quorum()).isEqualTo(3);
        told.day(5).happened(new DelegateReplaced(party(1), person(1), null, null, false, false));
        assertThat(committee().quorum()).isEqualTo(2);
        told.happened(new BodyDissolved(COMMITTEE, WORDS));
        assertThat(committee().quorum()).isNull();
    }

    private static Charter charter(String quorum) {
        return new Charter(
                CharterProfile.BOARD,
                WORDS,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                Map.of("quorum", quorum),
                Map.of());
    }

    @Test
    void theOfficeOfWhoeverIsReplacedEndsAndTheSeatStays() {
        assertThat(committee().officers().getFirst().ended()).isFalse();
        told.day(5).happened(new DelegateReplaced(party(1), person(1), person(4), WORDS, true, false));

        assertThat(committee().officers().getFirst().ended()).isTrue();
        assertThat(committee().seats().getFirst().left()).isFalse();
        assertThat(committee().seats().getFirst().vacantSince()).isNull();
    }

    @Test
    void anOfficeEndsWithItsBody() {
        told.day(5).happened(new BodyDissolved(COMMITTEE, WORDS));

        assertThat(committee().officers().getFirst().ended()).isTrue();
    }

    @Test
    void anOfficeThatEndedWithItsSeatDoesNotComeBackWithIt() {
        told.day(5).happened(new BodySeated(COMMITTEE, List.of(new Seat(party(2), null, null)), 1, 1));
        assertThat(committee().officers().getFirst().ended()).isTrue();

        told.day(6).happened(SEATED);
        assertThat(committee().officers().getFirst().ended()).isTrue();

        told.day(7).happened(ELECTED);
        assertThat(committee().officers().getFirst().ended()).isFalse();
    }

    @Test
    void theSeatOfAPartyThatLeftIsNobodysUntilItIsSeatedAnew() {
        told.day(5).happened(new MemberWithdrawn(party(1), WORDS));
        assertThat(committee().seats().getFirst().left()).isTrue();
        assertThat(committee().officers().getFirst().ended()).isTrue();
        assertThat(committee().share()).isEqualTo(new Share(2, 1, 3, 2));
        assertThat(committee().roles())
                .containsExactly(
                        new BodyReport.RoleCount(SeatRole.OFFICER, 1), new BodyReport.RoleCount(SeatRole.DELEGATE, 1));

        told.happened(new MemberAdmitted(party(1), null, null, null), SEATED);
        assertThat(committee().seats().getFirst().left()).isFalse();
    }

    @Test
    void aSeatThatStaysVacantOverMoreMeetingsThanAllowedIsFound() {
        told.day(5).happened(new DelegateReplaced(party(1), person(1), null, null, false, false));
        held(1, 10);
        assertThat(found("R-010")).isEmpty();

        held(2, 20);
        assertThat(found("R-010"))
                .containsExactly(Finding.about("bodies/" + COMMITTEE, "parties/" + party(1))
                        .fact("meetings", 2)
                        .fact("most", 1)
                        .from(10, 12));

        told.happened(new DelegateDesignated(party(1), person(4), WORDS, true, false));
        assertThat(found("R-010")).isEmpty();
    }

    @Test
    void noSeatIsVacantInMeetingsOfACommitteeThatWasThereBefore() {
        BodyId successor = new BodyId(Told.uuid(6, 4));
        told.day(5).happened(new DelegateReplaced(party(1), person(1), null, null, false, false));
        held(1, 10);
        held(2, 20);
        told.day(25)
                .happened(
                        new BodyDissolved(COMMITTEE, WORDS),
                        new BodyEstablished(successor, BodyKind.EXECUTIVE, WORDS, null, null, false),
                        new BodySeated(successor, List.of(new Seat(party(1), SeatRole.OFFICER, null)), 1, 0));
        held(3, 30);
        assertThat(found("R-010")).isEmpty();

        held(4, 40);
        assertThat(found("R-010"))
                .containsExactly(Finding.about("bodies/" + successor, "parties/" + party(1))
                        .fact("meetings", 2)
                        .fact("most", 1)
                        .from(17, 19));
    }

    @Test
    void aPlanThatPassesToAnotherWorkingGroupAsksThatOne() {
        BodyId other = new BodyId(Told.uuid(6, 4));
        PlanId plan = new PlanId(Told.uuid(5, 1));
        told.happened(
                new BodyEstablished(GROUP, BodyKind.WORKING_GROUP, WORDS, party(1), null, false),
                new BodyEstablished(other, BodyKind.WORKING_GROUP, WORDS, party(2), null, false),
                drafted(plan, GROUP));
        assertThat(asked(GROUP)).isEqualTo(List.of(WORDS, ARITHMETIC));
        assertThat(asked(other)).isEmpty();

        told.happened(new ActionPlanRevised(plan, 2, content(other), WORDS, List.of(), List.of()));
        assertThat(asked(GROUP)).isEmpty();
        assertThat(asked(other)).isEqualTo(List.of(WORDS, ARITHMETIC));
        assertThat(Rosters.find(reading(), other.value()).orElseThrow().records())
                .containsExactly(9L, 10L, 11L);
    }

    private List<Text> asked(BodyId body) {
        return Rosters.find(reading(), body.value()).orElseThrow().asked().stream()
                .flatMap(plan -> plan.skills().stream())
                .toList();
    }

    private static ActionPlanDrafted drafted(PlanId plan, BodyId group) {
        return new ActionPlanDrafted(plan, new ObjectiveId(Told.uuid(5, 2)), content(group), List.of(), List.of());
    }

    private static ActionPlan content(BodyId group) {
        return new ActionPlan(
                WORDS,
                group,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                WORDS,
                List.of(WORDS, ARITHMETIC),
                List.of(),
                null);
    }

    @Test
    void theExpertiseOfAWorkingGroupIsSetBesideWhatItsPlansAskFor() {
        assertThat(found("R-035")).isEmpty();
        told.happened(
                new BodyEstablished(GROUP, BodyKind.WORKING_GROUP, WORDS, party(1), null, false),
                new WorkingGroupJoined(GROUP, party(2), person(2), WORDS, WORDS, true),
                new WorkingGroupJoined(GROUP, party(3), person(3), null, null, false),
                drafted(new PlanId(Told.uuid(5, 1)), GROUP));

        assertThat(found("R-035"))
                .containsExactly(Finding.about("bodies/" + GROUP)
                        .fact("participants", 2)
                        .fact("withExpertise", 1L)
                        .fact("plansAsking", 1L)
                        .fact("lackingSkills", List.of(ARITHMETIC))
                        .from(8, 9, 10, 11));
        assertThat(Rosters.all(reading()).get(1).participants())
                .extracting(BodyReport.ParticipantReport::person)
                .containsExactly(person(2), null);

        told.happened(new WorkingGroupJoined(
                GROUP, party(1), person(1), Text.of("تعلّم حِساب الكلفة", "Has learnt to count costs"), null, false));
        assertThat(found("R-035").getFirst().facts())
                .as("a skill is brought in either language, however it is written")
                .containsEntry("lackingSkills", List.of());
    }

    private void held(int number, int day) {
        told.day(day)
                .happened(
                        new MeetingScheduled(
                                meeting(number),
                                MeetingKind.EXECUTIVE,
                                WORDS,
                                number == 1 ? COMMITTEE : null,
                                BEGINNING,
                                WORDS,
                                party(1),
                                MeetingFormat.MEETING,
                                List.of(),
                                null,
                                null,
                                false),
                        new MeetingOpened(meeting(number), null, null, List.of(), List.of(), List.of()));
    }

    private BodyReport committee() {
        return Rosters.find(reading(), COMMITTEE.value()).orElseThrow();
    }

    private List<Finding> found(String rule) {
        return TestReading.found(new RosterWatches(), rule, reading());
    }

    private Reading reading() {
        return TestReading.of(told, Instant.EPOCH.plus(Duration.ofDays(30000)));
    }
}
