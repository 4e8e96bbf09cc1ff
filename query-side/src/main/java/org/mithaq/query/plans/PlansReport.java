package org.mithaq.query.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.Vocabulary.ObjectiveKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.query.directory.Named;
import org.mithaq.query.tasks.Task;
import org.mithaq.text.Text;

/**
 * Objectives and plans as they are read.
 *
 * @param others plans whose objective is not on the record that is read
 */
public record PlansReport(List<ObjectiveReport> objectives, List<PlanReport> others) {

    /** @param decision the decision that set it */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ObjectiveReport(
            String id,
            int version,
            Text title,
            ObjectiveKind kind,
            ObjectiveOrigin origin,
            LocalDate due,
            List<Text> shortTermOutcomes,
            String decision,
            List<PlanReport> plans) {}

    /**
     * @param stage how far its present version has come
     * @param accountable the member that answers for it
     * @param workingGroup the group that carries it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PlanReport(
            String id,
            int version,
            PlanStep stage,
            ActionPlan content,
            @Nullable Named accountable,
            @Nullable Named workingGroup,
            List<StepReport> steps,
            List<TaskLine> tasks) {}

    /** Something that happened to a plan. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StepReport(
            PlanStep step,
            Instant at,
            int version,
            @Nullable String decision,
            List<Named> parties,
            @Nullable Text note) {}

    /** A task of a plan. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TaskLine(
            String id, @Nullable Text title, @Nullable LocalDate due, Task.State state) {}
}
