package org.mithaq.command.membership;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.CommunityVoice;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Representation.Delegate;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.text.Text;

/**
 * A member's delegate gives way to another, or leaves without one. Membership, seats and tasks stay with the member
 * the offices of the person end, and seats are vacant while there is no delegate.
 *
 * @param successor the new delegate; absent where there is none yet
 * @param position what the new delegate does in the organisation
 * @param authority whether the new delegate may decide for the organisation
 * @param letter whether the organisation said so in a letter
 */
@Intention(
        ar = "استبدال مندوب/ة",
        en = "Replace a delegate",
        rules = {"R-010", "R-035", "R-098", "R-099", "R-100"},
        concern = Concern.BELONGING,
        example = """
                {"successor": "0198c0de-0000-7000-8000-000000000093",
                 "position": {"ar": "من كادر الصف الأمامي", "en": "Front-line staff"},
                 "authority": true, "letter": true}""")
public record ReplaceDelegate(
        @Nullable PersonId successor, @Nullable Text position, boolean authority, boolean letter) implements Command {

    public ReplaceDelegate {
        if ((successor == null) != (position == null)) {
            throw new IllegalArgumentException("\"position\" is given exactly when there is a \"successor\"");
        }
        if (successor == null && (authority || letter)) {
            throw new IllegalArgumentException("\"authority\" and \"letter\" are those of a \"successor\"");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        PartyId party = context.actor().party();
        Delegate before = state.representation().delegate(party);
        Examination examination = Examination.of(state, context);
        if (before != null) {
            CommunityVoice.withoutOfficesOf(before.person(), examination, state);
        }
        if (successor == null) {
            CommunityVoice.withoutSeatOf(party, examination, state);
        } else {
            examination.rule(
                    "R-100",
                    (authority && letter) || !CommunityVoice.governs(party, state),
                    fact("parties", List.of(party)));
        }
        Speaking.member(examination, state, context);
        return examination
                .possible(
                        before != null,
                        () -> Fault.wrongState(
                                "لم يعيّن هذا العضو مندوباً/مندوبة بعد", "this member has no delegate to replace"))
                .possible(
                        before == null || !before.person().equals(successor),
                        () -> Fault.badInput("هذا الشخص هو المندوب الحالي", "\"successor\" is the present delegate"))
                .acceptOne(() -> new DelegateReplaced(
                        party, requireNonNull(before).person(), successor, position, authority, letter));
    }
}
