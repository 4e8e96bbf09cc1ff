package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.WrittenProcedureEvent;
import org.mithaq.events.WrittenProcedureEvent.Effect;
import org.mithaq.events.WrittenProcedureEvent.Reopening;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.VoterRecused;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureLapsed;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureWithdrawn;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.query.decisionlog.RoundReport.CastReport;
import org.mithaq.query.decisionlog.RoundReport.RoundState;
import org.mithaq.query.decisionlog.RoundReport.VoterReport;
import org.mithaq.query.directory.Readers;

/**
 * A round of votes in writing, as the records of a decision tell it.
 *
 * @param opened the record that began it
 * @param casts votes and recusals
 * @param ended the record that closed or withdrew it, or {@code null}
 */
record Round(
        Turn opened,
        WrittenProcedureOpened motion,
        List<Turn> casts,
        @Nullable Turn ended) {

    /** The rounds of a decision, in their order; what belongs to one whose opening the reader may not see is left out. */
    static List<Round> of(Decision decision) {
        Map<WrittenProcedureId, Round> rounds = new LinkedHashMap<>();
        decision.own().forEach(turn -> {
            if (turn.event() instanceof WrittenProcedureOpened e) {
                rounds.put(e.procedure(), new Round(turn, e, List.of(), null));
            } else if (turn.event() instanceof WrittenProcedureEvent e) {
                rounds.computeIfPresent(e.procedure(), (id, round) -> round.after(turn));
            } else if (turn.event() instanceof DecisionRecorded e && e.procedure() != null) {
                rounds.computeIfPresent(e.procedure(), (id, round) -> round.after(turn));
            }
        });
        return List.copyOf(rounds.values());
    }

    private Round after(Turn turn) {
        if (turn.event() instanceof VoteCast || turn.event() instanceof VoterRecused) {
            List<Turn> all = new ArrayList<>(casts);
            all.add(turn);
            return new Round(opened, motion, all, ended);
        }
        return new Round(opened, motion, casts, turn);
    }

    RoundReport report(Names names, Readers readers) {
        Effect effect = motion.motion().effect();
        Reopening reopening = motion.reopens();
        return new RoundReport(
                motion.procedure().value(),
                state(),
                opened.at(),
                readers.only(names.party(motion.mover())),
                motion.body(),
                motion.closesOn(),
                motion.motion().rule(),
                participation(),
                new Vote(count(Choice.IN_FAVOUR), count(Choice.AGAINST), count(Choice.ABSTAINED)),
                readers.only(motion.entitled().stream()
                        .map(voter -> voter(voter, names))
                        .toList()),
                readers.only(casts.stream().map(turn -> cast(turn, names)).toList()),
                effect == null ? null : effect.measure(),
                effect == null ? null : names.about(effect),
                reopening == null ? null : names.decision(reopening.decision()),
                reopening == null ? null : reopening.as(),
                ended != null && ended.event() instanceof WrittenProcedureLapsed e ? e.reason() : null,
                ended != null && ended.event() instanceof WrittenProcedureWithdrawn e ? e.reason() : null,
                ended == null ? null : ended.at(),
                records());
    }

    private RoundState state() {
        return switch (ended == null ? null : ended.event()) {
            case null -> RoundState.OPEN;
            case WrittenProcedureLapsed e -> RoundState.LAPSED;
            case WrittenProcedureWithdrawn e -> RoundState.WITHDRAWN;
            default -> RoundState.DECIDED;
        };
    }

    private Quorum participation() {
        int entitled = motion.entitled().size();
        int present = (int) motion.entitled().stream()
                .filter(voter -> last(voter.party()) != null)
                .count();
        return new Quorum(motion.participation().least(entitled), present, entitled);
    }

    private int count(Choice choice) {
        return motion.entitled().stream()
                .filter(voter -> choice(last(voter.party())) == choice)
                .mapToInt(Voter::votes)
                .sum();
    }

    private VoterReport voter(Voter voter, Names names) {
        Turn last = last(voter.party());
        return new VoterReport(
                names.party(voter.party()), voter.votes(), choice(last), last != null && choice(last) == null);
    }

    private CastReport cast(Turn turn, Names names) {
        PartyId party = party(turn);
        return new CastReport(names.party(party), choice(turn), turn.at(), turn.equals(last(party)));
    }

    private @Nullable Turn last(PartyId party) {
        return casts.stream()
                .filter(turn -> party(turn).equals(party))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private static PartyId party(Turn turn) {
        return switch (turn.event()) {
            case VoteCast e -> e.party();
            case VoterRecused e -> e.party();
            default -> throw new IllegalStateException("nobody cast " + turn);
        };
    }

    private static @Nullable Choice choice(@Nullable Turn turn) {
        return turn != null && turn.event() instanceof VoteCast e ? e.choice() : null;
    }

    private List<Long> records() {
        List<Long> records = new ArrayList<>();
        records.add(opened.sequence());
        casts.forEach(turn -> records.add(turn.sequence()));
        if (ended != null) {
            records.add(ended.sequence());
        }
        return records;
    }
}
