package org.mithaq.command.promises;

import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseId;

class RecordPromiseTest {

    private static final PromiseId ID = new PromiseId("00000000-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void recordsWhatTheOwnPartyPromised() {
        Scenario.given(registered(11))
                .when(due(TODAY))
                .happens(new PromiseRecorded(ID, party(1), party(11), text("a seat"), TODAY));
    }

    @Test
    void aProspectMayBePromisedSomething() {
        Scenario.given(prospect(11)).when(due(TODAY.plusDays(9))).isAcceptedDespite();
    }

    @Test
    void advisesOfAPromiseWithoutADueDay() {
        Scenario.given(registered(11)).when(due(null)).isAcceptedDespite("R-142");
    }

    @Test
    void cannotUseAnIdTwiceOrPromiseToWhomNobodyKnowsOrForADayThatIsOver() {
        Scenario.given(registered(11), new PromiseRecorded(ID, party(1), party(11), text("a seat"), TODAY))
                .when(due(TODAY))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
        Scenario.given().when(due(TODAY)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        Scenario.given(registered(11)).when(due(TODAY.minusDays(1))).isImpossible(Fault.Kind.BAD_INPUT);
    }

    private static RecordPromise due(@Nullable LocalDate day) {
        return new RecordPromise(ID, party(11), text("a seat"), day);
    }
}
