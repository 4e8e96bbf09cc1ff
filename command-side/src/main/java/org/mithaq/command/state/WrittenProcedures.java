package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.WrittenProcedureEvent;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.VoterRecused;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureLapsed;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureWithdrawn;
import org.mithaq.events.WrittenProcedureId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Decisions by written procedure.
 *
 * @param takenUp the decisions that a command was based on: each serves once
 */
public record WrittenProcedures(PMap<WrittenProcedureId, Procedure> procedures, PSet<DecisionId> takenUp) {

    static final WrittenProcedures EMPTY = new WrittenProcedures(HashTreePMap.empty(), HashTreePSet.empty());

    /** What became of a procedure. */
    public enum Status {
        OPEN,
        DECIDED,
        LAPSED,
        WITHDRAWN
    }

    /**
     * A procedure.
     *
     * @param votes the last vote of each party
     * @param recused the parties that take part without a vote
     */
    public record Procedure(
            WrittenProcedureOpened opened, PMap<PartyId, Choice> votes, PSet<PartyId> recused, Status status) {

        public boolean open() {
            return status == Status.OPEN;
        }

        /** Whether no vote can be cast any more on that day. */
        public boolean overOn(LocalDate day) {
            return day.isAfter(opened.closesOn());
        }

        /** Whether the party was entitled when it was opened. */
        public boolean entitled(PartyId party) {
            return opened.entitled().stream().anyMatch(voter -> voter.party().equals(party));
        }

        /** Whether the party voted or recused itself. */
        public boolean heard(PartyId party) {
            return votes.containsKey(party) || recused.contains(party);
        }

        /** The parties that voted or recused themselves, in the order of their ids. */
        public List<PartyId> tookPart() {
            return inOrder(Stream.concat(votes.keySet().stream(), recused.stream()));
        }

        /** The parties that were entitled and neither voted nor recused themselves, in the order of their ids. */
        public List<PartyId> absent() {
            return inOrder(opened.entitled().stream().map(Voter::party).filter(party -> !heard(party)));
        }

        /** The parties that recused themselves, in the order of their ids. */
        public List<PartyId> recusedInOrder() {
            return inOrder(recused.stream());
        }

        private static List<PartyId> inOrder(Stream<PartyId> parties) {
            return parties.sorted(Comparator.comparing(PartyId::value)).toList();
        }

        /** Whether there is nobody left to wait for. */
        public boolean complete() {
            return tookPart().size() == opened.entitled().size();
        }

        /** How many have to take part, and how many did. */
        public Quorum participation() {
            int entitled = opened.entitled().size();
            return new Quorum(opened.participation().least(entitled), tookPart().size(), entitled);
        }

        /** The votes cast, each party with those it has. */
        public Vote tally() {
            return new Vote(count(Choice.IN_FAVOUR), count(Choice.AGAINST), count(Choice.ABSTAINED));
        }

        /** The votes of all who are entitled. */
        public int entitledVotes() {
            return opened.entitled().stream().mapToInt(Voter::votes).sum();
        }

        /** How each party voted, in the order of their ids. */
        public List<Ballot> ballots() {
            return votes.entrySet().stream()
                    .map(vote -> new Ballot(vote.getKey(), vote.getValue()))
                    .sorted(Comparator.comparing(ballot -> ballot.party().value()))
                    .toList();
        }

        private int count(Choice choice) {
            return opened.entitled().stream()
                    .filter(voter -> votes.get(voter.party()) == choice)
                    .mapToInt(Voter::votes)
                    .sum();
        }

        private Procedure cast(PartyId party, Choice choice) {
            return new Procedure(opened, votes.plus(party, choice), recused.minus(party), status);
        }

        private Procedure recused(PartyId party) {
            return new Procedure(opened, votes.minus(party), recused.plus(party), status);
        }

        private Procedure ended(Status as) {
            return new Procedure(opened, votes, recused, as);
        }
    }

    /** The procedure, or {@code null}. */
    public @Nullable Procedure find(WrittenProcedureId procedure) {
        return procedures.get(procedure);
    }

    /** The procedure by which the decision is voted on, or {@code null}. */
    public @Nullable Procedure openOn(DecisionId decision) {
        return procedures.values().stream()
                .filter(procedure ->
                        procedure.open() && procedure.opened().decision().equals(decision))
                .findFirst()
                .orElse(null);
    }

    /** The procedure that hears the request, or {@code null}. */
    public @Nullable Procedure openFor(RediscussionId request) {
        return procedures.values().stream()
                .filter(Procedure::open)
                .filter(procedure -> procedure.opened().reopens() != null
                        && procedure.opened().reopens().request().equals(request))
                .findFirst()
                .orElse(null);
    }

    WrittenProcedures evolve(WrittenProcedureEvent event) {
        return switch (event) {
            case WrittenProcedureOpened e ->
                with(e.procedure(), new Procedure(e, HashTreePMap.empty(), HashTreePSet.empty(), Status.OPEN));
            case VoteCast e -> with(e.procedure(), known(e.procedure()).cast(e.party(), e.choice()));
            case VoterRecused e -> with(e.procedure(), known(e.procedure()).recused(e.party()));
            case WrittenProcedureWithdrawn e ->
                with(e.procedure(), known(e.procedure()).ended(Status.WITHDRAWN));
            case WrittenProcedureLapsed e ->
                with(e.procedure(), known(e.procedure()).ended(Status.LAPSED));
        };
    }

    WrittenProcedures evolve(DecisionRecorded event) {
        WrittenProcedureId by = event.procedure();
        return by == null ? this : with(by, known(by).ended(Status.DECIDED));
    }

    /** After something happened that rests on a decision, made so or not. */
    WrittenProcedures takenUp(@Nullable DecisionId basis, Decisions decisions) {
        Decision made = basis == null ? null : decisions.find(basis);
        return basis == null || made == null || made.procedure() == null
                ? this
                : new WrittenProcedures(procedures, takenUp.plus(basis));
    }

    private WrittenProcedures with(WrittenProcedureId id, Procedure procedure) {
        return new WrittenProcedures(procedures.plus(id, procedure), takenUp);
    }

    private Procedure known(WrittenProcedureId id) {
        Procedure found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names written procedure " + id + " before it was opened");
        }
        return found;
    }
}
