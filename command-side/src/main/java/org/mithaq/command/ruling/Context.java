package org.mithaq.command.ruling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.Visibility;
import org.mithaq.text.Text;

/**
 * The circumstances of a command.
 *
 * @param actor who acts, from the authenticated token
 * @param actingAs in which capacity
 * @param occurredAt when it happens, as claimed; what rules take for "now"
 * @param justification why a rule of level JUST is departed from
 * @param imported whether it is brought in from an older record
 * @param visibility who may read what is recorded, where the author classified it
 */
public record Context(
        Actor actor,
        ActingAs actingAs,
        Instant occurredAt,
        @Nullable Text justification,
        boolean imported,
        @Nullable Visibility visibility) {}
