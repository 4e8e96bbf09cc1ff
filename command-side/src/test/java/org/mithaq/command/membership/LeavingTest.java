package org.mithaq.command.membership;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.STRATEGIC;
import static org.mithaq.command.bodies.Bench.chartered;
import static org.mithaq.command.bodies.Bench.seated;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.tasks.CompleteTask;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.RepresentationEvent.WithdrawalAnnounced;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskHandedOver;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.TaskKind;

/** {@link AnnounceWithdrawal} and {@link WithdrawMember}. */
class LeavingTest {

    private static final LocalDate IN_30_DAYS = LocalDate.of(2026, 3, 31);

    @Test
    void aMemberAnnouncesThatItLeaves() {
        by(3, chartered())
                .when(new AnnounceWithdrawal(IN_30_DAYS, text("moved away"), false))
                .happens(new WithdrawalAnnounced(party(3), IN_30_DAYS, text("moved away")));
    }

    @Test
    void advisesOnShortNoticeAndOffersMediation() {
        by(3, chartered())
                .when(new AnnounceWithdrawal(IN_30_DAYS.minusDays(1), text("moved away"), false))
                .isAcceptedDespite("R-131");
        by(3, chartered())
                .when(new AnnounceWithdrawal(IN_30_DAYS, text("we will go it alone"), true))
                .isAcceptedDespite("R-131");
    }

    @Test
    void leavesOnTheDayThatWasAnnounced() {
        Scenario announced = by(3, chartered())
                .and(new WithdrawalAnnounced(party(3), IN_30_DAYS, text("moved away")))
                .at(NOW.plus(Duration.ofDays(30)));
        announced.when(leaving()).happens(new MemberWithdrawn(party(3), text("moved away")));
        announced.at(NOW.plus(Duration.ofDays(29))).when(leaving()).isAcceptedDespite("R-131");
        by(4, chartered()).when(leaving()).isAcceptedDespite("R-131");
    }

    @Test
    void handsItsTasksOver() {
        Scenario busy = announced().and(assigned(1, 3), assigned(2, 3, 4), assigned(3, 5));
        busy.when(leaving(new Handover(task(1), party(5)), new Handover(task(2), party(4))))
                .happens(
                        new MemberWithdrawn(party(3), text("moved away")),
                        new TaskHandedOver(task(1), party(3), party(5)),
                        new TaskHandedOver(task(2), party(3), party(4)));
        busy.when(leaving(new Handover(task(1), party(5)))).isAcceptedDespite("R-131");
        by(5, busy.and(new TaskHandedOver(task(1), party(3), party(5))))
                .when(new CompleteTask(task(1), text("done"), List.of()))
                .isAcceptedDespite();
    }

    @Test
    void handsOverItsOwnOpenTasksToMembers() {
        Scenario busy = announced().and(assigned(1, 3), assigned(2, 5), assigned(3, 3));
        busy.and(new TaskCompleted(task(3), text("done"), List.of()));
        busy.when(leaving(new Handover(task(9), party(5)))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        busy.when(leaving(new Handover(task(2), party(5)))).isImpossible(Fault.Kind.BAD_INPUT);
        busy.when(leaving(new Handover(task(3), party(5)))).isImpossible(Fault.Kind.BAD_INPUT);
        busy.when(leaving(new Handover(task(1), party(3)))).isImpossible(Fault.Kind.BAD_INPUT);
        busy.when(leaving(new Handover(task(1), party(90)))).isImpossible(Fault.Kind.BAD_INPUT);
        assertThatThrownBy(() -> leaving(new Handover(task(1), party(5)), new Handover(task(1), party(6))))
                .hasMessageContaining("\"handover\"");
    }

    @Test
    void twoOfTheCommunityRemainInTheStrategicCommittee() {
        by(2, chartered().and(seated(STRATEGIC, BodyKind.STRATEGIC, 1, 2, 3, 4)))
                .and(new WithdrawalAnnounced(party(2), LocalDate.of(2026, 3, 1), text("moved away")))
                .when(leaving())
                .isRefusedBy("R-099");
    }

    @Test
    void onlyMembersLeave() {
        by(90, chartered()).when(leaving()).isImpossible(Fault.Kind.NOT_ALLOWED);
        announced()
                .and(new MemberWithdrawn(party(3), text("moved away")))
                .when(leaving())
                .isImpossible(Fault.Kind.NOT_ALLOWED);
        by(3, chartered())
                .when(new AnnounceWithdrawal(LocalDate.of(2026, 2, 28), text("moved away"), false))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    private static Scenario announced() {
        return by(3, chartered()).and(new WithdrawalAnnounced(party(3), LocalDate.of(2026, 3, 1), text("moved away")));
    }

    private static WithdrawMember leaving(Handover... handover) {
        return new WithdrawMember(text("moved away"), false, List.of(handover));
    }

    private static TaskAssigned assigned(int number, int... owners) {
        return new TaskAssigned(
                task(number),
                text("task"),
                TaskKind.ACTION,
                IntStream.of(owners).mapToObj(Scenario::party).toList(),
                LocalDate.of(2026, 4, 1),
                null,
                null);
    }
}
