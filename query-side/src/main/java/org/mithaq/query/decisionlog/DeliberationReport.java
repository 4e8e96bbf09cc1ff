package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Consultation;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.text.Text;

/**
 * How a decision came about: what was proposed, what was said against it, who voted how. All of it stays beside the
 * decision for ever. The public does not see by whom.
 *
 * @param ballots where the vote was open
 * @param recused those with a conflict of interest: present, and without a vote
 * @param proxies the votes that somebody present held for somebody absent
 * @param absent those entitled that were not there, or did not vote in writing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DeliberationReport(
        @Nullable ProposalReport proposal,
        List<ObjectionReport> objections,
        List<DissentReport> dissents,
        List<BallotReport> ballots,
        List<Named> recused,
        List<ProxyReport> proxies,
        List<Named> absent) {

    /**
     * @param text the wording as it was proposed; that of the decision may differ
     * @param replaces the decision that it would replace
     * @param voteOn the day on which the vote was planned
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposalReport(
            @Nullable Named proposer,
            Instant at,
            Text title,
            @Nullable Text text,
            boolean important,
            @Nullable Consultation consultation,
            @Nullable Text missionRef,
            @Nullable Numbered replaces,
            @Nullable LocalDate voteOn) {}

    /** @param answer missing until it is answered */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectionReport(
            String id,
            @Nullable Named party,
            Text text,
            Instant at,
            @Nullable Text answer,
            boolean withdrawn,
            @Nullable Instant answeredAt) {}

    /** @param standAside whether the party takes no part in carrying it out */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DissentReport(@Nullable Named party, Text opinion, boolean standAside, Instant at) {}

    /** How one party voted. */
    public record BallotReport(Named party, Choice choice) {}

    /** Who held whose vote. */
    public record ProxyReport(Named from, Named to) {}

    /** What was said against it. */
    DisagreementReport disagreement() {
        return new DisagreementReport(
                objections.stream()
                        .map(objection -> new DisagreementReport.Objected(
                                objection.party(), objection.text(), objection.answer(), objection.withdrawn()))
                        .toList(),
                dissents.stream()
                        .map(dissent -> new DisagreementReport.Dissented(
                                dissent.party(), dissent.opinion(), dissent.standAside()))
                        .toList());
    }

    /** @param made as its readers may read it; missing while it is prepared */
    static DeliberationReport of(Decision decision, @Nullable DecisionRecorded made, Names names, Readers readers) {
        return new DeliberationReport(
                decision.own()
                        .filter(turn -> turn.event() instanceof DecisionProposed)
                        .map(turn -> proposal((DecisionProposed) turn.event(), turn, names, readers))
                        .findFirst()
                        .orElse(null),
                decision.own()
                        .filter(turn -> turn.event() instanceof ObjectionRaised)
                        .map(turn -> objection((ObjectionRaised) turn.event(), turn, decision, names, readers))
                        .toList(),
                decision.own()
                        .filter(turn -> turn.event() instanceof DissentRecorded)
                        .map(turn -> dissent((DissentRecorded) turn.event(), turn, names, readers))
                        .toList(),
                made == null
                        ? List.of()
                        : made.ballots().stream()
                                .map(ballot -> new BallotReport(names.party(ballot.party()), ballot.choice()))
                                .toList(),
                made == null
                        ? List.of()
                        : made.recused().stream().map(names::party).toList(),
                made == null
                        ? List.of()
                        : made.proxies().stream()
                                .map(proxy -> new ProxyReport(names.party(proxy.from()), names.party(proxy.to())))
                                .toList(),
                made == null
                        ? List.of()
                        : made.absent().stream().map(names::party).toList());
    }

    private static ProposalReport proposal(DecisionProposed e, Turn turn, Names names, Readers readers) {
        return new ProposalReport(
                readers.only(names.party(e.proposer())),
                turn.at(),
                e.title(),
                e.text(),
                e.important(),
                e.consultation(),
                e.missionRef(),
                e.replaces() == null ? null : names.decision(e.replaces()),
                e.voteOn());
    }

    private static ObjectionReport objection(
            ObjectionRaised e, Turn raised, Decision decision, Names names, Readers readers) {
        Turn answer = decision.own()
                .filter(turn -> turn.event() instanceof ObjectionAnswered a
                        && a.objection().equals(e.objection()))
                .findFirst()
                .orElse(null);
        return new ObjectionReport(
                e.objection().value(),
                readers.only(names.party(e.party())),
                e.text(),
                raised.at(),
                answer == null ? null : ((ObjectionAnswered) answer.event()).answer(),
                answer != null && ((ObjectionAnswered) answer.event()).withdrawn(),
                answer == null ? null : answer.at());
    }

    private static DissentReport dissent(DissentRecorded e, Turn turn, Names names, Readers readers) {
        return new DissentReport(readers.only(names.party(e.party())), e.opinion(), e.standAside(), turn.at());
    }
}
