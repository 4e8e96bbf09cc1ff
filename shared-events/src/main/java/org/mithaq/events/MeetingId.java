package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A meeting. A UUID (RFC 9562) in its canonical lower-case text form. */
public record MeetingId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
