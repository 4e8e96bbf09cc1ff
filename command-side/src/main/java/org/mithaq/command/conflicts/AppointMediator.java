package org.mithaq.command.conflicts;

import static org.mithaq.command.ruling.Fact.fact;

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
import org.mithaq.command.state.Conflicts.Conflict;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.ConflictEvent.MediatorAppointed;
import org.mithaq.events.ConflictId;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ConflictStage;

/**
 * Names an independent person who helps the parties to a settlement.
 *
 * @param mediator who it is: a random person id, the organisation if any, the position
 * @param agreedBy the parties that agreed to this person; where one is missing, somebody who is no party appoints
 * @param dueBy by when mediation should end the conflict; the charter's time if absent
 */
@Intention(
        ar = "تعيين وسيط/ة",
        en = "Appoint a mediator",
        rules = {"R-133"},
        concern = Concern.MATTER,
        example = """
                {"conflict": "0198c0de-0000-7000-8000-000000000401",
                 "mediator": {"person": "0198c0de-0000-7000-8000-000000000921",
                              "position": {"ar": "ميسّر/ة من الخارج", "en": "Facilitator from outside"}},
                 "agreedBy": ["0198c0de-0000-7000-8000-000000000014", "0198c0de-0000-7000-8000-000000000020"]}""")
public record AppointMediator(
        ConflictId conflict,
        Intermediary mediator,
        List<PartyId> agreedBy,
        @Nullable LocalDate dueBy) implements Command {

    public AppointMediator {
        agreedBy = Given.list(agreedBy);
        Deadline.check(dueBy);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Conflict found = state.conflicts().find(conflict);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(conflict));
        }
        Standing standing = Standing.in(found, state, context);
        Deadline deadline = new Deadline(dueBy, state, context);
        boolean inOrder = found.stage() == ConflictStage.MEDIATOR || found.next() == ConflictStage.MEDIATOR;
        Examination examination = Examination.of(state, context)
                .clause(
                        "R-133",
                        "independence",
                        standing.employers(mediator).isEmpty(),
                        fact("parties", found.parties()),
                        fact("mediator", mediator.person().value()),
                        fact("worksFor", standing.employers(mediator)))
                .clause(
                        "R-133",
                        "order",
                        inOrder,
                        fact("stage", found.stage().name()),
                        fact("procedure", found.procedure()));
        Cases.open(found, examination);
        Cases.parties("agreedBy", agreedBy, found, examination);
        Cases.knownOrganisation(mediator, state, examination);
        boolean agreed = new HashSet<>(agreedBy).containsAll(found.parties());
        examination.possible(
                agreed ? standing.concerned() : standing.neutral(),
                () -> Fault.notAllowed(
                        "يتفق الأطراف جميعاً على الوسيط/ة، وإلا عيّنه من ليس طرفاً ويتصرّف باسم هيئة أو باسم الائتلاف",
                        "all parties agree on the mediator, else somebody who is no party appoints, for a body or the"
                                + " coalition"));
        return deadline.examine(examination)
                .acceptOne(() -> new MediatorAppointed(conflict, mediator, agreedBy, deadline.day()));
    }
}
