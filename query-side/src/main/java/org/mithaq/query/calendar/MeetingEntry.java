package org.mithaq.query.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.query.directory.Named;
import org.mithaq.text.Text;

/**
 * A meeting in the calendar.
 *
 * @param endsAt by its agenda
 * @param body the body that meets
 * @param hospitality what is offered to those who come
 * @param reminded how many parties were reminded of it
 * @param changed when it was last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingEntry(
        String id,
        MeetingState state,
        MeetingKind kind,
        MeetingFormat format,
        Text title,
        Instant startsAt,
        Instant endsAt,
        Text place,
        Named host,
        @Nullable Text hospitality,
        @Nullable Named body,
        int reminded,
        @JsonIgnore Change changed) {

    /** The same, changed last at another time. */
    MeetingEntry changed(Change other) {
        return new MeetingEntry(
                id, state, kind, format, title, startsAt, endsAt, place, host, hospitality, body, reminded, other);
    }

    /** Whether its time is still to come. */
    public boolean ahead() {
        return state == MeetingState.UPCOMING || state == MeetingState.OPEN || state == MeetingState.ANNOUNCED;
    }
}
