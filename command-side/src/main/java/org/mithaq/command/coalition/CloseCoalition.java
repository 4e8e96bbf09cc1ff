package org.mithaq.command.coalition;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.Retained;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.Indicator;
import org.mithaq.text.Text;

/**
 * Ends the coalition, after it was decided. The decision is one of kind WIND_DOWN; it comes first, so that its meeting can
 * be closed and its minutes sent round. Afterwards the record is only corrected.
 *
 * @param decision the adopted decision to end the coalition
 * @param consent how the community consented
 * @param handover who controls the resources needed to carry on
 * @param retained what stays with the community
 */
@Intention(
        ar = "إنهاء الائتلاف",
        en = "Close the coalition",
        rules = {"R-181", "R-182", "R-183", "R-184"},
        concern = Concern.COALITION,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "consent": {"ar": "منتدى عام في الحي", "en": "A public forum in the neighbourhood"},
                 "handover": {"ar": "جمعيات الأحياء تدير القاعة والصندوق",
                              "en": "The neighbourhood associations run the hall and the fund"},
                 "retained": {"people": {"ar": "ميسّرون/ات مدرَّبون/ات", "en": "Trained facilitators"}}}""")
public record CloseCoalition(
        @Nullable DecisionId decision,
        @Nullable Text consent,
        @Nullable Text handover,
        @Nullable Retained retained) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Retained stays = retained == null ? new Retained(null, null, null) : retained;
        List<Indicator> unseen = Stream.of(Indicator.values())
                .filter(indicator -> !state.foundations().indicators().contains(indicator))
                .toList();
        Examination examination = Examination.of(state, context)
                .rule("R-181", handover != null)
                .rule("R-182", stays.money() != null || stays.people() != null || stays.technical() != null)
                .rule("R-183", unseen.isEmpty(), fact("missing", unseen))
                .clause("R-184", "decision", decided(state))
                .clause("R-184", "consent", consent != null)
                .possible(state.foundations().founded(), Founding::notYet);
        return possible(examination, state, context)
                .acceptOne(() -> new CoalitionClosed(decision, consent, handover, stays));
    }

    private boolean decided(CoalitionState state) {
        Decision made = decision == null ? null : state.decisions().find(decision);
        return made != null && made.adopted() && made.kind() == DecisionKind.WIND_DOWN;
    }

    private Examination possible(Examination examination, CoalitionState state, Context context) {
        if (decision != null) {
            examination.possible(state.decisions().find(decision) != null, () -> Fault.unknown(decision));
        }
        return examination
                .possible(
                        state.membership().isMember(context.actor().party()),
                        () -> Fault.notAllowed(
                                "لا يُنهي الائتلافَ إلا عضو فيه", "only a member may close the coalition"))
                .possible(
                        state.meetings().meetings().values().stream()
                                .noneMatch(meeting -> meeting.status() == Status.OPEN),
                        () -> Fault.wrongState(
                                "ما زال اجتماع مفتوحاً؛ اختتموه أولاً", "a meeting is still open; close it first"));
    }
}
