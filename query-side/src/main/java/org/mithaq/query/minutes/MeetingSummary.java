package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.query.directory.Named;
import org.mithaq.text.Text;

/** A meeting in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingSummary(
        String id,
        MinutesReport.Status status,
        @Nullable MeetingKind kind,
        @Nullable Text title,
        @Nullable Instant startsAt,
        @Nullable Text place,
        @Nullable Named host,
        int decisions,
        int tasks) {}
