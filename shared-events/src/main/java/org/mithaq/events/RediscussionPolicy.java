package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.PendingEffect;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionHearing;
import org.mithaq.events.Vocabulary.RediscussionInitiator;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.events.Vocabulary.RediscussionProcedure;
import org.mithaq.events.Vocabulary.SameMatter;
import org.mithaq.rulebook.Threshold;

/**
 * When a decision may be discussed again: part of a charter, never of the program. The policy in force
 * when a decision was adopted governs it, unless a later one says that it covers earlier decisions too.
 *
 * @param preset the key of the preset that it began from
 * @param terms the ways in which decisions are reopened; a request takes the first that is open to it
 * @param kinds other terms for some kinds of decisions; none at all exempts them
 * @param coversEarlierDecisions whether it governs the decisions adopted under earlier charters too
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RediscussionPolicy(
        @Nullable String preset, List<Terms> terms, List<KindTerms> kinds, boolean coversEarlierDecisions) {

    public RediscussionPolicy {
        terms = Given.list(terms);
        kinds = Given.list(kinds);
        long named = kinds.stream().flatMap(some -> some.kinds().stream()).count();
        long distinct =
                kinds.stream().flatMap(some -> some.kinds().stream()).distinct().count();
        if (named != distinct) {
            throw new IllegalArgumentException("\"kinds\" names each kind of decision once");
        }
    }

    /** The terms for decisions of that kind. */
    public List<Terms> termsFor(DecisionKind kind) {
        return kinds.stream()
                .filter(some -> some.kinds().contains(kind))
                .findFirst()
                .map(KindTerms::terms)
                .orElse(terms);
    }

    /** The same policy with these grounds in all terms that ask for one. */
    public RediscussionPolicy on(List<RediscussionGround> grounds) {
        return new RediscussionPolicy(
                preset,
                replaced(terms, grounds),
                kinds.stream().map(some -> some.on(grounds)).toList(),
                coversEarlierDecisions);
    }

    private static List<Terms> replaced(List<Terms> terms, List<RediscussionGround> grounds) {
        return terms.stream()
                .map(each -> each.grounds().isEmpty() ? each : each.on(grounds))
                .toList();
    }

    /**
     * Terms for some kinds of decisions only.
     *
     * @param preset the key of the preset that they began from; named without terms it gives its own
     * @param terms none, and no preset, exempts these kinds
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record KindTerms(
            List<DecisionKind> kinds, @Nullable String preset, List<Terms> terms) {

        public KindTerms {
            kinds = Given.list(kinds);
            terms = Given.list(terms);
        }

        private KindTerms on(List<RediscussionGround> grounds) {
            return new KindTerms(kinds, preset, replaced(terms, grounds));
        }
    }

    /**
     * One way in which a decision is reopened. Days are counted from the day after; what is absent does not limit.
     *
     * @param initiators who may ask; any delegate of a member if empty
     * @param supportersRequired how many must ask together, of the member organisations, the first one included
     * @param distinctOrganisations whether two people of one organisation count once
     * @param supportWindowDays how long they have to gather
     * @param grounds on which it may be asked; none is needed if empty
     * @param evidenceRequired whether the request must bring evidence
     * @param newSinceDecision whether what it brings must have become known after the decision
     * @param earliestAfterDays how many days after adoption it may be asked first
     * @param latestAfterDays how many days after adoption it may be asked last
     * @param sameMeeting whether it may be asked in the meeting that decided
     * @param noticeDays how many days before it is heard the request must be granted to count as noticed
     * @param hearWithinDays how many days after the request is granted it must be heard, or it lapses
     * @param cooldownDays how many days after a refusal, or after the decision was reaffirmed, nobody may ask again
     * @param maxRequests how many requests there may be on the decision
     * @param maxRequestsPerGround how many of them on the same ground
     * @param effectWhilePending what a complete request does to the decision until it is settled
     * @param irreversibleActionsBlocked whether what cannot be undone must wait meanwhile
     * @param admittedBy who grants or refuses
     * @param appealTo who may overrule a refusal; nobody if absent
     * @param heardAt where it is heard
     * @param thresholdWithNotice the majority that changes the decision when noticed; the usual one if absent
     * @param thresholdWithoutNotice the same without notice; if absent, the usual one, or where a notice is due, none
     * @param thresholdInAnyCase a majority that is enough by itself, noticed or not
     * @param exempt decisions that are not reopened under these terms
     * @param sameMatter which earlier requests count; by links between decisions, never by comparing words
     * @param effectiveAfterDays how many days after adoption a decision under these terms takes effect
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Terms(
            RediscussionProcedure procedure,
            List<RediscussionInitiator> initiators,
            @Nullable Threshold supportersRequired,
            boolean distinctOrganisations,
            @Nullable Integer supportWindowDays,
            List<RediscussionGround> grounds,
            boolean evidenceRequired,
            boolean newSinceDecision,
            @Nullable Integer earliestAfterDays,
            @Nullable Integer latestAfterDays,
            boolean sameMeeting,
            @Nullable Integer noticeDays,
            @Nullable Integer hearWithinDays,
            @Nullable Integer cooldownDays,
            @Nullable Integer maxRequests,
            @Nullable Integer maxRequestsPerGround,
            PendingEffect effectWhilePending,
            boolean irreversibleActionsBlocked,
            RediscussionJudge admittedBy,
            @Nullable RediscussionJudge appealTo,
            RediscussionHearing heardAt,
            @Nullable DecisionRule thresholdWithNotice,
            @Nullable DecisionRule thresholdWithoutNotice,
            @Nullable DecisionRule thresholdInAnyCase,
            List<RediscussionExemption> exempt,
            SameMatter sameMatter,
            @Nullable Integer effectiveAfterDays) {

        private static final int LONGEST_DAYS = 3650;
        private static final int MOST_REQUESTS = 1000;

        public Terms {
            initiators = Given.list(initiators);
            grounds = Given.list(grounds);
            exempt = Given.list(exempt);
            within("supportWindowDays", supportWindowDays, 0, LONGEST_DAYS);
            within("earliestAfterDays", earliestAfterDays, 0, LONGEST_DAYS);
            within("latestAfterDays", latestAfterDays, 0, LONGEST_DAYS);
            within("noticeDays", noticeDays, 0, LONGEST_DAYS);
            within("hearWithinDays", hearWithinDays, 0, LONGEST_DAYS);
            within("cooldownDays", cooldownDays, 0, LONGEST_DAYS);
            within("effectiveAfterDays", effectiveAfterDays, 0, LONGEST_DAYS);
            within("maxRequests", maxRequests, 1, MOST_REQUESTS);
            within("maxRequestsPerGround", maxRequestsPerGround, 1, MOST_REQUESTS);
            if (earliestAfterDays != null && latestAfterDays != null && latestAfterDays < earliestAfterDays) {
                throw new IllegalArgumentException("\"latestAfterDays\" is not less than \"earliestAfterDays\"");
            }
        }

        /** The same terms on these grounds. */
        public Terms on(List<RediscussionGround> others) {
            return new Terms(
                    procedure,
                    initiators,
                    supportersRequired,
                    distinctOrganisations,
                    supportWindowDays,
                    others,
                    evidenceRequired,
                    newSinceDecision,
                    earliestAfterDays,
                    latestAfterDays,
                    sameMeeting,
                    noticeDays,
                    hearWithinDays,
                    cooldownDays,
                    maxRequests,
                    maxRequestsPerGround,
                    effectWhilePending,
                    irreversibleActionsBlocked,
                    admittedBy,
                    appealTo,
                    heardAt,
                    thresholdWithNotice,
                    thresholdWithoutNotice,
                    thresholdInAnyCase,
                    exempt,
                    sameMatter,
                    effectiveAfterDays);
        }

        private static void within(String field, @Nullable Integer value, int least, int most) {
            if (value != null && (value < least || value > most)) {
                throw new IllegalArgumentException(
                        "\"%s\" is a whole number from %d to %d".formatted(field, least, most));
            }
        }
    }
}
