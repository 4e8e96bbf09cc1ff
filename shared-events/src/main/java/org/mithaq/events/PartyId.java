package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An organisation, group or institution: member, prospect, supporter or outside party. A UUID (RFC 9562) in its canonical lower-case text form. */
public record PartyId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
