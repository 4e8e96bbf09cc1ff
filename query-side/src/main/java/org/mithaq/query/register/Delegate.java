package org.mithaq.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PersonId;
import org.mithaq.text.Text;

/**
 * Somebody who speaks, or spoke, for a party.
 *
 * @param person a random id
 * @param authority whether the delegate may decide for the organisation
 * @param letter whether the organisation said so in a letter
 * @param until when another one took over, or nobody did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delegate(
        PersonId person,
        @Nullable Text position,
        boolean authority,
        boolean letter,
        Instant since,
        @Nullable Instant until) {

    /** Whether it is the same person with a new letter, right after the one before. */
    boolean renews(Delegate before) {
        return person.equals(before.person) && since.equals(before.until);
    }

    Delegate ended(Instant at) {
        return until == null ? new Delegate(person, position, authority, letter, since, at) : this;
    }
}
