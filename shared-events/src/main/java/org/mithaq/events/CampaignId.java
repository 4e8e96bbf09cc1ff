package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A campaign. A UUID (RFC 9562) in its canonical lower-case text form. */
public record CampaignId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CampaignId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
