package org.mithaq.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.closed;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.opened;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.ActingAs;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;
import org.mithaq.text.Text;

class CalendarWatchesTest {

    private final Told told = new Told(1);

    @Test
    void tellsHowTheHostPreparesAMeetingThatIsAhead() {
        told.happened(scheduled(1, MeetingKind.PLENARY, 10, Text.of("شاي", "Tea")));
        assertThat(found("R-067", 5))
                .containsExactly(Finding.about("meetings/" + meeting(1))
                        .fact("hospitality", true)
                        .fact("timedAgenda", true)
                        .from(1));
        assertThat(found("R-067", 11)).isEmpty();
    }

    @Test
    void warnsOfMinutesThatDidNotGoOutInTime() {
        told.happened(scheduled(1, MeetingKind.PLENARY, 10)).day(10).happened(opened(1), closed(1));
        assertThat(found("R-070", 17)).isEmpty();
        assertThat(found("R-070", 18))
                .containsExactly(Finding.about("meetings/" + meeting(1))
                        .fact("due", "2026-07-15")
                        .from(3));
        told.happened(new MinutesCirculated(meeting(1), List.of(party(1)), List.of()));
        assertThat(found("R-070", 18)).isEmpty();
    }

    @Test
    void countsThePapersThatOrganisationsKeepToThemselves() {
        told.happened(scheduled(1, MeetingKind.CONSULTATIVE, 10));
        assertThat(found("R-076", 5)).isEmpty();
        told.by(2, "director", ActingAs.ownOrganisation())
                .readableBy(Visibility.ORG_PRIVATE)
                .happened(papers())
                .readableBy(null)
                .happened(papers());
        assertThat(found("R-076", 5))
                .containsExactly(Finding.about("meetings/" + meeting(1))
                        .fact("private", 1L)
                        .fact("shared", 1L)
                        .from(2, 3));
    }

    @Test
    void warnsWhenAnExecutiveHasNotMetForAMonthAndNamesTheMeetingThatWasMissed() {
        told.happened(established(1, BodyKind.EXECUTIVE), scheduled(1, MeetingKind.EXECUTIVE, 5))
                .day(5)
                .happened(opened(1), closed(1), scheduled(2, MeetingKind.EXECUTIVE, 30));
        assertThat(found("R-102", 20)).isEmpty();
        assertThat(found("R-102", 40))
                .containsExactly(Finding.about("bodies/" + body(1), "meetings/" + meeting(2))
                        .fact("months", 1)
                        .fact("due", "2026-08-03")
                        .from(2, 3, 4, 5));
    }

    @Test
    void warnsWhenAStrategicCommitteeHasNotMetForAQuarter() {
        told.happened(established(1, BodyKind.STRATEGIC));
        assertThat(found("R-101", 80)).isEmpty();
        assertThat(found("R-101", 100)).singleElement().satisfies(finding -> assertThat(finding.about())
                .containsExactly("bodies/" + body(1)));
    }

    private static PapersCirculated papers() {
        return new PapersCirculated(
                meeting(1),
                List.of(new Paper(PaperKind.ACTION_PLAN, Text.of("خطة", "Plan"))),
                List.of(party(1)),
                List.of(),
                null);
    }

    private List<Finding> found(String rule, int day) {
        return TestReading.found(new CalendarWatches(), rule, TestReading.of(told, day(day)));
    }
}
