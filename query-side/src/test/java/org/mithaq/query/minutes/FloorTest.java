package org.mithaq.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.Guest;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.GuestRole;
import org.mithaq.events.Vocabulary.ProxyEnd;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.minutes.Minutes.QuorumFound;
import org.mithaq.query.platform.document.Format;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class FloorTest {

    private static final Attendee DIRECTOR = new Attendee(party(1), null, Text.of("مدير/ة", "Director"));

    private final Told told = new Told(1);

    @Test
    void tellsFromWhenUntilWhenSomebodyWasThere() {
        comeAndGo();

        Minutes minutes = minutes();
        assertThat(minutes.floor().stays(opened()))
                .containsExactly(
                        new Floor.Stay(DIRECTOR, null, Told.BEGINNING.plusSeconds(3600)),
                        new Floor.Stay(attendee(2), null, null),
                        new Floor.Stay(attendee(3), Told.BEGINNING.plusSeconds(1800), null),
                        new Floor.Stay(DIRECTOR, Told.BEGINNING.plusSeconds(5400), null));
        assertThat(minutes.floor().attended(opened())).containsExactly(party(1), party(2), party(3));
    }

    @Test
    void whoComesAfterAllIsNotAmongTheApologies() {
        comeAndGo();
        assertThat(minutes().floor().apologies(opened())).containsExactly(party(4));
    }

    @Test
    void whoIsEntitledAndNeitherCameNorExcusedItselfIsAbsent() {
        told.happened(
                new PartyRegistered(party(7), Text.of("نادٍ", "A club"), true, null, false),
                new MeetingOpened(
                        meeting(2),
                        null,
                        null,
                        List.of(DIRECTOR),
                        List.of(party(4)),
                        List.of(),
                        List.of(party(2), party(7))),
                new AttendeeArrived(meeting(2), attendee(2)));

        for (Readers readers : Readers.values()) {
            assertThat(Written.report(told, 2, readers).absent())
                    .extracting(Named::id)
                    .containsExactly(party(7).value());
            assertThat(markdown(readers)).contains("### Absent\n\nA club\n");
        }
    }

    @Test
    void keepsTheQuorumOfTheOpeningAndWhatBecameOfIt() {
        comeAndGo();
        assertThat(minutes().quorum()).isEqualTo(new QuorumFound(false, 2, 3, 5, 2));
        assertThat(minutes().quorumRecord()).isEqualTo(Quorum.LOST);
        assertThat(minutes().floor().quorums())
                .containsExactly(
                        new Floor.Restated(Told.BEGINNING.plusSeconds(1800), new QuorumFound(true, 3, 3, 5, 4)),
                        new Floor.Restated(Told.BEGINNING.plusSeconds(3600), new QuorumFound(false, 2, 3, 5, 9)));
    }

    @Test
    void membersReadItAllInTheDocument() {
        comeAndGo();
        told.happened(Story.decided(1, DecisionKind.OTHER, Text.of("قرار", "A decision"), new Vote(3, 0, 0)));

        assertThat(markdown(Readers.MEMBERS))
                .contains("left 10:00", "arrived 09:30", "arrived 10:30")
                .contains("Proxies", "Ended when its holder left · 10:00", "Revoked")
                .contains("At 09:30: Quorum was met: 3 present, 3 required, of 5 entitled.")
                .contains("At 10:00: Quorum was not met");
    }

    @Test
    void thePublicReadsNothingOfProxies() {
        comeAndGo();
        assertThat(markdown(Readers.PUBLIC)).contains("arrived").doesNotContain("Proxies");
    }

    @Test
    void showsWhichGuestsCameAfterTheOpeningToMembersOnly() {
        comeAndGo();
        told.happened(new PartyRegistered(party(9), Text.of("جامعة", "A university"), true, null, false))
                .after(Duration.ofMinutes(100))
                .happened(
                        new GuestRecorded(
                                meeting(2), new Guest(null, Text.of("مؤسسة", "A foundation"), GuestRole.DONOR)),
                        new GuestRecorded(meeting(2), new Guest(party(9), null, GuestRole.EXPERT)));

        assertThat(minutes().floor().visits()).hasSize(2);
        assertThat(markdown(Readers.MEMBERS))
                .contains("Guests", "A foundation · donor · arrived 10:40", "A university · expert · arrived 10:40");
        assertThat(markdown(Readers.PUBLIC)).doesNotContain("foundation", "university");
    }

    private void comeAndGo() {
        told.happened(opened(), new QuorumMissing(meeting(2), 2, 3, 5))
                .after(Duration.ofMinutes(30))
                .happened(
                        new AttendeeArrived(meeting(2), attendee(3)),
                        new QuorumConfirmed(meeting(2), 3, 3, 5),
                        new ProxyGiven(meeting(2), party(5), party(1)),
                        new ProxyGiven(meeting(2), party(6), party(2)))
                .after(Duration.ofMinutes(60))
                .happened(
                        new AttendeeLeft(meeting(2), party(1), null),
                        new ProxyEnded(meeting(2), party(5), party(1), ProxyEnd.HOLDER_LEFT),
                        new QuorumMissing(meeting(2), 2, 3, 5))
                .after(Duration.ofMinutes(90))
                .happened(
                        new ProxyEnded(meeting(2), party(6), party(2), ProxyEnd.REVOKED),
                        new AttendeeArrived(meeting(2), DIRECTOR));
    }

    private static MeetingOpened opened() {
        return new MeetingOpened(
                meeting(2), null, null, List.of(DIRECTOR, attendee(2)), List.of(party(3), party(4)), List.of());
    }

    private static Attendee attendee(int number) {
        return new Attendee(party(number), null, null);
    }

    private String markdown(Readers readers) {
        return new String(Format.MD.render(Written.minutes(told, 2, readers, Language.EN)), StandardCharsets.UTF_8);
    }

    private Minutes minutes() {
        return Objects.requireNonNull(Folded.by(Minutes.PROJECTION, told.all()).get(told.id() + "/" + meeting(2)));
    }
}
