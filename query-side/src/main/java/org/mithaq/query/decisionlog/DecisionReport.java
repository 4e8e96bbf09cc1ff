package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.query.decisionlog.DeliberationReport.DissentReport;
import org.mithaq.query.directory.Named;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.rediscussion.Standing;
import org.mithaq.text.Text;

/**
 * A decision as it is read.
 *
 * @param number 0 while it is only prepared
 * @param decidedAt when it was made, as claimed
 * @param recordedAt when the server recorded it
 * @param sequence of the record
 * @param charterVersion the charter whose rule applied; 0 before the first
 * @param refersToMission whether it, or the proposal that it rests on, refers to the mission
 * @param amount what it costs, in the coalition's currency, where it was named
 * @param advisories rules that were not followed
 * @param justification why, where a rule asked for that
 * @param standing what it is worth today; missing while it is only prepared, and where the reader may not know
 * @param deliberation how it came about, and what was said against it
 * @param rounds the votes in writing on it, in their order; the last one decided, where it was decided so
 * @param life from when until when it counts, and how that came
 * @param links what it is to other decisions
 * @param rediscussions the requests to discuss it again
 * @param consequences what rests on it; told with a single decision only
 * @param reopening whether the reader may ask for it to be discussed again, from when and by which way
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DecisionReport(
        String id,
        int number,
        @Nullable DecisionKind kind,
        @Nullable Text title,
        @Nullable Text text,
        @Nullable Outcome outcome,
        @Nullable Vote vote,
        @Nullable DecisionRule rule,
        @Nullable Integer charterVersion,
        @Nullable Quorum quorum,
        @Nullable BodyKind body,
        @Nullable Named meeting,
        @Nullable Named mover,
        List<Named> present,
        List<Text> reasons,
        List<Text> alternatives,
        List<Evidence> evidence,
        List<AffectedGroup> affectedGroups,
        List<Text> concessions,
        boolean refersToMission,
        @Nullable Long amount,
        @Nullable Instant decidedAt,
        @Nullable Instant recordedAt,
        @Nullable Long sequence,
        boolean imported,
        @Nullable Text justification,
        List<RuleNote> advisories,
        @Nullable Standing standing,
        DeliberationReport deliberation,
        List<RoundReport> rounds,
        @Nullable LifeReport life,
        List<LifeReport.LinkReport> links,
        List<RediscussionReport> rediscussions,
        List<ConsequenceReport> consequences,
        @Nullable ReopeningReport reopening) {

    /** Whether it is in force, was, or is going to be. A proposal that was not adopted can be replaced all the same. */
    public boolean counted() {
        return outcome != Outcome.NOT_ADOPTED && standing != null && standing.counted();
    }

    /** Whether it waits to be ratified. */
    public boolean pending() {
        return standing == Standing.PENDING_RATIFICATION;
    }

    /**
     * The word for the day of its review: nothing on the record says that anybody looked at it, only that it was due, and
     * what counts no more is not looked at again.
     */
    public String reviewed(LocalDate today) {
        boolean past = life == null || life.review() == null || life.review().isBefore(today);
        return past || (standing != null && standing.over()) ? "life.review.past" : "life.review";
    }

    /** What it is found by, as far as the reader sees it. */
    List<Text> texts() {
        return Stream.of(
                        Stream.ofNullable(title),
                        Stream.ofNullable(text),
                        reasons.stream(),
                        alternatives.stream(),
                        concessions.stream(),
                        affectedGroups.stream().map(AffectedGroup::name),
                        evidence.stream().flatMap(piece -> Stream.of(piece.title(), piece.source())),
                        deliberation.objections().stream()
                                .flatMap(objection -> Stream.concat(
                                        Stream.of(objection.text()), Stream.ofNullable(objection.answer()))),
                        deliberation.dissents().stream().map(DissentReport::opinion))
                .flatMap(found -> found)
                .toList();
    }
}
