package org.mithaq.query.annualreport;

import static java.util.Collections.disjoint;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.query.decisionlog.DecisionReport;
import org.mithaq.query.decisionlog.LifeReport.LinkReport;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.plans.PlanStep;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.Standing;
import org.mithaq.text.Text;

/**
 * The decisions that were taken, what they were worth at the end, and what waited then.
 *
 * @param amount what those cost together that were not taken back by the end, in the coalition's currency
 * @param amountTakenBack what those cost that were rescinded or replaced by then
 * @param pending of whatever period, those that waited for ratification
 * @param rediscussions the requests of the period to discuss a decision again; members read them
 */
record Decisions(
        int made,
        Map<DecisionKind, Integer> byKind,
        Map<Standing, Integer> byStanding,
        long amount,
        long amountTakenBack,
        List<Made> decisions,
        List<Made> pending,
        List<Reopened> rediscussions) {

    private static final Set<Standing> TAKEN_BACK =
            EnumSet.of(Standing.AMENDED, Standing.SUPERSEDED, Standing.RESCINDED);

    /** @param ratifyUntil the last day for the ratification that it waits for */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Made(
            String id,
            int number,
            @Nullable Text title,
            @Nullable DecisionKind kind,
            @Nullable BodyKind body,
            Instant at,
            @Nullable Outcome outcome,
            @Nullable Vote vote,
            @Nullable Standing standing,
            @Nullable Long amount,
            @Nullable LocalDate ratifyUntil,
            List<LinkReport> links) {

        /** Whether it speaks of the amount of another decision, and commits nothing by itself. */
        private boolean repeats(Set<String> known) {
            return links.stream().anyMatch(link -> switch (link.relation()) {
                case REAFFIRMS, RESCINDS, REFUSES_TO_RATIFY -> true;
                case RATIFIES -> known.contains(link.decision().id());
                case WOULD_REPLACE, MAY_BE_REPLACED_BY, SUPERSEDES, SUPERSEDED_BY, AMENDS, AMENDED_BY -> false;
                case RESCINDED_BY, REAFFIRMED_BY, RATIFIED_BY, RATIFICATION_REFUSED_BY -> false;
            });
        }

        private static Made of(DecisionReport report) {
            return new Made(
                    report.id(),
                    report.number(),
                    report.title(),
                    report.kind(),
                    report.body(),
                    requireNonNull(report.decidedAt()),
                    report.outcome(),
                    report.vote(),
                    report.standing(),
                    report.amount(),
                    report.life() == null ? null : report.life().ratifyUntil(),
                    report.links());
        }
    }

    /** @param number that of the decision */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reopened(
            int number,
            @Nullable Text title,
            Instant askedAt,
            @Nullable RediscussionGround ground,
            Stage stage) {}

    /** Of all decisions up to the end, as they stood then. */
    static Decisions of(Reading reading, List<DecisionReport> all, Period period) {
        Map<String, Set<String>> approvals = approvals(reading);
        List<Made> known = all.stream()
                .filter(report -> report.decidedAt() != null)
                .map(Made::of)
                .toList();
        List<Made> made =
                known.stream().filter(each -> period.includes(each.at())).toList();
        return new Decisions(
                made.size(),
                counted(DecisionKind.class, made, Made::kind),
                counted(Standing.class, made, Made::standing),
                amount(made, approvals, false),
                amount(made, approvals, true),
                made,
                known.stream()
                        .filter(each -> each.standing() == Standing.PENDING_RATIFICATION)
                        .toList(),
                all.stream()
                        .flatMap(report -> report.rediscussions().stream()
                                .filter(request -> period.includes(request.askedAt()))
                                .map(request -> new Reopened(
                                        report.number(),
                                        report.title(),
                                        request.askedAt(),
                                        request.ground(),
                                        request.stage())))
                        .toList());
    }

    /** Of those that were ever in force, or are going to be, as far as the reader may know; each amount once. */
    private static long amount(List<Made> made, Map<String, Set<String>> approvals, boolean takenBack) {
        Set<String> ids = made.stream().map(Made::id).collect(Collectors.toSet());
        Set<String> priced = made.stream()
                .filter(each -> each.amount() != null)
                .map(Made::id)
                .collect(Collectors.toSet());
        return made.stream()
                .filter(each -> each.outcome() != Outcome.NOT_ADOPTED)
                .filter(each -> each.standing() == null || each.standing().counted())
                .filter(each -> takenBack == (each.standing() != null && TAKEN_BACK.contains(each.standing())))
                .filter(each -> !each.repeats(ids))
                .filter(each -> disjoint(approvals.getOrDefault(each.id(), Set.of()), priced))
                .map(Made::amount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The decisions that approved the plans which a decision ratified, by the id of that one. */
    private static Map<String, Set<String>> approvals(Reading reading) {
        Map<String, Set<String>> approvals = new HashMap<>();
        for (Plan plan : reading.view(Plan.PROJECTION).find(Range.all(reading.id()))) {
            Set<String> approved = by(PlanStep.APPROVED, plan);
            by(PlanStep.RATIFIED, plan).forEach(ratified -> approvals
                    .computeIfAbsent(ratified, any -> new HashSet<>())
                    .addAll(approved));
        }
        return approvals;
    }

    private static Set<String> by(PlanStep step, Plan plan) {
        return plan.steps().stream()
                .filter(each -> each.step() == step && each.decision() != null)
                .map(each -> requireNonNull(each.decision()).value())
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(
            Class<E> type, List<Made> made, Function<Made, @Nullable E> by) {
        Map<E, Integer> counts = new EnumMap<>(type);
        made.stream().map(by).filter(Objects::nonNull).forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }
}
