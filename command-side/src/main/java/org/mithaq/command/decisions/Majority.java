package org.mithaq.command.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CharterState;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.rulebook.Threshold;

/**
 * What a tally needs for a proposal to be adopted: a share of the votes for and against, and always more for than
 * against. Abstentions count for the quorum only.
 *
 * @param rule the name under which it is recorded
 * @param shares all of them are needed
 */
record Majority(DecisionRule rule, List<Threshold> shares) {

    private static final Threshold MORE_THAN_HALF = new Threshold(true, 1, 2);
    private static final Threshold TWO_THIRDS = new Threshold(false, 2, 3);
    private static final Threshold THREE_QUARTERS = new Threshold(false, 3, 4);
    private static final Threshold ALL = new Threshold(false, 1, 1);

    /** What the charter, or the default, sets for the kind; more where the meeting or the charter's fallback asks for it. */
    static Majority of(DecisionKind kind, @Nullable DecisionRule asked, CharterState charter) {
        Threshold due = charter.threshold(parameter(kind));
        DecisionRule named = asked == null ? fallback(kind, charter.charter()) : asked;
        Threshold wanted = named == null ? due : share(named, due);
        boolean more = named == DecisionRule.ABSOLUTE_MAJORITY || asStrict(wanted, due);
        return named != null && named != DecisionRule.CHARTER_THRESHOLD && more
                ? new Majority(named, List.of(due, wanted))
                : new Majority(name(due), List.of(due));
    }

    /** @param entitled the votes of all who are entitled, cast or not */
    boolean reachedBy(Vote vote, int entitled) {
        int decided = vote.inFavour() + vote.against();
        return vote.inFavour() > vote.against()
                && (rule != DecisionRule.ABSOLUTE_MAJORITY || MORE_THAN_HALF.met(vote.inFavour(), entitled))
                && shares.stream().allMatch(share -> share.met(vote.inFavour(), decided));
    }

    private static CharterParameter parameter(DecisionKind kind) {
        return switch (kind) {
            case MISSION -> CharterParameter.MISSION_MAJORITY;
            case CHARTER -> CharterParameter.CHARTER_MAJORITY;
            case EXPULSION -> CharterParameter.EXPULSION_MAJORITY;
            case DECISION_PROCEDURE,
                    ISSUE,
                    PARTNER,
                    STRATEGY,
                    FUNDING,
                    BUDGET,
                    PLAN_RATIFICATION,
                    MANDATE,
                    WIND_DOWN,
                    PLAN_APPROVAL,
                    PROGRAMME,
                    STAFFING,
                    CALENDAR,
                    OTHER -> CharterParameter.DECISION_MAJORITY;
        };
    }

    private static @Nullable DecisionRule fallback(DecisionKind kind, @Nullable Charter charter) {
        return charter == null || charter.decisions() == null || parameter(kind) != CharterParameter.DECISION_MAJORITY
                ? null
                : charter.decisions().fallback();
    }

    /** The share that the rule stands for; for the charter's own, more than half. */
    static Threshold share(DecisionRule rule) {
        return share(rule, MORE_THAN_HALF);
    }

    private static Threshold share(DecisionRule rule, Threshold due) {
        return switch (rule) {
            case CONSENT, UNANIMITY -> ALL;
            case SIMPLE_MAJORITY, ABSOLUTE_MAJORITY -> MORE_THAN_HALF;
            case TWO_THIRDS -> TWO_THIRDS;
            case THREE_QUARTERS -> THREE_QUARTERS;
            case CHARTER_THRESHOLD -> due;
        };
    }

    private static DecisionRule name(Threshold threshold) {
        if (threshold.equals(MORE_THAN_HALF)) {
            return DecisionRule.SIMPLE_MAJORITY;
        }
        if (threshold.equals(TWO_THIRDS)) {
            return DecisionRule.TWO_THIRDS;
        }
        if (threshold.equals(THREE_QUARTERS)) {
            return DecisionRule.THREE_QUARTERS;
        }
        return threshold.equals(ALL) ? DecisionRule.UNANIMITY : DecisionRule.CHARTER_THRESHOLD;
    }

    /** A number of votes, whatever the whole, cannot be compared with a share: both are needed then. */
    private static boolean asStrict(Threshold wanted, Threshold due) {
        if (due.of() == 0) {
            return true;
        }
        long left = (long) wanted.part() * due.of();
        long right = (long) due.part() * wanted.of();
        return left > right || (left == right && (wanted.more() || !due.more()));
    }
}
