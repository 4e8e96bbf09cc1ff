package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A written procedure. A UUID (RFC 9562) in its canonical lower-case text form. */
public record WrittenProcedureId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WrittenProcedureId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
