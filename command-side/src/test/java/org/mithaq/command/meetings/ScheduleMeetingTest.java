package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.publication;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.meetings.Stage.inDays;
import static org.mithaq.command.meetings.Stage.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.Advisory;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.Support;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class ScheduleMeetingTest {

    @Test
    void theCoreGroupSchedulesTheFirstMeeting() {
        withCoreGroup()
                .when(Announcement.first().command())
                .happens(Announcement.first().event());
    }

    @Test
    void refusesAFirstMeetingFromOutsideTheCoreGroup() {
        parties()
                .and(Stage.coreGroup(2, 3))
                .when(Announcement.first().command())
                .isRefusedBy("R-020");
    }

    @Test
    void refusesAFirstMeetingAfterTheCoreGroupDissolved() {
        withCoreGroup()
                .and(new CoreGroupDissolved(Scenario.body(1)))
                .when(Announcement.first().command())
                .isRefusedBy("R-020");
    }

    @Test
    void letsAnyPartyScheduleAnotherMeeting() {
        var announced = Announcement.of(2, MeetingKind.STRATEGIC);
        parties().when(announced.command()).happens(announced.event());
    }

    @Test
    void refusesAMeetingWithoutPlaceAndTime() {
        parties().when(plenary().place(null).startsAt(null).command()).isRefusedBy("R-032", "R-032");
    }

    @Test
    void refusesShortNoticeUnlessJustified() {
        var soon = plenary().startsAt(inDays(9));
        parties().when(soon.command()).isRefusedBy("R-032");
        parties()
                .justifiedBy("the council votes next week")
                .when(soon.command())
                .isAcceptedDespite("R-032");
        parties().when(plenary().startsAt(inDays(10)).command()).isAcceptedDespite();
    }

    @Test
    void takesTheNoticeFromTheCharter() {
        parties()
                .and(Stage.charter(List.of(), true, Map.of("invitation.notice.days", 3)))
                .when(plenary().startsAt(inDays(3)).command())
                .isAcceptedDespite();
    }

    @Test
    void countsNoticeInDaysOfTheCoalition() {
        // 22:30 in UTC is the next day in Damascus, so the notice is one day shorter there
        parties()
                .and(new CoalitionFounded(
                        text("name"),
                        text("purpose"),
                        FoundingTrigger.BROAD_CHANGE,
                        null,
                        "Asia/Damascus",
                        Language.AR))
                .at(Instant.parse("2026-03-01T22:30:00Z"))
                .when(plenary().startsAt(Instant.parse("2026-03-11T15:00:00Z")).command())
                .isRefusedBy("R-032");
    }

    @Test
    void advisesOnAFirstAgendaThatLacksItems() {
        var bare = Announcement.first().agenda(item(AgendaTopic.INTRODUCTIONS), item(AgendaTopic.NEXT_MEETING));
        assertThat(withCoreGroup().when(bare.command()).accepted().advisories())
                .singleElement()
                .extracting(Advisory::rule, advisory -> advisory.facts().get("missing"))
                .containsExactly(
                        "R-063",
                        List.of("ISSUE", "STRUCTURE", "VISION_AND_VALUES", "ACTION_PLAN_PROCEDURE", "WHO_DOES_WHAT"));
    }

    @Test
    void advisesOnFirstIntroductionsWithoutADuration() {
        var items = Announcement.first().meeting().agenda().stream()
                .map(item -> new AgendaItem(item.topic(), item.title(), null))
                .toArray(AgendaItem[]::new);
        withCoreGroup().when(Announcement.first().agenda(items).command()).isAcceptedDespite("R-064");
    }

    @Test
    void advisesOnMissingSupportWhereStewardsAreInvited() {
        var stewards = parties().and(Stage.inCircle(2, Circle.STEWARD));
        stewards.when(plenary().support(null).command()).isAcceptedDespite("R-057");
        stewards.when(plenary().support(new Support(false, false)).command()).isAcceptedDespite("R-057");
        stewards.when(plenary().support(new Support(false, true)).command()).isAcceptedDespite();
        parties().when(plenary().support(null).command()).isAcceptedDespite();
    }

    @Test
    void invitesMembersOnlyOnceThereAreSome() {
        parties()
                .and(Stage.members(1))
                .and(Stage.inCircle(2, Circle.STEWARD))
                .when(plenary().support(null).command())
                .isAcceptedDespite();
    }

    @Test
    void advisesOnTheSameHostThreeTimesRunning() {
        Scenario twice = parties()
                .and(Announcement.of(5, MeetingKind.PLENARY).event())
                .and(Announcement.of(6, MeetingKind.PLENARY).event());
        twice.when(plenary().command()).isAcceptedDespite("R-075");
        twice.when(plenary().host(2).command()).isAcceptedDespite();
        twice.and(Announcement.of(7, MeetingKind.PLENARY).host(2).event())
                .when(plenary().command())
                .isAcceptedDespite();
    }

    @Test
    void advisesOnAGeneralMeetingBeforeTheIntroductoryOnes() {
        var general = Announcement.of(9, MeetingKind.GENERAL).host(3);
        Scenario scenario = parties();
        scenario.when(general.command()).isAcceptedDespite("R-076");
        scenario.and(Stage.scheduled(1, MeetingKind.INTRO, 0), Stage.scheduled(2, MeetingKind.INTRO, 0))
                .and(Stage.opened(1, 1, 2));
        scenario.when(general.command()).isAcceptedDespite("R-076");
        scenario.and(Stage.opened(2, 1, 2)).when(general.command()).isAcceptedDespite();
    }

    @Test
    void cannotScheduleInThePast() {
        parties().when(plenary().startsAt(NOW.minusSeconds(1)).command()).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void advisesToPublishTheMissionBeforeMeetingAPartner() {
        Scenario withPartner = parties()
                .and(new ProspectNominated(
                        party(2), text("partner"), Category.STRATEGIC_PARTNER, false, List.of(), null));
        withPartner.when(plenary().host(2).command()).isAcceptedDespite("R-083");
        withPartner
                .and(new ItemPublished(publication(1), PublicationKind.MISSION, text("mission"), null, null, List.of()))
                .when(plenary().host(2).command())
                .isAcceptedDespite();
    }

    @Test
    void advisesToPublishTheMissionBeforeMeetingAPartnerThatWasAdmitted() {
        parties()
                .and(new MemberAdmitted(party(2), null, Category.STRATEGIC_PARTNER, null))
                .when(plenary().host(2).command())
                .isAcceptedDespite("R-083");
    }

    @Test
    void cannotReuseAnId() {
        parties()
                .and(Stage.scheduled(2, MeetingKind.PLENARY, 12))
                .when(plenary().command())
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void cannotBeHostedByAnUnknownParty() {
        parties().when(plenary().host(99).command()).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotHoldASecondFirstMeeting() {
        withCoreGroup()
                .and(Stage.scheduled(7, MeetingKind.FIRST, 0), Stage.opened(7, 1))
                .when(Announcement.first().command())
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void takesATitleInBothLanguages() {
        assertThatThrownBy(() -> plenary().title(new Text("اجتماع", null)).meeting())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"title\"");
    }

    @Test
    void takesATimeWithinReason() {
        for (Instant beyond : List.of(Instant.MIN, Instant.MAX, Instant.EPOCH)) {
            assertThatThrownBy(() -> plenary().startsAt(beyond).meeting())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"startsAt\"");
        }
    }

    @Test
    void takesDurationsOfAtMostADay() {
        for (int minutes : new int[] {0, -1, 1441}) {
            assertThatThrownBy(() -> plenary()
                            .agenda(new AgendaItem(AgendaTopic.OTHER, text("other"), minutes))
                            .meeting())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"minutes\"");
        }
    }

    private static Scenario parties() {
        return Scenario.given().and(Stage.parties(5));
    }

    private static Scenario withCoreGroup() {
        return parties().and(Stage.coreGroup(1, 2));
    }

    private static Announcement plenary() {
        return Announcement.of(2, MeetingKind.PLENARY);
    }
}
