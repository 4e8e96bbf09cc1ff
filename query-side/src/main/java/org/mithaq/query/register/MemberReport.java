package org.mithaq.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.MembershipEvent.Alignment;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.Side;
import org.mithaq.events.Vocabulary.Stance;
import org.mithaq.query.directory.Named;
import org.mithaq.text.Text;

/**
 * A party as the register shows it.
 *
 * @param since when it became what it is
 * @param meeting the meeting that admitted it
 * @param delegate who speaks for it now
 * @param former who spoke for it before
 * @param acknowledgedCharter the version it acknowledged; 0 for none
 * @param essential whether a supporter is one that the coalition cannot do without
 * @param leavesOn the day for which it announced to leave
 * @param records the sequences of the records about it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MemberReport(
        String id,
        @Nullable Text name,
        Belonging belonging,
        boolean community,
        @Nullable Side side,
        Set<Circle> circles,
        @Nullable Category category,
        @Nullable Instant since,
        @Nullable Named meeting,
        @Nullable Alignment alignment,
        @Nullable Research research,
        @Nullable Delegate delegate,
        List<Delegate> former,
        List<Declared> interests,
        @Nullable Deciding deciding,
        int acknowledgedCharter,
        boolean essential,
        @Nullable LocalDate leavesOn,
        @Nullable Departure departure,
        List<Long> records) {

    /** What was found out about its practices. */
    public record Research(Text findings, List<Text> sources) {}

    /** What it said of itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Declared(
            Instant at,
            Stance stance,
            Text matter,
            @Nullable Named decision) {}

    /** How it decides within, and how long that takes in days. */
    public record Deciding(Text decidedBy, int leadDays) {}
}
