package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A request to discuss a decision again. A UUID (RFC 9562) in its canonical lower-case text form. */
public record RediscussionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RediscussionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
