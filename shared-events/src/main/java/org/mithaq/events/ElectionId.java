package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An election that a campaign is about. A UUID (RFC 9562) in its canonical lower-case text form. */
public record ElectionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ElectionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
