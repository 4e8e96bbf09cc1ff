package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/**
 * The circumstances of an event.
 *
 * @param actor who acted
 * @param actingAs in which capacity
 * @param occurredAt when it happened, as claimed by the author; what rules look at
 * @param charterVersion the version of the charter that applied; 0 before the first one
 * @param justification why a rule of level JUST was departed from
 * @param advisories the rules that were not followed
 * @param imported whether the record was brought in from elsewhere, by a role that may do so
 * @param visibility who may read it, where its author classified it; the kind of event tells otherwise
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Meta(
        Actor actor,
        ActingAs actingAs,
        @JsonInclude(JsonInclude.Include.ALWAYS) Instant occurredAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) int charterVersion,
        @Nullable Text justification,
        List<Advisory> advisories,
        boolean imported,
        @Nullable Visibility visibility) {

    public Meta {
        advisories = advisories == null ? List.of() : List.copyOf(advisories);
    }

    /** The same circumstances with other advisories. */
    public Meta withAdvisories(List<Advisory> others) {
        return new Meta(actor, actingAs, occurredAt, charterVersion, justification, others, imported, visibility);
    }
}
