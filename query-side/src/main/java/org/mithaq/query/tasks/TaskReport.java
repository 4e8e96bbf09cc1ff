package org.mithaq.query.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.directory.Named;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.text.Text;

/**
 * A task as it is read on a day.
 *
 * @param owners the first one answers for it
 * @param meeting the meeting it comes from
 * @param decision the decision it carries out
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TaskReport(
        String id,
        Task.State state,
        @Nullable Text title,
        @Nullable TaskKind kind,
        List<Named> owners,
        @Nullable LocalDate due,
        @Nullable Instant assignedAt,
        @Nullable Named meeting,
        @Nullable Named decision,
        List<FollowUpReport> followUps,
        @Nullable CompletionReport completion) {

    /** What it is found by: all texts and names in it. */
    Stream<Text> texts() {
        return Mentions.of(Text.class, this);
    }

    /** Help that was offered; by whom, where the readers may know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FollowUpReport(Instant at, @Nullable Named by, Text help) {}

    /** What came of it; by whom, where the readers may know. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CompletionReport(
            Instant at, @Nullable Named by, @Nullable Text result, List<Evidence> evidence) {}
}
