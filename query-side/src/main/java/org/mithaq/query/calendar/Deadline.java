package org.mithaq.query.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.text.Text;

/**
 * Something in the calendar that has a day, other than a meeting.
 *
 * @param path what it is about, within the coalition; with the kind it names this deadline for ever
 * @param day in the coalition's time zone; missing where it is open without one
 * @param parties whom it concerns; empty where it is everybody's
 * @param body the body that it concerns
 * @param revision raised with every change
 * @param changedAt when it was last changed
 */
public record Deadline(
        DeadlineKind kind,
        String path,
        @Nullable Text title,
        @Nullable LocalDate day,
        DeadlineState state,
        List<PartyId> parties,
        @Nullable String body,
        int revision,
        @Nullable Instant changedAt) {

    public Deadline {
        parties = List.copyOf(parties);
    }

    /** Whether it still is to come, or late. */
    public boolean open() {
        return state == DeadlineState.AHEAD || state == DeadlineState.LATE;
    }

    /** The page where it can be read, within the coalition; missing where there is none. */
    public @Nullable String page() {
        String[] parts = path.split("/", -1);
        return switch (parts[0]) {
            case "meetings", "decisions", "plans" -> parts[0] + "/" + parts[1];
            case "tasks", "promises", "reports", "conflicts", "campaigns" -> parts[0];
            case "objectives" -> "plans";
            default -> null;
        };
    }
}
