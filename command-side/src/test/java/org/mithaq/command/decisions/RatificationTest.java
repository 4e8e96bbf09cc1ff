package org.mithaq.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.PLENARY;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.CharterEvent.RatificationClause;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ProvisionalReason;
import org.mithaq.rediscussion.Standing;

class RatificationTest {

    private static final LocalDate TODAY = NOW.atZone(ZoneOffset.UTC).toLocalDate();
    private static final MeetingId EXECUTIVE = meeting(7);
    private static final MeetingId THIN = meeting(8);

    @Test
    void anActThatCannotWaitForTheQuorumAwaitsRatification() {
        Scenario acted = allowing(true).then(urgent());
        assertThat(acted.state().decisions().standing(decision(3), TODAY)).isEqualTo(Standing.PENDING_RATIFICATION);
        DecisionRecorded recorded = (DecisionRecorded)
                allowing(true).when(urgent()).accepted().events().get(0);
        assertThat(recorded.outcome()).isEqualTo(Outcome.PENDING_RATIFICATION);
        assertThat(recorded.provision())
                .isEqualTo(new Provision(ProvisionalReason.EMERGENCY, List.of(BodyKind.PLENARY), 30));
    }

    @Test
    void whereTheCharterDoesNotAllowItItIsRefused() {
        allowing(false).when(urgent()).isRefusedBy("R-117");
        chartered(charter())
                .and(opened(THIN, MeetingKind.PLENARY, 5))
                .when(urgent())
                .isRefusedBy("R-117");
    }

    @Test
    void nobodyGoesBeyondItsCompetenceWithoutSayingSo() {
        allowing(true).when(in(EXECUTIVE, DecisionKind.BUDGET, 3, null)).isRefusedBy("R-116", "R-117");
        allowing(true)
                .when(in(EXECUTIVE, DecisionKind.BUDGET, 3, ProvisionalReason.BEYOND_COMPETENCE))
                .isRefusedBy("R-117");
        DecisionRecorded recorded = (DecisionRecorded) allowing(true)
                .when(in(EXECUTIVE, DecisionKind.BUDGET, 3, ProvisionalReason.EMERGENCY))
                .accepted()
                .events()
                .get(0);
        assertThat(recorded.provision())
                .isEqualTo(new Provision(ProvisionalReason.EMERGENCY, List.of(BodyKind.STRATEGIC), 30));
    }

