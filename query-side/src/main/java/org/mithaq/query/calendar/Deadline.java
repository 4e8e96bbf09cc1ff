package org.mithaq.query.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param parties whom it concerns; without any, and without a body, it is everybody's
 * @param body the body that it concerns
 * @param changed when it was last changed
 * @param from the meeting and the decision that it follows from, as paths within the coalition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deadline(
        DeadlineKind kind,
        String path,
        @Nullable Text title,
        @Nullable LocalDate day,
        DeadlineState state,
        List<PartyId> parties,
        @Nullable String body,
        Change changed,
        @JsonIgnore List<String> from) {

    private static final int SOON = 30;

    public Deadline {
        parties = List.copyOf(parties);
        from = List.copyOf(from);
    }

    /** One that follows from nothing but what it is about. */
    public Deadline(
            DeadlineKind kind,
            String path,
            @Nullable Text title,
            @Nullable LocalDate day,
            DeadlineState state,
            List<PartyId> parties,
            @Nullable String body,
            Change changed) {
        this(kind, path, title, day, state, parties, body, changed, List.of());
    }

    Deadline titled(@Nullable Text other) {
        return new Deadline(kind, path, other, day, state, parties, body, changed, from);
    }

    /** Whether it still is to come, or late. */
    public boolean open() {
        return state == DeadlineState.AHEAD || state == DeadlineState.LATE;
    }

    /** Whether it is open, or may be as far as the reader sees, and its day is not over. */
    boolean ahead(LocalDate today) {
        return open() || (state == DeadlineState.UNTOLD && (day == null || !day.isBefore(today)));
    }

    /** The same, changed last at another time. */
    Deadline changed(Change other) {
        return new Deadline(kind, path, title, day, state, parties, body, other, from);
    }

    /** Whether it is no party's and no body's alone. */
    boolean everybodys() {
        return parties.isEmpty() && body == null;
    }

    /**
     * Whether it is late. An act that was not ratified in time has lapsed, and counts as late until its matter is decided
     * again.
     */
    public boolean late() {
        return state == DeadlineState.LATE || (kind == DeadlineKind.RATIFICATION && state == DeadlineState.PASSED);
    }

    /** Whether it is due within thirty days. What was to be done, or looked at again, is due still when its day has passed. */
    public boolean soon(LocalDate today) {
        return ahead(today)
                && day != null
                && !day.isAfter(today.plusDays(SOON))
                && (kind.todo() || kind == DeadlineKind.REVIEW || !day.isBefore(today));
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
