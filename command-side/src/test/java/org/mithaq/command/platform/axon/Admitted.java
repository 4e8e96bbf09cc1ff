package org.mithaq.command.platform.axon;

import java.util.Optional;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;

/** What admission says, for tests of other packages. */
public final class Admitted {

    private static final String ID = "00000000-0000-7000-8000-000000000001";

    private Admitted() {}

    /** Why the actor may not act, or nothing. */
    public static Optional<Fault> fault(Command command, Context context, CoalitionState state) {
        return Admission.faultOf(
                new CommandRequest(
                        new CoalitionId(ID),
                        new CommandStamp(new CommandId(ID), "digest"),
                        ID,
                        context.actor(),
                        context.actingAs(),
                        context.occurredAt(),
                        context.justification(),
                        null,
                        false,
                        null,
                        false,
                        command),
                state);
    }
}
