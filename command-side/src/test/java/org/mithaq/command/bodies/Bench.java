package org.mithaq.command.bodies;

import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.Gathering;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.Event;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.SeatRole;

/** Members, the even ones of them community organisations, all with official delegates, and bodies to sit in. */
public final class Bench {

    public static final int MEMBERS = 25;
    public static final BodyId STRATEGIC = body(11);
    public static final BodyId EXECUTIVE = body(12);

    private Bench() {}

    /** Before there is a charter. */
    public static Scenario members() {
        return Scenario.given()
                .and(IntStream.rangeClosed(1, MEMBERS).boxed().flatMap(Bench::member))
                .and(new PartyRegistered(party(90), text("outside"), false, null, true));
    }

    public static Scenario chartered() {
        return chartered(Gathering.charter());
    }

    public static Scenario chartered(Charter charter) {
        return members().and(new CharterAdopted(1, Scenario.decision(2), charter, List.of()));
    }

    private static Stream<Event> member(int number) {
        return Stream.of(
                new PartyRegistered(party(number), text("party"), number % 2 == 0, null, false),
                Parties.admitted(number),
                delegate(number));
    }

    static DelegateDesignated delegate(int number) {
        return new DelegateDesignated(party(number), person(number), text("manager"), true, true);
    }

    public static BodyEstablished established(BodyId body, BodyKind kind) {
        return new BodyEstablished(body, kind, text("body"), null, null, false);
    }

    /** The body, in which these parties sit. */
    public static Stream<Event> seated(BodyId body, BodyKind kind, int... parties) {
        return Stream.of(established(body, kind), new BodySeated(body, seats(null, parties), null, 0));
    }

    static List<Seat> seats(@Nullable SeatRole role, int... parties) {
        return IntStream.of(parties)
                .mapToObj(n -> new Seat(party(n), role, null))
                .toList();
    }

    static int[] to(int last) {
        return IntStream.rangeClosed(1, last).toArray();
    }

    public static OfficerElected elected(BodyId body, Office office, int number) {
        return new OfficerElected(body, office, party(number), person(number), null, null, LocalDate.of(2027, 3, 1));
    }
}