    @Test
    void whatTheBodyMayDecideAwaitsNothing() {
        DecisionRecorded recorded = (DecisionRecorded) allowing(true)
                .when(in(PLENARY, DecisionKind.OTHER, 3, ProvisionalReason.EMERGENCY))
                .accepted()
                .events()
                .get(0);
        assertThat(recorded.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(recorded.provision()).isNull();
    }

    @Test
    void ratifiedItIsInForceFromThatDay() {
        Scenario acted = allowing(true).then(urgent()).at(NOW.plus(Duration.ofDays(5)));
        RatifyDecision ratify = new RatifyDecision(decision(3), Motion.number(4).put());
        assertThat(events(acted, ratify).get(1)).isEqualTo(new DecisionRatified(decision(3), decision(4)));
        acted.then(ratify);
        assertThat(acted.state().decisions().standing(decision(3), TODAY.plusDays(4)))
                .isEqualTo(Standing.PENDING_RATIFICATION);
        assertThat(acted.state().decisions().standing(decision(3), TODAY.plusDays(5)))
                .isEqualTo(Standing.IN_FORCE);
        acted.when(new RatifyDecision(decision(3), Motion.number(5).put())).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void aFailedRatificationAndARefusalEndIt() {
        RatificationRefused refused = new RatificationRefused(decision(3), decision(4));
        assertThat(events(
                                allowing(true).then(urgent()),
                                new RatifyDecision(
                                        decision(3),
                                        Motion.number(4).votes(5, 15, 0).put()))
                        .get(1))
                .isEqualTo(refused);
        Scenario acted = allowing(true).then(urgent());
        RefuseRatification refuse =
                new RefuseRatification(decision(3), Motion.number(4).put());
        assertThat(events(acted, refuse).get(1)).isEqualTo(refused);
        acted.then(refuse);
        assertThat(acted.state().decisions().standing(decision(3), TODAY)).isEqualTo(Standing.NOT_RATIFIED);
    }

    @Test
    void theScreeningOfTheActServesItsRatification() {
        Motion urgent = Motion.number(3).in(THIN).votes(4, 1, 0).subjectToRatification(ProvisionalReason.EMERGENCY);
        Scenario acted = allowing(true)
                .fundingScreened(decision(3))
                .then(new RecordDecision(DecisionKind.FUNDING, urgent.put()));
        assertThat(events(
                        acted, new RatifyDecision(decision(3), Motion.number(4).put())))
                .hasSize(2);
    }

    @Test
    void itLapsesByTheCalendar() {
        Scenario acted = allowing(true).then(urgent());
        assertThat(acted.state().decisions().standing(decision(3), TODAY.plusDays(30)))
                .isEqualTo(Standing.PENDING_RATIFICATION);
        assertThat(acted.state().decisions().standing(decision(3), TODAY.plusDays(31)))
                .isEqualTo(Standing.NOT_RATIFIED);
        acted.at(NOW.plus(Duration.ofDays(31)))
                .when(new RatifyDecision(decision(3), Motion.number(4).put()))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void onlyTheBodyThatHoldsItOrAllMembersRatify() {
        Scenario acted = allowing(true).then(in(EXECUTIVE, DecisionKind.BUDGET, 3, ProvisionalReason.EMERGENCY));
        acted.when(new RatifyDecision(
                        decision(3), Motion.number(4).in(EXECUTIVE).put()))
                .isRefusedBy("R-116", "R-116", "R-117");
        acted.when(new RatifyDecision(decision(3), Motion.number(4).put())).isAcceptedDespite();
    }

    @Test
    void noProvisionLetsABodyExpel() {
        for (ProvisionalReason reason : ProvisionalReason.values()) {
            allowing(true)
                    .when(in(EXECUTIVE, DecisionKind.EXPULSION, 3, reason))
                    .isRefusedBy("R-116", "R-117");
        }
    }

    private static Scenario allowing(boolean allowed) {
        Charter usual = charter();
        Charter with = new Charter(
                usual.profile(),
                usual.lifespan(),
                usual.places(),
                usual.meetings(),
                usual.decisions(),
                usual.agendas(),
                usual.membership(),
                usual.betweenMeetings(),
                usual.conflictProcedure(),
                usual.rediscussion(),
                usual.rediscussionPolicy(),
                usual.groundRules(),
                usual.conduct(),
                usual.autonomy(),
                new RatificationClause(allowed, allowed, 30),
                usual.parameters(),
                usual.raised());
        return chartered(with)
                .and(new DelegationDefined(List.of(
                        new Delegation(BodyKind.STRATEGIC, List.of(DecisionKind.BUDGET), null),
                        new Delegation(BodyKind.EXECUTIVE, List.of(DecisionKind.STAFFING), null))))
                .and(opened(EXECUTIVE, MeetingKind.EXECUTIVE, 21))
                .and(opened(THIN, MeetingKind.PLENARY, 5));
    }

    private static RecordDecision urgent() {
        return new RecordDecision(
                DecisionKind.OTHER,
                Motion.number(3)
                        .in(THIN)
                        .votes(4, 1, 0)
                        .subjectToRatification(ProvisionalReason.EMERGENCY)
                        .put());
    }

    private static RecordDecision in(
            MeetingId meeting, DecisionKind kind, int number, @Nullable ProvisionalReason reason) {
        Motion motion = Motion.number(number).in(meeting);
        return new RecordDecision(kind, (reason == null ? motion : motion.subjectToRatification(reason)).put());
    }

    private static List<Event> events(Scenario scenario, Command command) {
        return scenario.when(command).accepted().events();
    }
}
