package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * In which capacity somebody acts: a member keeps the role in its own organisation apart from its role in the coalition
 * (R-137).
 *
 * @param capacity for the own organisation, for a body, or for the coalition
 * @param body the body acted for; present exactly when the capacity is {@code BODY}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActingAs(Capacity capacity, @Nullable BodyId body) {

    public ActingAs {
        if ((capacity == Capacity.BODY) != (body != null)) {
            throw new IllegalArgumentException("\"body\" is given exactly when the capacity is BODY");
        }
    }

    /** The three capacities of R-137. */
    public enum Capacity {
        OWN_ORG,
        BODY,
        COALITION
    }

    public static ActingAs ownOrganisation() {
        return new ActingAs(Capacity.OWN_ORG, null);
    }

    public static ActingAs body(BodyId body) {
        return new ActingAs(Capacity.BODY, body);
    }

    public static ActingAs coalition() {
        return new ActingAs(Capacity.COALITION, null);
    }
}
