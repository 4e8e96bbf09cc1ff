package org.mithaq.command.bodies;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.EXECUTIVE;
import static org.mithaq.command.bodies.Bench.STRATEGIC;
import static org.mithaq.command.bodies.Bench.chartered;
import static org.mithaq.command.bodies.Bench.elected;
import static org.mithaq.command.bodies.Bench.established;
import static org.mithaq.command.bodies.Bench.members;
import static org.mithaq.command.bodies.Bench.seated;
import static org.mithaq.command.bodies.Bench.seats;
import static org.mithaq.command.bodies.Bench.to;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.command.Gathering;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.SeatRole;
import org.mithaq.text.Text;

class SeatBodyTest {

    private static final int[] OUTSIDE = {1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25};

    @Test
    void establishesABodyThatIsNotThereYetAndStatesItsQuorum() {
        chartered()
                .when(of(STRATEGIC, BodyKind.STRATEGIC, seats(null, to(21))))
                .happens(
                        new BodyEstablished(
                                STRATEGIC,
                                BodyKind.STRATEGIC,
                                Text.of("اللجنة الاستراتيجية", "Strategic committee"),
                                null,
                                null,
                                false),
                        new BodySeated(STRATEGIC, seats(null, to(21)), 11, 10));
    }

    @Test
    void givesABodyThatIsThereOtherSeats() {
        Scenario board = chartered(board()).and(seated(body(1), BodyKind.BOARD, 1, 2, 3));
        board.when(of(body(1), null, seats(null, 2, 3, 4, 5)))
                .happens(new BodySeated(body(1), seats(null, 2, 3, 4, 5), 3, 2));
    }

    @Test
    void endsTheOfficesOfThoseWhoNoLongerSitThere() {
        chartered(board())
                .and(seated(body(1), BodyKind.BOARD, 1, 2, 3))
                .and(elected(body(1), Office.CHAIR, 1), elected(body(1), Office.DEPUTY, 2))
                .and(new BodySeated(body(1), seats(null, 2, 3), 2, 1))
                .when(new ElectOfficer(body(1), Office.CHAIR, party(3), person(3), null, null, List.of()))
                .isAcceptedDespite();
    }

    @Test
    void refusesABodyBeforeTheCharterUnlessItIsInterim() {
        members().when(of(body(1), BodyKind.BOARD, seats(null, 1, 2))).isRefusedBy("R-087");
        members()
                .when(new SeatBody(EXECUTIVE, BodyKind.EXECUTIVE, text("interim"), true, seats(null, 1, 2)))
                .happens(
                        new BodyEstablished(EXECUTIVE, BodyKind.EXECUTIVE, text("interim"), null, null, true),
                        new BodySeated(EXECUTIVE, seats(null, 1, 2), null, 1));
    }

    @Test
    void advisesAnInterimBodyToGiveWayToTheCharter() {
        chartered()
                .and(new BodyEstablished(EXECUTIVE, BodyKind.EXECUTIVE, text("interim"), null, null, true))
                .when(of(EXECUTIVE, null, executive(5, 3, 2)))
                .isAcceptedDespite("R-107");
        chartered()
                .and(new BodyEstablished(EXECUTIVE, BodyKind.EXECUTIVE, text("interim"), null, null, true))
                .when(of(EXECUTIVE, null, seats(null, 1, 2)))
                .isRefusedBy("R-094", "R-095", "R-096", "R-097");
    }

    @Test
    void advisesOnABodyThatTheCharterDoesNotProvideFor() {
        chartered().when(of(body(1), BodyKind.BOARD, seats(null, 1, 2))).isAcceptedDespite("R-092");
    }

    @Test
    void advisesWhenTheCommunityHoldsLessThanFourTenths() {
        chartered(board())
                .when(of(body(1), BodyKind.BOARD, seats(null, 1, 3, 5, 2, 4)))
                .isAcceptedDespite();
        chartered(board())
                .when(of(body(1), BodyKind.BOARD, seats(null, 1, 3, 2)))
                .isAcceptedDespite("R-089");
    }

    @Test
    void looksAtTheVotesOfTheCommunityToo() {
        List<Seat> heavy = List.of(new Seat(party(1), null, 5), new Seat(party(2), null, null));
        chartered(board()).when(of(body(1), BodyKind.BOARD, heavy)).isRefusedBy("R-108");
        chartered(board())
                .justifiedBy("agreed by all")
                .when(of(body(1), BodyKind.BOARD, heavy))
                .isAcceptedDespite("R-089", "R-108");
    }

    @ParameterizedTest
    @CsvSource({"18, true", "19, false", "23, false"})
    void advisesOnASmallStrategicCommittee(int size, boolean advised) {
        chartered()
                .when(of(STRATEGIC, BodyKind.STRATEGIC, seats(null, to(size))))
                .isAcceptedDespite(advised ? new String[] {"R-093"} : new String[0]);
    }

    @Test
    void asksForAJustificationOfALargeStrategicCommittee() {
        SeatBody large = of(STRATEGIC, BodyKind.STRATEGIC, seats(null, to(24)));
        chartered().when(large).isRefusedBy("R-093");
        chartered().justifiedBy("every quarter wants a seat").when(large).isAcceptedDespite("R-093");
    }

