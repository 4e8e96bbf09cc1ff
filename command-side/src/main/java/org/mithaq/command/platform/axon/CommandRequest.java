package org.mithaq.command.platform.axon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Visibility;
import org.mithaq.text.Text;

/**
 * A command on its way to a coalition.
 *
 * @param stamp the command's id (the idempotency key) and the digest that tells a repeat from another command
 * @param correlation what ties together the records of one undertaking; the command's id if the author gave none
 * @param actor who acts, from the authenticated token
 * @param actingAs in which capacity
 * @param occurredAt when it happened, as claimed; {@code null} for now
 * @param justification why a rule of level JUST is departed from
 * @param visibility who may read what is recorded, where the author classified it
 * @param mayImport whether the actor holds the right to bring in an older record
 * @param expectedSequence the sequence the author last saw; {@code null} when it does not matter
 * @param dryRun whether only the ruling is asked for
 * @param command what is wanted
 */
public record CommandRequest(
        CoalitionId coalition,
        CommandStamp stamp,
        String correlation,
        Actor actor,
        ActingAs actingAs,
        @Nullable Instant occurredAt,
        @Nullable Text justification,
        @Nullable Visibility visibility,
        boolean mayImport,
        @Nullable Long expectedSequence,
        boolean dryRun,
        Command command) {}
