package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A co-operation agreement. A UUID (RFC 9562) in its canonical lower-case text form. */
public record AgreementId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgreementId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
