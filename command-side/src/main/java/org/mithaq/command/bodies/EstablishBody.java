package org.mithaq.command.bodies;

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
import org.mithaq.events.BodyId;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.text.Text;

/**
 * Establishes a body; {@link SeatBody} gives it its seats. A working group has none and is open to everybody.
 *
 * @param title its name; the usual one of its kind if absent
 * @param convener the party that convenes a working group: one of the executive committee
 * @param objective the one objective that a working group serves
 * @param interim whether it only works until the charter is adopted
 */
@Intention(
        ar = "إنشاء هيئة",
        en = "Establish a body",
        rules = {"R-092", "R-103", "R-104", "R-107"},
        concern = Concern.BODIES,
        example = """
                {"body": "0198c0de-0000-7000-8000-000000000111", "kind": "WORKING_GROUP",
                 "title": {"ar": "مجموعة عمل الثقة", "en": "Working group on trust"},
                 "convener": "0198c0de-0000-7000-8000-000000000002",
                 "objective": "0198c0de-0000-7000-8000-000000000121"}""")
public record EstablishBody(
        BodyId body,
        BodyKind kind,
        @Nullable Text title,
        @Nullable PartyId convener,
        @Nullable ObjectiveId objective,
        boolean interim)
        implements Command {

    public EstablishBody {
        if (kind == BodyKind.PLENARY || kind == BodyKind.CORE_GROUP) {
            throw new IllegalArgumentException(
                    "\"kind\" is none of PLENARY, which all members are, and CORE_GROUP, which is formed");
        }
        boolean group = kind == BodyKind.WORKING_GROUP;
        if (!group && (convener != null || objective != null)) {
            throw new IllegalArgumentException("\"convener\" and \"objective\" are those of a working group");
        }
        if (interim && (group || kind == BodyKind.SUBCOMMITTEE)) {
            throw new IllegalArgumentException("\"interim\" is said of a body that governs until there is a charter");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Establishment establishment = new Establishment(body, kind, title, convener, objective, interim);
        Examination examination = Examination.of(state, context);
        establishment.examine(examination, state);
        Standing.byMember(examination, state, context);
        return examination
                .possible(
                        convener == null || state.membership().isRegistered(convener),
                        () -> Fault.unknown(requireNonNull(convener)))
                .acceptOne(establishment::established);
    }
}
