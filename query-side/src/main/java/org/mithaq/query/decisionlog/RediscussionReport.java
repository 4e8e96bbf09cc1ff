package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RediscussionEvent.Considered;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.rules.Clause;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.text.Text;

/**
 * A request to discuss a decision again, and what came of it. The public does not see who asked, supported
 * and ruled, nor what was looked at.
 *
 * @param stage how far it is today
 * @param together who is said to ask too; each counts once it supports the request itself
 * @param policyVersion the version of the charter whose policy applies; 0 for the default
 * @param clause where in that policy its terms stand
 * @param supporters who asks, from distinct organisations where the terms want that
 * @param missing how many supporters it still needs
 * @param waitsUntil the last day of what it waits for
 * @param steps rulings, appeals and the outcome, in their order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RediscussionReport(
        String id,
        Stage stage,
        Instant askedAt,
        @Nullable Named asker,
        List<Named> together,
        @Nullable RediscussionGround ground,
        Text reason,
        List<Evidence> evidence,
        @Nullable LocalDate knownSince,
        int policyVersion,
        String clause,
        Terms terms,
        List<Named> supporters,
        int missing,
        @Nullable LocalDate waitsUntil,
        List<Step> steps) {

    /** Where its terms stand, in words. */
    public String clause(Reading reading, Words words) {
        return clause(reading, words, policyVersion, clause);
    }

    static String clause(Reading reading, Words words, int version, String path) {
        String said = Clause.said(reading, version, path).in(words.language());
        return version == 0
                ? words.say("rediscussion.clause.default", said)
                : words.say("rediscussion.clause.charter", version, said);
    }

    /** What can come of a request. */
    public enum RequestTurn {
        REFUSED,
        APPEALED,
        GRANTED,
        LAPSED,
        REAFFIRMED,
        AMENDED,
        SUPERSEDED,
        RESCINDED
    }

    /**
     * Something that came of a request.
     *
     * @param by the party whose somebody acted
     * @param judge who ruled, or to whom it was appealed
     * @param meeting the meeting that ruled
     * @param vote its vote
     * @param reason why
     * @param facts what was looked at
     * @param nextPermittedOn the first day on which it may be asked again
     * @param hearing the meeting that hears it
     * @param hearUntil the last day for that
     * @param decision the decision that settled it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            RequestTurn kind,
            Instant at,
            @Nullable Named by,
            @Nullable RediscussionJudge judge,
            @Nullable Named meeting,
            @Nullable Vote vote,
            @Nullable Text reason,
            @Nullable Considered facts,
            @Nullable LocalDate nextPermittedOn,
            @Nullable Named hearing,
            @Nullable LocalDate hearUntil,
            @Nullable Numbered decision) {}
}
