package org.mithaq.command.bodies;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.text.Text;

/**
 * Gives a body its seats, in place of those it had, and establishes it if it is not there yet. Seats are held by members;
 * the offices of those who sit there no longer end.
 *
 * @param kind needed where the body is established by this
 * @param title its name where it is established by this; the usual one of its kind if absent
 * @param interim whether a body that is established by this only works until the charter is adopted
 * @param seats each party once; in an executive committee with the role of each seat
 */
@Intention(
        ar = "توزيع مقاعد هيئة",
        en = "Seat a body",
        rules = {
            "R-060", "R-087", "R-089", "R-092", "R-093", "R-094", "R-095", "R-096", "R-097", "R-099", "R-100", "R-107",
            "R-108"
        },
        concern = Concern.BODIES,
        example = """
                {"body": "0198c0de-0000-7000-8000-000000000112", "kind": "EXECUTIVE",
                 "seats": [{"party": "0198c0de-0000-7000-8000-000000000001", "role": "OFFICER"},
                           {"party": "0198c0de-0000-7000-8000-000000000002", "role": "CONVENER"},
                           {"party": "0198c0de-0000-7000-8000-000000000007", "role": "DELEGATE"}]}""")
public record SeatBody(
        BodyId body, @Nullable BodyKind kind, @Nullable Text title, boolean interim, List<Seat> seats)
        implements Command {

    private static final Set<BodyKind> SEATLESS =
            EnumSet.of(BodyKind.PLENARY, BodyKind.CORE_GROUP, BodyKind.WORKING_GROUP);
    private static final int MOST_VOTES = 1000;

    public SeatBody {
        seats = Given.list(seats);
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("\"seats\" names at least one party");
        }
        if (seats.stream().map(Seat::party).distinct().count() < seats.size()) {
            throw new IllegalArgumentException("\"seats\" names each party once");
        }
        if (seats.stream().anyMatch(seat -> seat.weight() < 1 || seat.weight() > MOST_VOTES)) {
            throw new IllegalArgumentException("\"votes\" of a seat is a whole number from 1 to " + MOST_VOTES);
        }
        if (kind != null && SEATLESS.contains(kind)) {
            throw new IllegalArgumentException("\"kind\" is that of a body with seats");
        }
        if (interim && kind == BodyKind.SUBCOMMITTEE) {
            throw new IllegalArgumentException("\"interim\" is said of a body that governs until there is a charter");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Body found = state.bodies().find(body);
        BodyKind seated = found == null ? kind : found.kind();
        if (seated == null) {
            return Ruling.impossible(Fault.unknown(body));
        }
        Establishment establishment = new Establishment(body, seated, title, null, null, interim);
        if (found == null) {
            establishment.examine(examination, state);
        } else {
            Standing.examine(body, examination, state);
            examination
                    .rule("R-107", !found.interim() || state.charter().charter() == null)
                    .possible(
                            !SEATLESS.contains(seated) && (kind == null || kind == seated),
                            () -> Fault.badInput(
                                    "هذه الهيئة من نوع آخر أو لا مقاعد لها",
                                    "this body is of kind " + seated + "; working groups have no seats"));
        }
        Seating seating = new Seating(seated, found == null ? interim : found.interim(), seats, state);
        seating.examine(examination);
        Standing.byMember(examination, state, context);
        return examination.accept(() -> {
            List<Event> events = new ArrayList<>();
            if (found == null) {
                events.add(establishment.established());
            }
            events.add(seating.seated(body));
            return events;
        });
    }
}
