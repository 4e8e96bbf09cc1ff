package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A command as sent by its author: the idempotency key. A UUID (RFC 9562) in its canonical lower-case text form. */
public record CommandId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