    @Test
    void asksForTwoOfTheCommunityInTheStrategicCommittee() {
        int[] oneOfTheCommunity =
                IntStream.concat(IntStream.of(OUTSIDE), IntStream.of(2)).toArray();
        int[] twoOfTheCommunity =
                IntStream.concat(IntStream.of(OUTSIDE), IntStream.of(2, 4)).toArray();
        chartered()
                .when(of(STRATEGIC, BodyKind.STRATEGIC, seats(null, oneOfTheCommunity)))
                .isRefusedBy("R-099");
        chartered()
                .when(of(STRATEGIC, BodyKind.STRATEGIC, seats(null, twoOfTheCommunity)))
                .isAcceptedDespite("R-089", "R-093");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 3, 2, ''",
        "4, 3, 2, ''",
        "6, 3, 2, ''",
        "4, 3, 4, ''",
        "6, 3, 4, R-094",
        "7, 3, 2, 'R-094,R-095'",
        "3, 3, 3, R-095",
        "5, 2, 2, R-096",
        "5, 4, 2, R-096",
        "6, 3, 1, R-097",
        "4, 3, 5, 'R-094,R-097'",
    })
    void weighsTheExecutiveByItsSizeAndItsThreeParts(int officers, int conveners, int delegates, String rules) {
        Scenario.Outcome outcome =
                chartered().when(of(EXECUTIVE, BodyKind.EXECUTIVE, executive(officers, conveners, delegates)));
        if (rules.isEmpty()) {
            outcome.isAcceptedDespite();
        } else {
            outcome.isRefusedBy(rules.split(","));
        }
    }

    @Test
    void asksForAConvenerOfEachObjectiveOnceGroupsServeSome() {
        Scenario twoObjectives = chartered()
                .and(seated(EXECUTIVE, BodyKind.EXECUTIVE, to(10)))
                .and(group(21, 1), group(22, 2), group(23, 2));
        twoObjectives.when(of(EXECUTIVE, null, executive(5, 2, 3))).isAcceptedDespite();
        twoObjectives.when(of(EXECUTIVE, null, executive(5, 3, 2))).isRefusedBy("R-096");
    }

    @Test
    void asksForOfficialDelegatesInTheCommitteesThatGovern() {
        Scenario without = chartered()
                .and(new DelegateDesignated(party(2), person(2), text("guest"), false, true))
                .and(new DelegateDesignated(party(3), person(3), text("guest"), true, false));
        without.when(of(STRATEGIC, BodyKind.STRATEGIC, seats(null, to(21)))).isRefusedBy("R-100");
        without.when(of(EXECUTIVE, BodyKind.EXECUTIVE, executive(5, 3, 2))).isRefusedBy("R-100");
        without.when(of(body(1), BodyKind.SUBCOMMITTEE, seats(null, 2, 3))).isAcceptedDespite();
        without.justifiedBy("the letters are on their way")
                .when(of(STRATEGIC, BodyKind.STRATEGIC, seats(null, to(21))))
                .isAcceptedDespite("R-100");
    }

    @Test
    void seatsMembersOnly() {
        chartered(board()).when(of(body(1), BodyKind.BOARD, seats(null, 2, 90))).isImpossible(Fault.Kind.BAD_INPUT);
        chartered(board())
                .when(of(body(1), BodyKind.BOARD, seats(null, 2, 99)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        Parties.by(90, chartered(board()))
                .when(of(body(1), BodyKind.BOARD, seats(null, 2)))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void needsTheKindOfABodyThatIsNotThereYet() {
        chartered().when(of(body(1), null, seats(null, 1))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotSeatABodyOfAnotherKindOrAWorkingGroup() {
        chartered()
                .and(established(body(1), BodyKind.SUBCOMMITTEE), established(body(2), BodyKind.WORKING_GROUP))
                .when(of(body(1), BodyKind.BOARD, seats(null, 2)))
                .isImpossible(Fault.Kind.BAD_INPUT);
        chartered()
                .and(established(body(2), BodyKind.WORKING_GROUP))
                .when(of(body(2), null, seats(null, 2)))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void takesSeatsEachPartyOnce() {
        assertThatThrownBy(() -> of(body(1), BodyKind.BOARD, List.of())).hasMessageContaining("\"seats\"");
        assertThatThrownBy(() -> of(body(1), BodyKind.BOARD, seats(null, 1, 1))).hasMessageContaining("\"seats\"");
        assertThatThrownBy(() -> of(body(1), BodyKind.WORKING_GROUP, seats(null, 1)))
                .hasMessageContaining("\"kind\"");
        assertThatThrownBy(() -> of(body(1), BodyKind.BOARD, List.of(new Seat(party(1), null, 0))))
                .hasMessageContaining("\"votes\"");
        assertThatThrownBy(() -> new SeatBody(body(1), BodyKind.SUBCOMMITTEE, null, true, seats(null, 1)))
                .hasMessageContaining("\"interim\"");
    }

    private static SeatBody of(BodyId body, @Nullable BodyKind kind, List<Seat> seats) {
        return new SeatBody(body, kind, null, false, seats);
    }

    private static BodyEstablished group(int id, int objective) {
        return new BodyEstablished(
                body(id),
                BodyKind.WORKING_GROUP,
                text("group"),
                party(1),
                new ObjectiveId("00000000-0000-7000-8007-00000000000" + objective),
                false);
    }

    /** So many of each, numbered through. */
    private static List<Seat> executive(int officers, int conveners, int delegates) {
        return Stream.of(
                        seats(SeatRole.OFFICER, to(officers)),
                        seats(
                                SeatRole.CONVENER,
                                IntStream.range(0, conveners)
                                        .map(n -> officers + 1 + n)
                                        .toArray()),
                        seats(
                                SeatRole.DELEGATE,
                                IntStream.range(0, delegates)
                                        .map(n -> officers + conveners + 1 + n)
                                        .toArray()))
                .flatMap(List::stream)
                .toList();
    }

    private static org.mithaq.events.CharterEvent.Charter board() {
        return Gathering.charter(CharterProfile.BOARD, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of());
    }
}
