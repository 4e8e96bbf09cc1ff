package org.mithaq.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.text.Text;

/**
 * How a member left.
 *
 * @param sequence of the record
 * @param decision the decision that expelled it; it left by itself where there is none
 * @param words its reason for leaving, or what it said to its expulsion
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Departure(
        Instant at,
        long sequence,
        @Nullable DecisionId decision,
        @Nullable Text words) {}
