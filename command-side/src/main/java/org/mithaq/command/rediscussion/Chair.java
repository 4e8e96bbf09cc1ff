package org.mithaq.command.rediscussion;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.BodyId;

/** Who presides over the body that decided. */
final class Chair {

    private Chair() {}

    /** Whether the actor does, as a member; {@link org.mithaq.rediscussion.Presidency} says who was elected to. */
    static boolean presides(Decision decided, CoalitionState state, Context context) {
        return state.membership().isMember(context.actor().party())
                && state.bodies()
                        .presidency()
                        .presides(
                                decided.body(),
                                body(decided, state),
                                context.actor().person(),
                                context.actor().role());
    }

    /** The body that met, or voted in writing, where that was told. */
    private static @Nullable BodyId body(Decision decided, CoalitionState state) {
        Meeting meeting = decided.meeting() == null ? null : state.meetings().find(decided.meeting());
        Procedure procedure =
                decided.procedure() == null ? null : state.writtenProcedures().find(decided.procedure());
        if (meeting != null) {
            return meeting.body();
        }
        return procedure == null ? null : procedure.opened().in();
    }
}
