package org.mithaq.command.resources;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.NeedId;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.NeedRecorded;
import org.mithaq.events.Vocabulary.NeedKind;
import org.mithaq.text.Text;

/**
 * Records a need of resources, with its plan and with who is responsible.
 *
 * @param need a new id
 * @param plan how it is to be met
 * @param owner the registered party that is responsible for it
 */
@Intention(
        ar = "تسجيل حاجة إلى موارد",
        en = "Record a need of resources",
        rules = {"R-161"},
        concern = Concern.OWN,
        example = """
                {"need": "0198c0de-0000-7000-8000-000000000441", "kind": "COORDINATOR",
                 "description": {"ar": "منسّق/ة بدوام جزئي", "en": "A part-time coordinator"},
                 "plan": {"ar": "يموّلها بعض الأعضاء", "en": "Funded by some members"},
                 "owner": "0198c0de-0000-7000-8000-000000000012"}""")
public record RecordNeed(
        NeedId need,
        NeedKind kind,
        Text description,
        @Nullable Text plan,
        @Nullable PartyId owner) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .clause("R-161", "plan", plan != null)
                .clause("R-161", "owner", owner != null)
                .possible(!state.resources().needs().contains(need), () -> Fault.exists(need))
                .possible(
                        owner == null || state.membership().isRegistered(owner),
                        () -> Fault.unknown(requireNonNull(owner)))
                .acceptOne(
                        () -> new NeedRecorded(need, kind, description, requireNonNull(plan), requireNonNull(owner)));
    }
}
