package org.mithaq.command.conflicts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * Brings a conflict into the procedure that was agreed for it.
 *
 * @param parties who is in conflict; one party alone is in conflict with the coalition
 * @param title what it is about, as all may read it
 * @param over the decision that it is about, if any
 * @param dueBy by when the first stage should end it; the charter's time if absent
 * @param file titles of what the parties put in the file, for their eyes; the papers stay outside the record
 */
@Intention(
        ar = "فتح نزاع",
        en = "Open a conflict",
        rules = {"R-132", "R-134"},
        concern = Concern.OWN,
        example = """
                {"conflict": "0198c0de-0000-7000-8000-000000000401",
                 "parties": ["0198c0de-0000-7000-8000-000000000014", "0198c0de-0000-7000-8000-000000000020"],
                 "title": {"ar": "التنافس على الجمهور المستهدف والتمويل",
                           "en": "Rivalry over target audience and funding"}}""")
public record OpenConflict(
        ConflictId conflict,
        List<PartyId> parties,
        Text title,
        @Nullable DecisionId over,
        @Nullable LocalDate dueBy,
        List<Text> file)
        implements Command {

    private static final List<ConflictStage> USUAL = List.of(ConflictStage.values());

    public OpenConflict {
        parties = Given.list(parties);
        file = Given.list(file);
        Deadline.check(dueBy);
        if (parties.isEmpty() || new HashSet<>(parties).size() < parties.size()) {
            throw new IllegalArgumentException("\"parties\" names at least one party, each once");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Deadline deadline = new Deadline(dueBy, state, context);
        List<ConflictStage> agreed = agreed(state);
        Examination examination = Examination.of(state, context)
                .clause("R-132", "conflict", !agreed.isEmpty())
                .possible(state.conflicts().find(conflict) == null, () -> Fault.exists(conflict))
                .possible(
                        over == null || state.decisions().find(over) != null, () -> Fault.unknown(requireNonNull(over)))
                .possible(new Standing(parties, state, context).concerned(), Standing::strangers);
        for (PartyId party : parties) {
            examination.possible(state.membership().isRegistered(party), () -> Fault.unknown(party));
        }
        List<ConflictStage> procedure = agreed.isEmpty() ? USUAL : agreed;
        return deadline.examine(examination)
                .acceptOne(() -> new ConflictOpened(
                        conflict,
                        state.conflicts().nextNumber(),
                        parties,
                        title,
                        over,
                        procedure,
                        binding(procedure, state),
                        procedure.getFirst(),
                        deadline.day(),
                        file));
    }

    private static List<ConflictStage> agreed(CoalitionState state) {
        Charter charter = state.charter().charter();
        return charter == null ? List.of() : charter.conflictProcedure();
    }

    private static List<ConflictStage> binding(List<ConflictStage> procedure, CoalitionState state) {
        List<String> named = state.charter().list(CharterParameter.CONFLICT_BINDING);
        return procedure.stream().filter(stage -> named.contains(stage.name())).toList();
    }
}
