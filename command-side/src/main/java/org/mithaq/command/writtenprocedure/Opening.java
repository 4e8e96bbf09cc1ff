package org.mithaq.command.writtenprocedure;

import static java.util.Objects.requireNonNullElse;
import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Attendance;
import org.mithaq.command.bodies.Entitled;
import org.mithaq.command.decisions.Circulated;
import org.mithaq.command.decisions.LeadTimes;
import org.mithaq.command.rediscussion.Rehearing;
import org.mithaq.command.rediscussion.Revising;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.PartyId;
import org.mithaq.events.WrittenProcedureEvent.Motion;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Text;

/** A written procedure about to begin: who may vote, for how long, and on what. */
record Opening(OpenWrittenProcedure command, DecisionProposed proposed, CoalitionState state, Context context) {

    Examination examine(Examination examination) {
        List<Voter> voters = voters();
        examination.rule("R-125", text() != null, fact("missing", List.of("text")));
        new Circulated(opened(), state).examine(context, examination);
        Rehearing rehearing = rehearing();
        if (rehearing != null) {
            rehearing.examine(proposed.kind(), command.body(), examination);
        }
        if (command.effect() != null) {
            command.effect().purpose(state, context).examine(proposed.kind(), examination);
        }
        time(voters, examination);
        participation(voters.size(), examination);
        return examination
                .possible(
                        state.writtenProcedures().find(command.procedure()) == null,
                        () -> Fault.exists(command.procedure()))
                .possible(state.decisions().find(command.decision()) == null, () -> Fault.exists(command.decision()))
                .possible(
                        state.writtenProcedures().openOn(command.decision()) == null,
                        () -> Fault.wrongState(
                                "يجري تصويت خطي على هذا القرار", "this decision is being voted on in writing"))
                .possible(
                        !voters.isEmpty(),
                        () -> Fault.wrongState(
                                "لا مقاعد مشغولة في هذه الهيئة",
                                "nobody has a seat in such a body; name one in \"in\""))
                .possible(
                        command.effect() == null || command.reopens() == null,
                        () -> Fault.badInput(
                                "القرار إما إعادة مناقشة \"reopens\" وإما سند لأمر آخر \"effect\"",
                                "a motion either discusses a decision again (\"reopens\") or has an \"effect\""))
                .clause(
                        "R-116",
                        "entitled",
                        voters.isEmpty()
                                || voters.stream()
                                        .anyMatch(voter -> voter.party().equals(mover())),
                        fact("party", mover().value()));
    }

    /** As it is recorded; the title stands in for a wording that is missing while the rules are looked at. */
    WrittenProcedureOpened opened() {
        Rehearing rehearing = rehearing();
        return new WrittenProcedureOpened(
                command.procedure(),
                command.decision(),
                mover(),
                command.body(),
                command.in(),
                command.closesOn(),
                requireNonNullElse(command.participation(), least()),
                voters(),
                new Motion(
                        proposed.kind(),
                        proposed.title(),
                        requireNonNullElse(text(), proposed.title()),
                        rehearing == null ? command.rule() : rehearing.rule(command.rule()),
                        command.reasons(),
                        command.alternatives(),
                        proposed.evidence(),
                        command.affectedGroups(),
                        command.concessions(),
                        command.refersToMission(),
                        proposed.amount(),
                        command.validity(),
                        command.effect() == null
                                ? null
                                : command.effect().purpose(state, context).effect()),
                rehearing == null ? null : rehearing.reopening(command.rule()));
    }

    private void time(List<Voter> voters, Examination examination) {
        LocalDate day = Day.of(context.occurredAt(), state);
        int days = state.charter().number(CharterParameter.WRITTEN_DAYS);
        LocalDate earliest = day.plusDays(days);
        examination.clause(
                "R-121",
                "time",
                !command.closesOn().isBefore(earliest),
                fact("days", days),
                fact("earliest", earliest.toString()));
        new LeadTimes(command.closesOn(), voters.stream().map(Voter::party), state).examine(context, examination);
    }

    private void participation(int entitled, Examination examination) {
        Threshold asked = requireNonNullElse(command.participation(), least());
        examination.clause(
                "R-117",
                "participation",
                asked.least(entitled) >= least().least(entitled),
                fact("asked", asked.toString()),
                fact("required", least().toString()));
    }

    private @Nullable Rehearing rehearing() {
        Revising revising = command.reopens();
        return revising == null ? null : new Rehearing(revising, Day.of(context.occurredAt(), state), state);
    }

    private Threshold least() {
        return state.charter().threshold(CharterParameter.WRITTEN_PARTICIPATION);
    }

    private @Nullable Text text() {
        return command.text() == null ? proposed.text() : command.text();
    }

    private PartyId mover() {
        return context.actor().party();
    }

    /** One vote each; for a body, those of the seat. */
    private List<Voter> voters() {
        Body body = state.bodies().working(command.body(), command.in());
        return Entitled.in(command.body(), command.in(), state).stream()
                .sorted(Comparator.comparing(PartyId::value))
                .map(party -> new Voter(party, body == null ? 1 : Attendance.votes(body, List.of(party), state)))
                .toList();
    }
}
