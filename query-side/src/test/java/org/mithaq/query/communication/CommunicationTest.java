package org.mithaq.query.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.communication.Speaking.WHAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.Guest;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.GuestRole;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Dates;
import org.mithaq.query.findings.Finding;

class CommunicationTest {

    private final Told told = new Told(1);

    @Test
    void aMandateRunsUntilItsLastDayOrUntilItIsRevoked() {
        told.happened(Speaking.granted());
        Mandate mandate = folded();
        assertThat(mandate.state(LocalDate.parse("2026-06-30"))).isEqualTo(MandateState.TO_COME);
        assertThat(mandate.state(LocalDate.parse("2026-08-01"))).isEqualTo(MandateState.RUNNING);
        assertThat(mandate.state(LocalDate.parse("2026-08-02"))).isEqualTo(MandateState.ENDED);
        told.day(9).happened(Speaking.revoked());
        assertThat(folded())
                .isEqualTo(new Mandate(
                        told.id().value(),
                        Speaking.MANDATE.value(),
                        Speaking.granted(),
                        day(0),
                        Speaking.revoked(),
                        day(9),
                        List.of(1L, 2L)));
        assertThat(folded().state(LocalDate.parse("2026-08-01"))).isEqualTo(MandateState.REVOKED);
    }

    @Test
    void aMandateEndsWithTheMembershipOfItsHolder() {
        told.happened(new MemberAdmitted(Told.party(2), null, null, null), Speaking.granted())
                .day(9)
                .happened(new MemberWithdrawn(Told.party(2), WHAT));
        assertThat(mandate(10))
                .extracting(Voice.MandateReport::state, Voice.MandateReport::endedOn)
                .containsExactly(MandateState.ENDED, LocalDate.parse("2026-07-07"));
        assertThat(found(told, "plan", 10))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.facts().get("openLines")).asString().doesNotContain("MEDIA"));
        told.happened(new MemberAdmitted(Told.party(2), null, null, null));
        assertThat(mandate(10).state()).isEqualTo(MandateState.ENDED);
    }

    @Test
    void aMandateEndsWithTheDecisionThatGaveIt() {
        told.happened(
                Story.valid(
                        Story.decided(1, DecisionKind.MANDATE, WHAT, new Vote(5, 0, 0)),
                        new Validity(null, null, LocalDate.parse("2026-07-10"), null),
                        null),
                Speaking.granted());
        assertThat(mandate(12).state()).isEqualTo(MandateState.RUNNING);
        assertThat(mandate(13))
                .extracting(Voice.MandateReport::state, Voice.MandateReport::endedOn)
                .containsExactly(MandateState.ENDED, LocalDate.parse("2026-07-11"));
    }

    private Voice.MandateReport mandate(int day) {
        return Voice.of(TestReading.of(told, day(day))).mandates().getFirst();
    }

    @Test
    void tellsWhatWasSaidAndDoneWithTheNamesOfThoseWhoseMeritItWas() {
        told.happened(
                Dates.established(77, BodyKind.WORKING_GROUP),
                Speaking.granted(),
                Speaking.said(),
                Speaking.published(1, PublicationKind.NEWS),
                Speaking.credited(),
                Speaking.celebrated(CelebrationKind.MILESTONE),
                Speaking.visited(1, null, null),
                Speaking.visited(2, WHAT, 1));

        assertThat(Folded.by(Outward.PROJECTION, told.all())).hasSize(6);
        Voice voice = Voice.of(TestReading.of(told, day(5)));
        assertThat(voice.mandates()).extracting(Voice.MandateReport::state).containsExactly(MandateState.RUNNING);
        assertThat(Objects.requireNonNull(voice.statements()
                                .getFirst()
                                .credits()
                                .getFirst()
                                .whose())
                        .en())
                .isEqualTo("Body 77");
        assertThat(voice.publications()).hasSize(1);
        assertThat(voice.credits()).hasSize(1);
        assertThat(voice.celebrations()).hasSize(1);
        assertThat(voice.visits()).extracting(Voice.Visit::answers).containsExactly(List.of(), List.of(WHAT));
    }

    @Test
    void warnsWhenNoBulletinAppearedForLong() {
        Told story = Story.of(3);
        int end = story.all().size();
        assertThat(found(story, "bulletin", 1)).isEmpty();
        assertThat(found(story, "bulletin", 400)).singleElement().satisfies(finding -> assertThat(finding.records())
                .as("counted from the founding")
                .hasSize(1));
        story.day(390).happened(Speaking.published(1, PublicationKind.BULLETIN));
        assertThat(found(story, "bulletin", 420)).isEmpty();
        assertThat(found(story, "bulletin", 421))
                .containsExactly(Finding.about(
                                Speaking.published(1, PublicationKind.BULLETIN).subject())
                        .fact("days", 31L)
                        .fact("most", 30)
                        .from(end + 1));
    }

    @Test
    void tellsOfGuestsAndWhetherCommunicationIsPlanned() {
        told.happened(Speaking.opened(1), Speaking.opened(2, WHAT, WHAT));
        assertThat(found(told, "guests", 1))
                .containsExactly(Finding.about("meetings/" + Told.meeting(2))
                        .fact("guests", 2)
                        .from(2));
        assertThat(found(new Told(2).happened(Speaking.opened(1)), "guests", 1)).isEmpty();
        assertThat(found(told, "plan", 1))
                .containsExactly(Finding.about(List.of())
                        .fact("openLines", List.of("NON_MEMBERS"))
                        .fact("missing", List.of("INSIDE", "MEDIA", "COMMUNITY"))
                        .from(2));
        assertThat(found(Story.of(3), "plan", 1)).singleElement().satisfies(finding -> assertThat(finding.facts())
                .containsEntry("openLines", List.of("INSIDE", "NON_MEMBERS")));
    }

    @Test
    void countsTheGuestsThatCameAfterTheOpening() {
        Guest guest = new Guest(null, WHAT, GuestRole.OBSERVER);
        told.happened(
                Speaking.opened(2, WHAT, WHAT),
                new GuestRecorded(Told.meeting(2), guest),
                Speaking.opened(3),
                new GuestRecorded(Told.meeting(3), guest));
        assertThat(found(told, "guests", 1))
                .containsExactly(
                        Finding.about("meetings/" + Told.meeting(3))
                                .fact("guests", 1)
                                .from(4),
                        Finding.about("meetings/" + Told.meeting(2))
                                .fact("guests", 3)
                                .from(List.of(1L, 2L)));
    }

    @Test
    void countsWhatTheSiteCarries() {
        told.happened(Speaking.published(1, PublicationKind.MISSION));
        assertThat(found(told, null, 1)).isEmpty();
        told.happened(Speaking.published(2, PublicationKind.NEWS), Speaking.published(3, PublicationKind.FORUM));
        assertThat(found(told, null, 1))
                .containsExactly(Finding.about(List.of())
                        .fact("resources", 0L)
                        .fact("opinions", 0L)
                        .fact("localItems", 0L)
                        .fact("news", 1L)
                        .fact("forums", 1L)
                        .fact("services", 0L)
                        .from(2, 3));
    }

    private Mandate folded() {
        return Folded.by(Mandate.PROJECTION, told.all()).values().iterator().next();
    }

    private static List<Finding> found(Told record, @Nullable String clause, int day) {
        return new CommunicationWatches()
                .watches().stream()
                        .filter(watch -> Objects.equals(watch.clause(), clause))
                        .findFirst()
                        .orElseThrow()
                        .look()
                        .apply(TestReading.of(record, day(day)));
    }
}
