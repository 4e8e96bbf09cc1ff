package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A body of the coalition: core group, committee, working group. A UUID (RFC 9562) in its canonical lower-case text form. */
public record BodyId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
