package org.mithaq.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.rediscussion.Matters.DECIDED;
import static org.mithaq.rediscussion.Matters.DECISION;
import static org.mithaq.rediscussion.Matters.life;
import static org.mithaq.rediscussion.Matters.party;
import static org.mithaq.rediscussion.Matters.preset;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.text.Text;

class DecisionLifeTest {

    private static final RediscussionId REQUEST = new RediscussionId("00000000-0000-7000-8008-000000000001");
    private static final DecisionId OTHER = new DecisionId("00000000-0000-7000-8004-000000000002");
    private static final Supporter SOMEBODY =
            new Supporter(party(1), new PersonId("00000000-0000-7000-8009-000000000001"));

    @Test
    void isInForceFromItsDayUntilAnotherTakesItsPlace() {
        DecisionLife life = life(Outcome.ADOPTED, DECIDED)
                .after(requested(Presets.DEFAULT, 0), DECIDED.plusDays(70))
                .after(new DecisionSuperseded(DECISION, REQUEST, OTHER, false), DECIDED.plusDays(90));
        assertThat(life.on(DECIDED)).isEqualTo(Standing.IN_FORCE);
        assertThat(life.on(DECIDED.plusDays(89))).isEqualTo(Standing.IN_FORCE);
        assertThat(life.on(DECIDED.plusDays(90))).isEqualTo(Standing.SUPERSEDED);
        assertThat(life.by()).isEqualTo(OTHER);
    }

    @Test
    void aRequestSuspendsItOnceItHasItsSupporters() {
        DecisionLife life = life(Outcome.ADOPTED, DECIDED).after(requested("call-in", 2), DECIDED.plusDays(1));
        assertThat(life.on(DECIDED.plusDays(1))).isEqualTo(Standing.IN_FORCE);
        life = life.after(new RediscussionSupported(DECISION, REQUEST, SOMEBODY, 0), DECIDED.plusDays(2));
        assertThat(life.on(DECIDED.plusDays(1))).isEqualTo(Standing.IN_FORCE);
        assertThat(life.on(DECIDED.plusDays(2))).isEqualTo(Standing.SUSPENDED);
        assertThat(life.irreversibleActionsBlockedOn(DECIDED.plusDays(2))).isTrue();
    }

    @Test
    void whoJoinsARequestThatIsCompleteDoesNotProlongTheSuspension() {
        DecisionLife life = life(Outcome.ADOPTED, DECIDED)
                .after(requested("call-in", 0), DECIDED)
                .after(new RediscussionSupported(DECISION, REQUEST, SOMEBODY, 0), DECIDED.plusDays(10));
        assertThat(life.on(DECIDED.plusDays(9))).isEqualTo(Standing.SUSPENDED);
        assertThat(life.on(DECIDED.plusDays(15))).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void theSuspensionEndsByItselfWhenNobodyHearsIt() {
        DecisionLife life = life(Outcome.ADOPTED, DECIDED).after(requested("call-in", 0), DECIDED);
        assertThat(life.on(DECIDED.plusDays(14))).isEqualTo(Standing.SUSPENDED);
        assertThat(life.on(DECIDED.plusDays(15))).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void reaffirmingItEndsTheSuspension() {
        DecisionLife life = life(Outcome.ADOPTED, DECIDED)
                .after(requested("call-in", 0), DECIDED)
                .after(new DecisionReaffirmed(DECISION, REQUEST, OTHER), DECIDED.plusDays(5));
        assertThat(life.on(DECIDED.plusDays(4))).isEqualTo(Standing.SUSPENDED);
        assertThat(life.on(DECIDED.plusDays(5))).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void whatWasCarriedOutIsNotSuspendedWhereOnlyTheRestIs() {
        DecisionLife life = life(Outcome.ADOPTED, DECIDED)
                .after(new DecisionSettled(DECISION, RediscussionExemption.EXECUTED, null), DECIDED.plusDays(1))
                .after(requested("parliamentary-reconsider", 0), DECIDED);
        assertThat(life.on(DECIDED)).isEqualTo(Standing.SUSPENDED);
        assertThat(life.on(DECIDED.plusDays(1))).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void blockingWhatCannotBeUndoneNeedNotSuspendTheRest() {
        DecisionLife life = life(Outcome.ADOPTED, DECIDED).after(requested("one-third-notice", 0), DECIDED);
        assertThat(life.on(DECIDED)).isEqualTo(Standing.IN_FORCE);
        assertThat(life.irreversibleActionsBlockedOn(DECIDED)).isTrue();
    }

    @Test
    void beginsAndEndsOnItsDays() {
        LocalDate last = DECIDED.plusDays(30);
        DecisionLife life = new DecisionLife(
                Outcome.ADOPTED,
                DECIDED,
                DECIDED.plusDays(7),
                last,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(life.on(DECIDED.plusDays(6))).isEqualTo(Standing.NOT_YET_IN_FORCE);
        assertThat(life.on(last)).isEqualTo(Standing.IN_FORCE);
        assertThat(life.on(last.plusDays(1))).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void anAmendedAndARescindedDecisionAreToldApart() {
        DecisionLife life = life(Outcome.ADOPTED, DECIDED).after(requested(Presets.DEFAULT, 0), DECIDED);
        assertThat(life.after(new DecisionSuperseded(DECISION, REQUEST, OTHER, true), DECIDED)
                        .on(DECIDED))
                .isEqualTo(Standing.AMENDED);
        assertThat(life.after(new DecisionRescinded(DECISION, REQUEST, OTHER), DECIDED)
                        .on(DECIDED))
                .isEqualTo(Standing.RESCINDED);
    }

    private static RediscussionRequested requested(String preset, int missing) {
        return new RediscussionRequested(
                DECISION,
                REQUEST,
                SOMEBODY,
                List.of(),
                null,
                Text.of("سبب", "reason"),
                List.of(),
                null,
                1,
                "rediscussionPolicy.terms[0]",
                preset(preset).terms().get(0),
                missing,
                null);
    }
}
