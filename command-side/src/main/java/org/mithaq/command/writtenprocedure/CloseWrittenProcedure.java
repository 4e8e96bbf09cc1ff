package org.mithaq.command.writtenprocedure;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.mithaq.command.decisions.Circulated;
import org.mithaq.command.rediscussion.Rehearing;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.Event;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.Vocabulary.LapseReason;
import org.mithaq.events.WrittenProcedureEvent.Reopening;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureLapsed;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.events.WrittenProcedureId;

/**
 * Counts the votes, after the closing date or once everybody entitled was heard. Where too few took part nothing is
 * decided: the procedure lapses. So does one that discusses a decision again which is not open for that any more,
 * because it was settled meanwhile: that one is closed at any time.
 */
@Intention(
        ar = "اختتام التصويت الخطي",
        en = "Close a written procedure",
        rules = {"R-046", "R-077", "R-121"},
        concern = Concern.MATTER,
        example = """
                {"procedure": "01890a5d-ac96-774b-bcce-b302099a8070"}""")
public record CloseWrittenProcedure(WrittenProcedureId procedure) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Procedure found = state.writtenProcedures().find(procedure);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(procedure));
        }
        Reopening reopening = found.opened().reopens();
        Examination examination = Examination.of(state, context)
                .openToMembers()
                .possible(
                        found.open(),
                        () -> Fault.wrongState("انتهى هذا التصويت الخطي", "this written vote was closed or withdrawn"));
        return reopening == null || Rehearing.stillOpen(reopening, state)
                ? counted(found, state, context, examination)
                : examination.acceptOne(() -> lapsed(found, LapseReason.REDISCUSSION_OVER));
    }

    private Ruling counted(Procedure found, CoalitionState state, Context context, Examination examination) {
        WrittenProcedureOpened opened = found.opened();
        Set<ObjectionId> unanswered = state.decisions().proposals().unanswered(opened.decision());
        return examination
                .rule("R-121", unanswered.isEmpty(), fact("unanswered", List.copyOf(unanswered)))
                .clause("R-046", "undiscussed", !found.tally().unanimous() || discussed(opened, state))
                .possible(
                        found.complete() || found.overOn(Day.of(context.occurredAt(), state)),
                        () -> Fault.wrongState(
                                "يُختتم التصويت بعد آخر يوم فيه، أو متى شارك كل من يحق له ذلك",
                                "it is closed after its last day, or once everybody entitled took part"))
                .accept(() -> outcome(found, state));
    }

    private List<Event> outcome(Procedure found, CoalitionState state) {
        WrittenProcedureOpened opened = found.opened();
        Quorum participation = found.participation();
        if (participation.present() < participation.required()) {
            return List.of(lapsed(found, LapseReason.PARTICIPATION));
        }
        DecisionRecorded recorded = new Circulated(opened, state).recorded(found);
        Reopening reopening = opened.reopens();
        return reopening == null ? List.of(recorded) : Rehearing.outcome(reopening, recorded);
    }

    private WrittenProcedureLapsed lapsed(Procedure found, LapseReason reason) {
        return new WrittenProcedureLapsed(
                procedure, found.opened().decision(), reason, found.tally(), found.participation());
    }

    private static boolean discussed(WrittenProcedureOpened opened, CoalitionState state) {
        return !opened.motion().alternatives().isEmpty()
                || state.decisions().proposals().objected(opened.decision());
    }
}
