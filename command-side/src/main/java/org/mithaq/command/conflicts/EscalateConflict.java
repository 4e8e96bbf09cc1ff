package org.mithaq.command.conflicts;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Conflicts.Conflict;
import org.mithaq.events.BodyId;
import org.mithaq.events.ConflictEvent.ConflictEscalated;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.ConflictId;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.text.Text;

/**
 * Takes a conflict to the next stage of its procedure.
 *
 * @param to the stage that follows; mediation may also begin by appointing the mediator
 * @param arbitrator who arbitrates; given exactly when the stage is ARBITRATOR
 * @param committee the body that rules; given exactly when the stage is COMMITTEE
 * @param reason why the stage before did not end it, as all may read it
 * @param dueBy by when the new stage should end it; the charter's time if absent
 */
@Intention(
        ar = "تصعيد نزاع",
        en = "Escalate a conflict",
        rules = {"R-133"},
        concern = Concern.MATTER,
        example = """
                {"conflict": "0198c0de-0000-7000-8000-000000000401", "to": "ARBITRATOR",
                 "arbitrator": {"person": "0198c0de-0000-7000-8000-000000000922",
                                "position": {"ar": "محامية من خارج الائتلاف", "en": "Lawyer from outside"}},
                 "reason": {"ar": "لم تصل الوساطة إلى اتفاق", "en": "Mediation found no agreement"}}""")
public record EscalateConflict(
        ConflictId conflict,
        ConflictStage to,
        @Nullable Intermediary arbitrator,
        @Nullable BodyId committee,
        @Nullable Text reason,
        @Nullable LocalDate dueBy)
        implements Command {

    public EscalateConflict {
        Deadline.check(dueBy);
        if ((to == ConflictStage.ARBITRATOR) != (arbitrator != null)) {
            throw new IllegalArgumentException("\"arbitrator\" is given exactly when \"to\" is ARBITRATOR");
        }
        if ((to == ConflictStage.COMMITTEE) != (committee != null)) {
            throw new IllegalArgumentException("\"committee\" is given exactly when \"to\" is COMMITTEE");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Conflict found = state.conflicts().find(conflict);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(conflict));
        }
        Standing standing = Standing.in(found, state, context);
        Deadline deadline = new Deadline(dueBy, state, context);
        Examination examination = Examination.of(state, context)
                .clause(
                        "R-133",
                        "order",
                        to == found.next(),
                        fact("stage", found.stage().name()),
                        fact("to", to.name()),
                        fact("procedure", found.procedure()));
        if (arbitrator != null) {
            examination.clause(
                    "R-133",
                    "independence",
                    standing.employers(arbitrator).isEmpty(),
                    fact("parties", found.parties()),
                    fact("arbitrator", arbitrator.person().value()),
                    fact("worksFor", standing.employers(arbitrator)));
            Cases.knownOrganisation(arbitrator, state, examination);
        }
        Cases.open(found, examination);
        return deadline.examine(examination.possible(standing.concerned(), Standing::strangers))
                .acceptOne(() -> new ConflictEscalated(
                        conflict, found.stage(), to, arbitrator, committee, reason, deadline.day()));
    }
}
