package org.mithaq.command.decisions;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.WrittenProcedureEvent.Effect;
import org.mithaq.events.WrittenProcedureEvent.Motion;
import org.mithaq.events.WrittenProcedureEvent.Reopening;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.rulebook.CharterParameter;

/** A motion that goes round in writing: the rules of decisions that it is held against, and the record of the vote. */
public record Circulated(WrittenProcedureOpened opened, CoalitionState state) {

    /** Notes every rule of a decision that can be told before anybody votes. */
    public Examination examine(Context context, Examination examination) {
        DecisionKind kind = motion().kind();
        new Grounds(opened.decision(), upon(), motion().evidence(), kind, state).examine(examination);
        new Competence(state.charter()).examine(opened.body(), kind, motion().amount(), false, examination);
        return examination
                .rule(
                        "R-113",
                        kind == DecisionKind.DECISION_PROCEDURE
                                || state.decisions().procedureAdopted(),
                        fact("kind", kind.name()))
                .rule(
                        "R-025",
                        Grounds.included(motion().affectedGroups()),
                        fact("affectedGroups", motion().affectedGroups().size()))
                .clause("R-116", "written", mayBeWritten(kind), fact("kinds", kindsInWriting()))
                .clause(
                        "R-130",
                        "granted",
                        opened.reopens() != null || !RecordDecision.onSettledMatter(opened.decision(), state, context));
    }

    /** The decision that the votes make; only where enough took part. */
    public DecisionRecorded recorded(Procedure procedure) {
        Majority majority = majority(procedure);
        return new DecisionRecorded(
                opened.decision(),
                state.decisions().nextNumber(),
                motion().kind(),
                motion().title(),
                motion().text(),
                null,
                opened.procedure(),
                opened.body(),
                procedure.tally(),
                adopted(procedure) ? Outcome.ADOPTED : Outcome.NOT_ADOPTED,
                majority.rule(),
                procedure.participation(),
                procedure.tookPart(),
                List.of(),
                procedure.absent(),
                opened.mover(),
                motion().reasons(),
                motion().alternatives(),
                motion().evidence(),
                motion().affectedGroups(),
                motion().concessions(),
                motion().refersToMission(),
                motion().amount(),
                procedure.ballots(),
                procedure.recusedInOrder(),
                Deliberation.validity(motion().validity(), motion().kind(), state),
                null);
    }

    /** Whether the votes are what the kind, and the rule that is asked for, need. */
    private boolean adopted(Procedure procedure) {
        return reached(majority(procedure), procedure);
    }

    private static boolean reached(Majority majority, Procedure procedure) {
        return majority.reachedBy(procedure.tally(), procedure.entitledVotes());
    }

    /** The one that is enough in any case where the votes reach that, else the one that the motion asks for. */
    private Majority majority(Procedure procedure) {
        DecisionRule inAnyCase =
                opened.reopens() == null ? null : opened.reopens().inAnyCase();
        if (inAnyCase != null) {
            Majority enough = Majority.of(motion().kind(), inAnyCase, state.charter());
            if (reached(enough, procedure)) {
                return enough;
            }
        }
        return Majority.of(motion().kind(), motion().rule(), state.charter());
    }

    /** The earlier decision that it confirms, ends or ratifies; one that takes its place is about other money. */
    private @Nullable DecisionId upon() {
        Reopening reopening = opened.reopens();
        if (reopening != null) {
            return reopening.as().keepsMoney() ? reopening.decision() : null;
        }
        Effect effect = motion().effect();
        String act = effect != null && effect.measure().ratifies() ? effect.subject() : null;
        return act == null ? null : new DecisionId(act);
    }

    private boolean mayBeWritten(DecisionKind kind) {
        return kindsInWriting().contains(kind.name());
    }

    /** The kinds that the charter lets be decided in writing; none before there is a charter. */
    private List<String> kindsInWriting() {
        return state.charter().charter() == null ? List.of() : state.charter().list(CharterParameter.WRITTEN_KINDS);
    }

    private Motion motion() {
        return opened.motion();
    }
}
