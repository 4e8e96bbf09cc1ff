package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A suggestion from the community. A UUID (RFC 9562) in its canonical lower-case text form. */
public record SuggestionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SuggestionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
