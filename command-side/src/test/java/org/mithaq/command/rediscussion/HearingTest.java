package org.mithaq.command.rediscussion;

import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.request;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.rediscussion.Reopening.OLD;
import static org.mithaq.command.rediscussion.Reopening.ask;
import static org.mithaq.command.rediscussion.Reopening.by;
import static org.mithaq.command.rediscussion.Reopening.decided;
import static org.mithaq.command.rediscussion.Reopening.granted;
import static org.mithaq.command.rediscussion.Reopening.inDays;
import static org.mithaq.command.rediscussion.Reopening.later;
import static org.mithaq.command.rediscussion.Reopening.supersede;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Presets;

class HearingTest {

    @Test
    void aLowerBodyChangesNothing() {
        granted(Presets.DEFAULT)
                .and(opened(meeting(7), MeetingKind.WORKING_GROUP, 21))
                .when(new SupersedeDecision(OLD, later(3).in(meeting(7)).put(), false))
                .isRefusedBy("R-116", "R-130");
    }

    @Test
    void aLowerBodyWithoutFilledSeatsHasNoQuorumEither() {
        granted(Presets.DEFAULT)
                .and(opened(meeting(7), MeetingKind.EXECUTIVE, 21))
                .when(new SupersedeDecision(OLD, later(3).in(meeting(7)).put(), false))
                .isRefusedBy("R-115", "R-116", "R-117", "R-130", "R-130");
    }

    @Test
    void withoutTheQuorumNothingIsChanged() {
        granted(Presets.DEFAULT)
                .and(opened(meeting(7), MeetingKind.PLENARY, 10))
                .when(new SupersedeDecision(
                        OLD, later(3).in(meeting(7)).votes(8, 1, 1).put(), false))
                .isRefusedBy("R-117", "R-130");
    }

    @Test
    void itIsHeardWhereThePolicySays() {
        Scenario called = by(decided("call-in"), 5).then(ask(1, null));
        by(called, 6).then(new SupportRediscussion(request(1)));
        by(called, 7).then(new SupportRediscussion(request(1)));
        called.when(supersede(3, 15, 5)).isRefusedBy("R-130");
        called.and(calledFor(meeting(9)))
                .when(new SupersedeDecision(OLD, Motion.number(3).in(meeting(9)).put(), false))
                .isAcceptedDespite();
        granted(Presets.DEFAULT)
                .and(calledFor(meeting(9)))
                .when(new SupersedeDecision(OLD, Motion.number(3).in(meeting(9)).put(), false))
                .isRefusedBy("R-130");
    }

    @Test
    void itIsHeardInTheMeetingThatItWasPutOnTheAgendaOf() {
        Scenario granted = by(decided(Presets.DEFAULT), 5)
                .then(ask(1, RediscussionGround.NEW_INFORMATION))
                .and(opened(meeting(8), MeetingKind.PLENARY, Gathering.MEMBERS))
                .actor(Reopening.CHAIR, ActingAs.ownOrganisation())
                .then(new GrantRediscussion(request(1), meeting(8), null, null));
        granted.when(supersede(3, 15, 5)).isRefusedBy("R-130");
        granted.and(new MeetingClosed(meeting(8), List.of(), null))
                .when(supersede(3, 15, 5))
                .isAcceptedDespite();
    }

    @Test
    void whereNoticeIsDueNothingIsChangedBeforeIt() {
        Scenario signed = by(decided("one-third-notice"), 1).then(ask(1, null));
        for (int member = 2; member <= 7; member++) {
            by(signed, member).then(new SupportRediscussion(request(1)));
        }
        signed.when(supersede(3, 15, 5)).isRefusedBy("R-130");
        signed.at(inDays(7)).when(supersede(3, 15, 5)).isAcceptedDespite();
    }

    /** All members, in an extraordinary meeting. */
    private static Stream<Event> calledFor(MeetingId id) {
        return Stream.concat(
                Stream.of(extraordinary(id)),
                opened(id, MeetingKind.PLENARY, Gathering.MEMBERS).skip(1));
    }

    private static MeetingScheduled extraordinary(MeetingId id) {
        return new MeetingScheduled(
                id,
                MeetingKind.PLENARY,
                text("title"),
                null,
                NOW,
                text("place"),
                party(1),
                MeetingFormat.MEETING,
                List.of(),
                null,
                null,
                true);
    }
}
