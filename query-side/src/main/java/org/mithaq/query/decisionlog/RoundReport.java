package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.LapseReason;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.events.Vocabulary.Revision;
import org.mithaq.query.directory.Named;
import org.mithaq.text.Text;

/**
 * A vote in writing, from its opening to its end. The public sees how many took part and how they voted together.
 *
 * @param closesOn the last day on which votes are cast
 * @param rule the majority, where the motion asks for more than its kind needs
 * @param participation how many had to take part, how many did, and of how many
 * @param vote the votes that count, so far or in the end
 * @param voters those entitled, each with what counts of it
 * @param casts every vote and recusal, in their order; the last of a party counts
 * @param measure what another command does once it carries
 * @param about what that is about, where it has a name yet
 * @param reopens the decision that it discusses again, and as what
 * @param endedAt when it was closed or withdrawn; missing while it is open
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RoundReport(
        String id,
        RoundState state,
        Instant openedAt,
        @Nullable Named mover,
        BodyKind body,
        LocalDate closesOn,
        @Nullable DecisionRule rule,
        Quorum participation,
        Vote vote,
        List<VoterReport> voters,
        List<CastReport> casts,
        @Nullable Measure measure,
        @Nullable Named about,
        @Nullable Numbered reopens,
        @Nullable Revision as,
        @Nullable LapseReason lapsed,
        @Nullable Text withdrawnFor,
        @Nullable Instant endedAt,
        List<Long> records) {

    /** What became of it. */
    public enum RoundState {
        OPEN,
        DECIDED,
        LAPSED,
        WITHDRAWN
    }

    /**
     * Somebody entitled.
     *
     * @param votes one, or those of its seat
     * @param choice missing where it did not vote
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record VoterReport(
            Named party, int votes, @Nullable Choice choice, boolean recused) {}

    /**
     * Something cast.
     *
     * @param choice missing for a recusal
     * @param counts whether the party did not change it later
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CastReport(Named party, @Nullable Choice choice, Instant at, boolean counts) {}
}
