package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person, as a random id: names and contacts never stand in events. A UUID (RFC 9562) in its canonical lower-case text form. */
public record PersonId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
