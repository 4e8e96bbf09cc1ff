package org.mithaq.query.reports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Named;

/**
 * A report that is owed again and again.
 *
 * @param group the working group that owes it; missing where the staff does
 * @param convener who gives the group's summary
 * @param to the body that receives it
 * @param last when it last received one
 * @param due the day by which the next one is due, counted from then, or from when both of them were there
 * @param state void where one of the two is no more
 * @param submitted how many it received
 * @param changed when the group, the body, the charter or the last report moved it last
 * @param records the sequences of the records behind this
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Duty(
        @Nullable Named group,
        @JsonIgnore @Nullable PartyId convener,
        Named to,
        BodyKind kind,
        int everyMonths,
        @Nullable Instant last,
        LocalDate due,
        DeadlineState state,
        int submitted,
        @JsonIgnore Change changed,
        @JsonIgnore List<Long> records) {

    boolean late() {
        return state == DeadlineState.LATE;
    }
}
