package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An objection to a proposal. A UUID (RFC 9562) in its canonical lower-case text form. */
public record ObjectionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObjectionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
