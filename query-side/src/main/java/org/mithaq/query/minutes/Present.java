package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.AttendanceMode;
import org.mithaq.query.directory.Named;
import org.mithaq.text.Text;

/**
 * Who attends for a party, by role.
 *
 * @param arrivedAt when it came, where that was after the opening
 * @param leftAt when it left, where that was before the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Present(
        Named party,
        @Nullable Text role,
        @Nullable AttendanceMode mode,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt) {

    static int parties(List<Present> present) {
        return (int) present.stream().map(Present::party).distinct().count();
    }
}
