package org.mithaq.command.histories;

import static org.mithaq.command.histories.Invariant.require;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.command.histories.Author.Sending;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.LiveCoalition;
import org.mithaq.command.ruling.Fault.Kind;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Envelope;
import org.mithaq.events.RefusalEvent.CommandRefused;

/** A history that is checked as it goes: what each command left on record, and what it answered. */
final class Checked {

    /** After so many acts the ledger is compared with the state. */
    private static final int EACH = 10;

    private final History history;
    private int played;
    private final Ledger ledger = new Ledger();
    private final List<Invariant> invariants = List.of(
            new RecordInOrder(),
            new DecisionsCarried(),
            new WrittenVotes(),
            new LivesOfDecisions(),
            new Reopenings(),
            new VoicesAndContacts(),
            new SeatsAndTasks(),
            new MinutesKept(),
            new ComingAndGoing());
    private final Map<CommandId, Recorded> recorded = new HashMap<>();
    private CoalitionState state;

    private record Recorded(CommandStamp stamp, Answer answer) {}

    Checked(History history) {
        this.history = history;
        state = history.coalition().state();
        List<Envelope> together = new ArrayList<>();
        CommandStamp stamp = null;
        for (Envelope envelope : history.coalition().log()) {
            if (!envelope.command().equals(stamp)) {
                happened(together);
                together.clear();
            }
            stamp = envelope.command();
            together.add(envelope);
        }
        happened(together);
    }

    /** Somebody acts, and everything still holds. */
    void play(Act act) {
        LiveCoalition coalition = history.coalition();
        int before = coalition.log().size();
        history.play(act, (sending, answer) -> {
            List<Envelope> more =
                    coalition.log().subList(before, coalition.log().size());
            answered(sending, answer, more);
            happened(more);
        });
        played++;
        if (played % EACH == 0) {
            agree();
        }
    }

    /** Compares what is on record with the state. */
    void agree() {
        invariants.forEach(invariant -> invariant.agrees(state, ledger));
    }

    private void happened(List<Envelope> more) {
        if (!more.isEmpty()) {
            invariants.forEach(invariant -> invariant.holds(more, ledger));
            more.forEach(ledger::note);
        }
    }

    private void answered(Sending sending, Answer answer, List<Envelope> more) {
        CoalitionState after = history.coalition().state();
        boolean dry = sending.request().dryRun();
        switch (answer) {
            case Answer.Faulted faulted -> require(more.isEmpty(), "something is on record of what was impossible");
            case Answer.Refused refused -> {
                require(after.equals(state), "a refusal changed something");
                require(more.size() == (refused.repeated() || dry ? 0 : 1), "a refusal left %d records", more.size());
                require(
                        more.stream().allMatch(envelope -> envelope.event() instanceof CommandRefused),
                        "a refusal did something");
            }
            case Answer.Accepted accepted -> {
                boolean silent = accepted.repeated() || dry;
                require(more.isEmpty() == silent, "%d records of what was accepted", more.size());
                require(
                        silent
                                || accepted.records()
                                        .equals(more.stream()
                                                .map(e -> new Answer.Recorded(e.sequence(), e.meta(), e.event()))
                                                .toList()),
                        "the answer is not what is on record");
            }
        }
        require(!more.isEmpty() || after.equals(state), "something changed without a record");
        again(sending, answer);
        state = after;
    }

    /** A command that is on record is answered as it was the first time, and its id is good for no other. */
    private void again(Sending sending, Answer answer) {
        CommandStamp stamp = sending.request().stamp();
        Recorded first = recorded.get(stamp.id());
        if (first == null) {
            if (!(answer instanceof Answer.Faulted) && !sending.request().dryRun()) {
                recorded.put(stamp.id(), new Recorded(stamp, answer));
            }
            return;
        }
        boolean same = first.stamp().equals(stamp);
        Answer expected =
                switch (first.answer()) {
                    case Answer.Accepted a -> new Answer.Accepted(a.sequence(), a.records(), true);
                    case Answer.Refused r -> new Answer.Refused(r.sequence(), r.rules(), true);
                    case Answer.Faulted f -> f;
                };
        require(!same || expected.equals(answer), "a repeated command is answered otherwise");
        require(
                same
                        || (answer instanceof Answer.Faulted faulted
                                && faulted.fault().kind() == Kind.COMMAND_ID_REUSED),
                "an id was used for two commands");
    }
}
