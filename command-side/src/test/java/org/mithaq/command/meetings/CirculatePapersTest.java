package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;

class CirculatePapersTest {

    private static final List<Paper> PAPERS = List.of(new Paper(PaperKind.VISION, text("vision")));
    private static final List<PartyId> TWO = List.of(party(1), party(2));

    @Test
    void circulatesPapersForAScheduledMeeting() {
        scheduled().when(command(PAPERS, TWO, TWO, 7)).happens(new PapersCirculated(meeting(1), PAPERS, TWO, TWO, 7));
    }

    @Test
    void circulatesPapersInAnOpenMeeting() {
        scheduled()
                .and(Stage.opened(1, 1, 2))
                .when(command(PAPERS, List.of(), List.of(), null))
                .happens(new PapersCirculated(meeting(1), PAPERS, List.of(), List.of(), null));
    }

    @Test
    void cannotCirculatePapersOfAClosedMeeting() {
        scheduled()
                .and(Stage.opened(1, 1, 2), Stage.closed(1, null))
                .when(command(PAPERS, TWO, TWO, 7))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotCirculatePapersOfAnUnknownMeeting() {
        Scenario.given()
                .and(Stage.parties(3))
                .when(command(PAPERS, TWO, TWO, 7))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotNameUnknownParties() {
        List<PartyId> stranger = List.of(party(99));
        scheduled().when(command(PAPERS, stranger, TWO, 7)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        scheduled().when(command(PAPERS, TWO, stranger, 7)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesAtLeastOnePaper() {
        assertThatThrownBy(() -> command(List.of(), TWO, TWO, 7)).hasMessageContaining("\"papers\"");
    }

    @Test
    void takesEachPartyOnce() {
        List<PartyId> twice = List.of(party(1), party(1));
        assertThatThrownBy(() -> command(PAPERS, twice, TWO, 7)).hasMessageContaining("\"to\"");
        assertThatThrownBy(() -> command(PAPERS, TWO, twice, 7)).hasMessageContaining("\"inputs\"");
    }

    @Test
    void takesAConsultationOfUpToAYear() {
        assertThatThrownBy(() -> command(PAPERS, TWO, TWO, -1)).hasMessageContaining("\"consultationDays\"");
        assertThatThrownBy(() -> command(PAPERS, TWO, TWO, 366)).hasMessageContaining("\"consultationDays\"");
    }

    private static Scenario scheduled() {
        return Scenario.given().and(Stage.parties(3)).and(Stage.scheduled(1, MeetingKind.PLENARY, 0));
    }

    private static CirculatePapers command(
            List<Paper> papers, List<PartyId> to, List<PartyId> inputs, @Nullable Integer days) {
        return new CirculatePapers(meeting(1), papers, to, inputs, days);
    }
}
