package org.mithaq.query.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.plans.Plans.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanRatified;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.ProvisionalReason;
import org.mithaq.query.Dispute;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.decisionlog.DecisionLog;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;

class DecisionsTest {

    private final Told told = new Told(512);

    @Test
    void countAnAmountOnceThatWasReaffirmed() {
        told.happened(
                adopted(1, 100L),
                adopted(2, 100L),
                new DecisionReaffirmed(decision(1), Dispute.request(1), decision(2)));

        assertThat(decisions().amount()).isEqualTo(100);
        assertThat(decisions().amountTakenBack()).isZero();
    }

    @Test
    void countTheAmountOfAPlanOnceThatWasApprovedAndRatified() {
        told.happened(
                adopted(1, 100L),
                new ActionPlanApproved(plan(1), 1, decision(1), true),
                adopted(2, 100L),
                new ActionPlanRatified(plan(1), 1, decision(2)),
                adopted(3, null),
                new ActionPlanApproved(plan(2), 1, decision(3), true),
                adopted(4, 20L),
                new ActionPlanRatified(plan(2), 1, decision(4)));

        assertThat(decisions().amount()).isEqualTo(120);
    }

    @Test
    void tellApartWhatWasRescindedOrReplacedByTheEnd() {
        told.happened(
                adopted(1, 100L),
                adopted(2, null),
                new DecisionRescinded(decision(1), Dispute.request(1), decision(2)),
                adopted(3, 30L),
                adopted(4, 50L),
                new DecisionSuperseded(decision(3), Dispute.request(2), decision(4), true),
                adopted(5, 7L));

        assertThat(decisions().amount()).isEqualTo(57);
        assertThat(decisions().amountTakenBack()).isEqualTo(130);
    }

    @Test
    void leaveOutWhatWasNeverAdoptedThoughItWasReplaced() {
        told.happened(
                made(1, 100L, Outcome.NOT_ADOPTED, null),
                adopted(2, 30L),
                new DecisionSuperseded(decision(1), Dispute.request(1), decision(2), false));

        assertThat(decisions().amount()).isEqualTo(30);
        assertThat(decisions().amountTakenBack()).isZero();
    }

    @Test
    void countWhatWasRatifiedAndNothingThatWaits() {
        told.happened(provisional(1, 100L));
        assertThat(decisions().amount()).isZero();

        told.happened(adopted(2, 100L), new DecisionRatified(decision(1), decision(2)));
        assertThat(decisions().amount()).isEqualTo(100);
    }

    private Decisions decisions() {
        Reading reading = TestReading.of(told, Told.BEGINNING.plus(Duration.ofDays(1)));
        Caller caller = new Caller(party(1), "director", person(1), Set.of("mithaq"));
        return Decisions.of(
                reading,
                DecisionLog.all(reading, caller, Readers.MEMBERS),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZoneOffset.UTC));
    }

    private static DecisionRecorded adopted(int number, @Nullable Long amount) {
        return made(number, amount, Outcome.ADOPTED, null);
    }

    private static DecisionRecorded provisional(int number, @Nullable Long amount) {
        return made(
                number,
                amount,
                Outcome.PENDING_RATIFICATION,
                new Provision(ProvisionalReason.EMERGENCY, List.of(BodyKind.PLENARY), 10));
    }

    private static DecisionRecorded made(
            int number, @Nullable Long amount, Outcome outcome, @Nullable Provision provision) {
        return new DecisionRecorded(
                decision(number),
                number,
                DecisionKind.FUNDING,
                Text.of("منحة", "A grant"),
                Text.of("نمنح", "We grant"),
                null,
                null,
                BodyKind.PLENARY,
                new Vote(3, 0, 0),
                outcome,
                DecisionRule.SIMPLE_MAJORITY,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                amount,
                List.of(),
                List.of(),
                null,
                provision);
    }
}
