package org.mithaq.query.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.SeatRole;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Format;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** Rosters as documents. */
class RosterDocumentTest {

    private static final BodyId COMMITTEE = new BodyId(Told.uuid(6, 20));
    private static final BodyId EMPTY = new BodyId(Told.uuid(6, 21));
    private static final Told TOLD = Story.of(1)
            .happened(
                    new BodyEstablished(
                            COMMITTEE,
                            BodyKind.EXECUTIVE,
                            Text.of("الهيئة التنفيذية", "Executive committee"),
                            null,
                            null,
                            true),
                    new BodySeated(
                            COMMITTEE,
                            List.of(
                                    new Seat(party(1), SeatRole.OFFICER, null),
                                    new Seat(party(2), SeatRole.DELEGATE, 2),
                                    new Seat(party(6), SeatRole.OFFICER, null)),
                            2,
                            1),
                    new DelegateDesignated(party(1), person(1), Text.of("المديرة", "The director"), true, false),
                    new DelegateDesignated(party(2), person(2), Text.of("ضابط", "An officer"), true, false),
                    new DelegateReplaced(party(2), person(2), null, null, false, false),
                    new OfficerElected(
                            COMMITTEE, Office.CHAIR, party(1), person(1), null, null, LocalDate.of(2027, 6, 28)),
                    new WorkingGroupJoined(COMMITTEE, party(7), person(7), Text.of("الوساطة", "Mediation"), null, true),
                    new BodyEstablished(EMPTY, BodyKind.BOARD, Text.of("المجلس", "The board"), null, null, false));

    @Test
    void tellsOfficersSeatsAndWhoTakesPart() {
        assertThat(markdown(COMMITTEE, Readers.MEMBERS))
                .contains("# Executive committee", "Roster · interim · As of Saturday 5 September 2026")
                .contains("1 of 3 seats")
                .contains("| Chair | Neighbourhood Youth Services |", "Monday 28 June 2027")
                .contains("| 1 | Neighbourhood Youth Services | Officer | 1 | The director, from the community |")
                .contains("| 2 | Police | Delegate of the strategic committee | 2 | vacant since")
                .contains("| Street-group teenagers | Mediation | Saturday 29 August 2026 |")
                .contains("Shopkeepers \\<script\\>");
    }

    @Test
    void leavesWhoComesForThePartiesOutOfThePublicVersion() {
        assertThat(markdown(COMMITTEE, Readers.PUBLIC))
                .contains("Public version", "| Chair | Neighbourhood Youth Services |", "| 2 | Police |")
                .doesNotContain("The director", "vacant", "Mediation", "Street-group");
    }

    @Test
    void saysThatNobodySitsThereYet() {
        assertThat(markdown(EMPTY, Readers.MEMBERS)).contains("# The board", "Nobody has been seated yet.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"HTML", "PDF", "DOCX", "MD"})
    void isTheSameBytesFromTheSameEvents(Format format) {
        assertThat(format.render(document(COMMITTEE, Readers.MEMBERS, Language.AR)))
                .isEqualTo(format.render(document(COMMITTEE, Readers.MEMBERS, Language.AR)));
    }

    private static String markdown(BodyId body, Readers readers) {
        return new String(Format.MD.render(document(body, readers, Language.EN)), StandardCharsets.UTF_8);
    }

    private static Document document(BodyId body, Readers readers, Language language) {
        Reading reading = TestReading.of(TOLD, BEGINNING.plus(Duration.ofDays(69)));
        return new RosterDocument(
                        Rosters.find(reading, body.value()).orElseThrow().asRead(readers),
                        readers,
                        reading,
                        Words.in(language))
                .document();
    }
}
