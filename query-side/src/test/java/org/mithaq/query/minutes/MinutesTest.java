package org.mithaq.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Advisory;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingId;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.minutes.MinutesReport.Standing;
import org.mithaq.query.minutes.MinutesReport.Uptake;
import org.mithaq.query.platform.document.Format;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class MinutesTest {

    private final Told told = Story.of(1);

    @Test
    void countAPartyThatSentTwoDelegatesOnce() {
        Named one = new Named("1", Text.of("جهة", "One"));
        Named other = new Named("2", Text.of("جهة أخرى", "Another"));
        Text board = Text.of("عضو/ة مجلس الإدارة", "Board member");
        assertThat(Present.parties(List.of(
                        new Present(one, board, null, null, null),
                        new Present(one, null, null, Told.BEGINNING, null),
                        new Present(other, board, null, null, null))))
                .isEqualTo(2);
    }

    @Test
    void holdTheWholeOfASmallMeeting() {
        Told small = new Told(2);
        MeetingOpened opened = new MeetingOpened(meeting(9), null, null, List.of(), List.of(party(2)), List.of());
        MeetingClosed closed = new MeetingClosed(meeting(9), List.of(), null);
        Advisory unmet = new Advisory("R-021", null, "JUST", Map.of());
        Text reason = Text.of("لا بديل", "No other way");
        small.underCharter(3).happened(opened, reason, List.of(unmet));
        small.happened(new QuorumConfirmed(meeting(9), 5, 4, 7)).day(1).happened(closed);

        assertThat(minutes(small, 9))
                .isEqualTo(new Minutes(
                        small.id().value(),
                        meeting(9).value(),
                        null,
                        List.of(),
                        List.of(),
                        new Minutes.Opening(Told.BEGINNING, 1, 3, opened),
                        new Minutes.QuorumFound(true, 5, 4, 7, 2),
                        Floor.EMPTY,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Minutes.Closing(Told.BEGINNING.plus(Duration.ofDays(1)), 3, closed),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(1L)));
    }

    @Test
    void holdWhatBelongsToTheirMeetingAndNothingElse() {
        Minutes first = minutes(told, 1);
        Minutes second = minutes(told, 2);

        assertThat(first.tasks()).hasSize(2);
        assertThat(first.decisions()).isEmpty();
        assertThat(first.introductions()).hasSize(1);
        assertThat(first.circulations()).hasSize(1);
        assertThat(second.reminded()).containsExactly(party(6));
        assertThat(second.admitted()).containsExactly(party(1), party(7));
        assertThat(told.all())
                .filteredOn(envelope -> second.decisions().contains(envelope.sequence()))
                .extracting(envelope -> ((DecisionRecorded) envelope.event()).decision())
                .containsExactly(decision(1), decision(2), decision(3));
        assertThat(told.all())
                .filteredOn(envelope -> second.remarks().contains(envelope.sequence()))
                .flatExtracting(envelope -> envelope.meta().advisories())
                .extracting(Advisory::rule)
                .containsExactly("R-046", "R-032");
    }

    @Test
    void areADraftUntilTheyAreCirculatedCorrectedAndApproved() {
        Told small = new Told(2);
        small.happened(new MeetingClosed(meeting(9), List.of(), null));
        assertThat(Corrections.standing(minutes(small, 9), false)).isNull();

        small.happened(new MeetingOpened(meeting(9), null, null, List.of(), List.of(), List.of()));
        assertThat(Corrections.standing(minutes(small, 9), false)).isEqualTo(Standing.DRAFT);

        small.happened(new MinutesCirculated(meeting(9), List.of(party(1)), List.of()));
        assertThat(Corrections.standing(minutes(small, 9), false)).isEqualTo(Standing.CIRCULATED);

        small.happened(corrected(1, false));
        assertThat(Corrections.standing(minutes(small, 9), false)).isEqualTo(Standing.CORRECTED);

        small.happened(new MinutesApproved(meeting(9), meeting(10), List.of(1)));
        assertThat(Corrections.standing(minutes(small, 9), false)).isEqualTo(Standing.APPROVED);
        assertThat(Corrections.standing(minutes(small, 9), true)).isEqualTo(Standing.FINAL);
    }

    @Test
    void sayOfEachCorrectionWhatBecameOfIt() {
        Told small = new Told(2);
        small.happened(corrected(1, false), corrected(2, false));
        assertThat(Corrections.of(
                        minutes(small, 9), by -> new Named(by.value(), null), id -> new Named(id.value(), null)))
                .extracting(MinutesReport.Correction::uptake)
                .containsOnly(Uptake.WAITING);

        small.happened(new MinutesApproved(meeting(9), meeting(10), List.of(2)), corrected(3, true));
        assertThat(Corrections.of(
                        minutes(small, 9), by -> new Named(by.value(), null), id -> new Named(id.value(), null)))
                .extracting(MinutesReport.Correction::number, MinutesReport.Correction::uptake)
                .containsExactly(tuple(1, Uptake.LEFT_OUT), tuple(2, Uptake.INCLUDED), tuple(3, Uptake.NOTE));
    }

    @Test
    void sayToMembersWhichPartyAskedForACorrection() {
        told.by(2, "officer", ActingAs.ownOrganisation()).happened(corrected(meeting(1), 3, true));

        assertThat(Written.report(told, 1, Readers.MEMBERS).corrections())
                .extracting(
                        correction -> Objects.requireNonNull(correction.by()).name())
                .last()
                .isEqualTo(Text.of("الشرطة", "Police"));
        assertThat(markdown(Readers.MEMBERS)).contains("Note after the approval · Saturday 29 August 2026 · Police");
        assertThat(markdown(Readers.PUBLIC)).contains("Note after the approval · Saturday 29 August 2026\n");
    }

    private String markdown(Readers readers) {
        return new String(Format.MD.render(Written.minutes(told, 1, readers, Language.EN)), StandardCharsets.UTF_8);
    }

    private static MinutesCorrected corrected(int number, boolean note) {
        return corrected(meeting(9), number, note);
    }

    private static MinutesCorrected corrected(MeetingId meeting, int number, boolean note) {
        return new MinutesCorrected(
                meeting,
                number,
                null,
                Text.of("إضافة رأي الأقلية كاملاً", "Add the minority opinion in full"),
                note ? Text.of("سقط سهواً", "It was left out by mistake") : null,
                note ? decision(1) : null,
                note);
    }

    @Test
    void areTheSameForTheSameEventsHoweverOftenTheyAreWritten() {
        List<Envelope> events = told.all();

        assertThat(Folded.by(Minutes.PROJECTION, events)).isEqualTo(Folded.by(Minutes.PROJECTION, events));
    }

    private static Minutes minutes(Told told, int number) {
        Minutes found = Folded.by(Minutes.PROJECTION, told.all()).get(told.id() + "/" + meeting(number));
        assertThat(found).isNotNull();
        return Objects.requireNonNull(found);
    }
}
