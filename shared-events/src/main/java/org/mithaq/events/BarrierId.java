package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A declared barrier. A UUID (RFC 9562) in its canonical lower-case text form. */
public record BarrierId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BarrierId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
