package org.mithaq.command.plans;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.Purpose;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Plans.Objective;
import org.mithaq.events.Given;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.events.Vocabulary.ObjectiveKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * Sets an objective, or another version of one: goals may change with conditions.
 *
 * @param objective a new id, or the one of the objective that changes
 * @param title in Arabic and English
 * @param kind specific, or one of the comprehensive kinds
 * @param origin whose goal it was
 * @param due the day by which it is reached, in the coalition's time zone
 * @param shortTermOutcomes what is to be seen soon
 */
@Intention(
        ar = "تحديد هدف",
        en = "Set an objective",
        rules = {
            "R-025", "R-046", "R-090", "R-113", "R-115", "R-116", "R-117", "R-123", "R-125", "R-148", "R-149", "R-150"
        },
        concern = Concern.COALITION,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "أهداف الائتلاف", "en": "The coalition's objectives"},
                   "text": {"ar": "نعتمد الأهداف الثلاثة", "en": "We adopt the three objectives"},
                   "vote": {"inFavour": 18, "against": 0, "abstained": 2}},
                 "objective": "0198c0de-0000-7000-8000-000000000401",
                 "title": {"ar": "مدارس بلا عنف", "en": "Schools without violence"},
                 "kind": "SPECIFIC", "origin": "COMMUNITY", "due": "2026-09-01",
                 "shortTermOutcomes": [{"ar": "مقالتان افتتاحيتان", "en": "Two editorials"}]}""")
public record SetObjective(
        Basis resolution,
        ObjectiveId objective,
        Text title,
        @Nullable ObjectiveKind kind,
        ObjectiveOrigin origin,
        LocalDate due,
        List<Text> shortTermOutcomes)
        implements Command {

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public SetObjective {
        shortTermOutcomes = Given.list(shortTermOutcomes);
        if (!title.bilingual()) {
            throw new IllegalArgumentException("\"title\" is given in Arabic and in English");
        }
        if (due.isAfter(LATEST)) {
            throw new IllegalArgumentException("\"due\" is a day until " + LATEST);
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.OBJECTIVE, objective, state, context);
        Objective before = state.plans().find(objective);
        LocalDate today = Day.of(context.occurredAt(), state);
        int months = state.charter().number(CharterParameter.FIRST_OBJECTIVE);
        return resolution
                .examine(purpose, Examination.of(state, context))
                .clause("R-148", "firstDue", anyDueBy(today.plusMonths(months), state), fact("months", months))
                .clause("R-148", "shortTermOutcomes", !shortTermOutcomes.isEmpty())
                .rule("R-149", kind != null)
                .possible(
                        !due.isBefore(today),
                        () -> Fault.badInput(
                                "موعد الهدف مضى؛ حدّدوا يوماً لم يمضِ بعد",
                                "\"due\" is a day that is over; name today or a later day"))
                .possible(
                        before == null || !before.decision().equals(resolution.decision()),
                        () -> Fault.exists(objective))
                .accept(() -> resolution.events(purpose, set(before == null ? 1 : before.version() + 1)));
    }

    private ObjectiveSet set(int version) {
        return new ObjectiveSet(
                objective, version, resolution.decision(), title, requireNonNull(kind), origin, due, shortTermOutcomes);
    }

    /** Whether this objective or another one is due soon; one that was met at its time was near, too. */
    private boolean anyDueBy(LocalDate horizon, CoalitionState state) {
        Stream<LocalDate> others = state.plans().objectives().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(objective))
                .map(entry -> entry.getValue().due());
        return Stream.concat(Stream.of(due), others).anyMatch(day -> !day.isAfter(horizon));
    }
}
