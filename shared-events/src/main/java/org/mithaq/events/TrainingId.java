package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A training of one or more courses. A UUID (RFC 9562) in its canonical lower-case text form. */
public record TrainingId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TrainingId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
