package org.mithaq.command;

import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.events.Vocabulary.ProvisionalReason;
import org.mithaq.text.Text;

/** A resolution with the little that a test says and what is usual for the rest: in the plenary, 20–0–1. */
public final class Motion {

    public static final Evidence DATA = evidence(EvidenceKind.DATA, "police");
    public static final Evidence STORY = evidence(EvidenceKind.STORY, "parents");

    private final DecisionId decision;
    private MeetingId meeting = Gathering.PLENARY;
    private @Nullable Text text = text("wording");
    private Vote vote = new Vote(20, 0, 1);
    private @Nullable DecisionRule rule;
    private @Nullable PartyId mover;
    private List<Text> alternatives = List.of();
    private List<Evidence> evidence = List.of();
    private List<AffectedGroup> affected = List.of();
    private @Nullable Long amount;
    private List<Ballot> ballots = List.of();
    private List<PartyId> recused = List.of();
    private @Nullable Validity validity;
    private @Nullable ProvisionalReason provisional;

    private Motion(DecisionId decision) {
        this.decision = decision;
    }

    public static Motion number(int number) {
        return new Motion(decision(number));
    }

    public static Evidence evidence(EvidenceKind kind, String source) {
        return new Evidence(kind, text("what we learned from " + source), text(source));
    }

    public Motion in(MeetingId other) {
        meeting = other;
        return this;
    }

    public Motion wording(@Nullable Text other) {
        text = other;
        return this;
    }

    public Motion votes(int inFavour, int against, int abstained) {
        vote = new Vote(inFavour, against, abstained);
        return this;
    }

    public Motion by(DecisionRule asked) {
        rule = asked;
        return this;
    }

    public Motion movedBy(PartyId party) {
        mover = party;
        return this;
    }

    public Motion withAlternatives() {
        alternatives = List.of(text("another way"));
        return this;
    }

    public Motion on(Evidence... given) {
        evidence = List.of(given);
        return this;
    }

    public Motion affecting(AffectedGroup... groups) {
        affected = List.of(groups);
        return this;
    }

    public Motion costing(long sum) {
        amount = sum;
        return this;
    }

    public Motion openly(Ballot... cast) {
        ballots = List.of(cast);
        return this;
    }

    public Motion without(PartyId... parties) {
        recused = List.of(parties);
        return this;
    }

    public Motion lasting(Validity term) {
        validity = term;
        return this;
    }

    public Motion subjectToRatification(ProvisionalReason reason) {
        provisional = reason;
        return this;
    }

    public Resolution put() {
        return new Resolution(
                decision,
                meeting,
                text("title"),
                text,
                vote,
                rule,
                mover,
                List.of(text("reason")),
                alternatives,
                evidence,
                affected,
                List.of(text("concession")),
                true,
                amount,
                ballots,
                recused,
                validity,
                provisional);
    }
}
