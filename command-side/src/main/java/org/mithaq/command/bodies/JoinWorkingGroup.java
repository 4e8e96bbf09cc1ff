package org.mithaq.command.bodies;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.text.Text;

/**
 * The actor joins a working group. Groups are open to anyone, member or not, and whoever joins has voice and vote
 * in the group.
 *
 * @param expertise what the person brings
 * @param value why that is valued
 * @param listed whether the person agrees to be listed
 */
@Intention(
        ar = "الانضمام إلى مجموعة عمل",
        en = "Join a working group",
        rules = {"R-035", "R-105"},
        concern = Concern.BODIES,
        example = """
                {"body": "0198c0de-0000-7000-8000-000000000111",
                 "expertise": {"ar": "يعرف الحي وسكانه", "en": "Knows the neighbourhood and its people"},
                 "value": {"ar": "عين على الشارع", "en": "An eye on the street"}, "listed": true}""")
public record JoinWorkingGroup(
        BodyId body, @Nullable Text expertise, @Nullable Text value, boolean listed) implements Command {

    @Override
    public boolean openToAnyone() {
        return true;
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Standing.examine(body, examination, state);
        Body found = state.bodies().find(body);
        return examination
                .possible(
                        found == null || found.kind() == BodyKind.WORKING_GROUP,
                        () -> Fault.badInput(
                                "الانضمام متاح لمجموعات العمل؛ مقاعد غيرها تُوزَّع",
                                "only working groups are joined; the seats of other bodies are given"))
                .possible(
                        found == null || !found.joinedBy(context.actor().person()),
                        () -> new Fault(
                                Fault.Kind.ALREADY_EXISTS,
                                Text.of("انضم هذا الشخص إلى المجموعة من قبل", "this person is in the group already")))
                .acceptOne(() -> new WorkingGroupJoined(
                        body, context.actor().party(), context.actor().person(), expertise, value, listed));
    }
}
