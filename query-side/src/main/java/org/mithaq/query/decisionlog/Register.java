package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a period, in the order of their numbers.
 *
 * @param from the first day, in the coalition's time zone; missing for the beginning
 * @param to the last day; missing for no end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Register(@Nullable LocalDate from, @Nullable LocalDate to, List<DecisionReport> decisions) {

    Register {
        decisions = List.copyOf(decisions);
    }

    boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
