package org.mithaq.query.rosters;

import static org.mithaq.query.platform.projection.Noted.and;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanId;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * What a plan, as it reads now, asks of the working group that carries it.
 *
 * @param group the group; missing where the plan names none
 * @param staffing the staff and the information that the plan needs; missing where it says nothing of it
 * @param skills the skills that it asks for
 * @param records the sequences of the plan's wordings
 */
public record Asked(
        String coalition,
        String id,
        @Nullable BodyId group,
        @Nullable Text title,
        @Nullable Text staffing,
        List<Text> skills,
        List<Long> records)
        implements View<Asked> {

    public static final Projection<Asked> PROJECTION =
            Projection.of("asked", 2, Asked.class, Asked::touched, Asked::none);

    public Asked {
        skills = Given.list(skills);
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        PlanId plan =
                switch (envelope.event()) {
                    case ActionPlanDrafted e -> e.plan();
                    case ActionPlanRevised e -> e.plan();
                    default -> null;
                };
        return plan == null ? List.of() : List.of(envelope.coalition() + "/" + plan);
    }

    private static Asked none(String id) {
        return new Asked(Ids.first(id), Ids.last(id), null, null, null, List.of(), List.of());
    }

    /** In the order in which the plans were first put on the record. */
    static List<Asked> all(Reading reading) {
        return reading.view(PROJECTION).find(Range.all(reading.id())).stream()
                .sorted(Comparator.comparing(plan -> plan.records.getFirst()))
                .toList();
    }

    boolean of(Roster body) {
        return group != null && group.value().equals(body.id());
    }

    @Override
    public Asked apply(Envelope envelope) {
        return switch (envelope.event()) {
            case ActionPlanDrafted e -> as(e.content(), envelope);
            case ActionPlanRevised e -> as(e.content(), envelope);
            default -> this;
        };
    }

    private Asked as(ActionPlan plan, Envelope envelope) {
        return new Asked(
                coalition,
                id,
                plan.workingGroup(),
                plan.title(),
                plan.staffing(),
                plan.skills(),
                and(records, envelope.sequence()));
    }
}
