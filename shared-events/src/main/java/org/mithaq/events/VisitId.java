package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A visit. A UUID (RFC 9562) in its canonical lower-case text form. */
public record VisitId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
