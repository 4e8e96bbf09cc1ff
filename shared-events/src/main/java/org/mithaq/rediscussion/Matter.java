package org.mithaq.rediscussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.events.Vocabulary.RediscussionGround;

/**
 * The facts about a decision that decide whether it may be discussed again.
 *
 * @param prevailing the parties on the side that carried the vote; empty where the vote was not open
 * @param inSession whether the meeting that decided is still open
 * @param settledAs for what reasons it is beyond reopening, where terms exempt them
 * @param members the member organisations
 * @param requests every request on this decision, and on those linked with it, in their order
 */
public record Matter(
        DecisionId decision,
        DecisionKind kind,
        DecisionLife life,
        Set<PartyId> prevailing,
        boolean inSession,
        Set<RediscussionExemption> settledAs,
        Set<PartyId> members,
        List<Request> requests) {

    public Matter {
        requests = List.copyOf(requests);
    }

    /** The parties that voted with the side that carried it; none where the vote was not open. */
    public static Set<PartyId> prevailing(DecisionRecorded made) {
        Choice carried = made.outcome() == Outcome.NOT_ADOPTED ? Choice.AGAINST : Choice.IN_FAVOUR;
        return made.ballots().stream()
                .filter(ballot -> ballot.choice() == carried)
                .map(Ballot::party)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same with one more request, or the latest state of one. */
    public Matter with(Request request) {
        List<Request> others = requests.stream()
                .filter(other -> !other.id().equals(request.id()))
                .toList();
        List<Request> all = new ArrayList<>(others);
        all.add(request);
        return new Matter(decision, kind, life, prevailing, inSession, settledAs, members, all);
    }

    /** How far a request got. */
    public enum Stage {
        GATHERING,
        COMPLETE,
        APPEALED,
        GRANTED,
        REFUSED,
        LAPSED,
        REAFFIRMED,
        CHANGED;

        /** Whether it still waits for something. */
        public boolean pending() {
            return this == GATHERING || this == COMPLETE || this == APPEALED || this == GRANTED;
        }
    }

    /**
     * A request as far as it got.
     *
     * @param on the decision it is about: this one, or one linked with it
     * @param missing how many supporters it still needs
     * @param closedOn when it was refused, lapsed or settled
     */
    public record Request(
            RediscussionId id,
            DecisionId on,
            @Nullable RediscussionGround ground,
            LocalDate askedOn,
            Stage stage,
            List<Supporter> supporters,
            int missing,
            @Nullable LocalDate closedOn) {}
}
