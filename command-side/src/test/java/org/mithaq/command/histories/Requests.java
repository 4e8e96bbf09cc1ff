package org.mithaq.command.histories;

import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.command.ruling.Command;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandStamp;

/** Requests that say no more than they must. */
final class Requests {

    private Requests() {}

    static CommandRequest of(
            CoalitionId coalition, CommandStamp stamp, Actor actor, ActingAs actingAs, Command command) {
        return new CommandRequest(
                coalition, stamp, stamp.id().value(), actor, actingAs, null, null, null, false, null, false, command);
    }
}
