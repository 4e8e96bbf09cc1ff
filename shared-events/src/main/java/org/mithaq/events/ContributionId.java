package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An offered contribution. A UUID (RFC 9562) in its canonical lower-case text form. */
public record ContributionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContributionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
