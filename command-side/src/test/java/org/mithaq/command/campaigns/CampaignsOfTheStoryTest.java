package org.mithaq.command.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.StoryLines.id;
import static org.mithaq.command.StoryLines.moment;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.StoryLines;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.wire.EventJson;
import org.mithaq.text.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.pcollections.PCollectionsModule;

/**
 * The rows of the reference story on campaigns, visits, trainings, elections and the attempt to close a coalition. What
 * other rows bring about is given; meetings of the board are held as meetings of all, which are the same nine here.
 */
class CampaignsOfTheStoryTest {

    @Test
    void theNetworkObservesTwoElectionsAndLearnsFromThem() {
        Scenario scenario = Scenario.given(
                        founded(), Gathering.recorded(1, DecisionKind.DECISION_PROCEDURE, Outcome.ADOPTED))
                .and(IntStream.rangeClosed(1, 9).boxed().flatMap(n -> member("WSL-" + n, Circle.GATEWAY)))
                .and(party("young-people", Circle.STEWARD))
                .and(party("local-councils", Circle.INFLUENCER))
                .and(party("judicial-offices", Circle.INFLUENCER))
                .and(
                        new CharterAdopted(1, new DecisionId(id("W-D1")), Gathering.charter(), List.of()),
                        new PhaseAdvanced(Phase.FORMATION, Phase.IMPLEMENTATION, List.of(), null));
        StoryLines story = new StoryLines("campaigns.jsonl", "COA-WSL", scenario);

        story.row(88).row(90).row(92);
        scenario.and(held("B2", "W+435T10:00"));
        story.row(93);
        scenario.and(closed("B2"));
        story.row(94);
        scenario.and(held("B3", "W+600T10:00"));
        story.row(95);
        scenario.and(closed("B3"));
        story.row(97).row(98).row(99).row(100).row(101).row(102).row(103);
        readsFromASnapshotWhatItWrites(scenario.state());
    }

    @Test
    void theCoalitionAgainstYouthViolenceDoesNotEndUnprepared() {
        Scenario scenario = Scenario.given(founded())
                .and(member("02", Circle.INFLUENCER))
                .and(member("10", Circle.INFLUENCER))
                .and(new PhaseAdvanced(Phase.FORMATION, Phase.IMPLEMENTATION, List.of(), null));
        new StoryLines("campaigns.jsonl", "COA-YV", scenario).row(80).row(81);
        assertThat(scenario.state().foundations().closed()).isFalse();
        assertThat(scenario.state().foundations().phase()).isEqualTo(Phase.SUSTAINING);
    }

    private static void readsFromASnapshotWhatItWrites(CoalitionState state) {
        JsonMapper mapper =
                EventJson.builder().addModule(new PCollectionsModule()).build();
        assertThat(mapper.readValue(mapper.writeValueAsBytes(state), CoalitionState.class))
                .isEqualTo(state);
    }

    private static CoalitionFounded founded() {
        return new CoalitionFounded(
                text("name"), text("purpose"), FoundingTrigger.BROAD_CHANGE, null, "Asia/Damascus", Language.AR);
    }

    private static Stream<Event> member(String label, Circle circle) {
        return Stream.concat(party(label, circle), Stream.of(new MemberAdmitted(of(label), null, null, null)));
    }

    private static Stream<Event> party(String label, Circle circle) {
        return Stream.of(
                new PartyRegistered(of(label), text("party"), true, null, false),
                new StakeholderClassified(of(label), Set.of(circle), List.of()));
    }

    private static Stream<Event> held(String label, String at) {
        MeetingId meeting = new MeetingId(id(label));
        return Stream.of(
                new MeetingScheduled(
                        meeting,
                        MeetingKind.GENERAL,
                        text("meeting"),
                        null,
                        moment(at),
                        text("place"),
                        of("WSL-1"),
                        MeetingFormat.MEETING,
                        List.of(),
                        null,
                        null,
                        false),
                new MeetingOpened(
                        meeting,
                        null,
                        null,
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(n -> new Attendee(of("WSL-" + n), null, null))
                                .toList(),
                        List.of(),
                        List.of()));
    }

    private static MeetingClosed closed(String label) {
        return new MeetingClosed(new MeetingId(id(label)), List.of(), null);
    }

    private static PartyId of(String label) {
        return new PartyId(id(label));
    }
}
