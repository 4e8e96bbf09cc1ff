package org.mithaq.command.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.StoryLines.id;
import static org.mithaq.command.StoryLines.moment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.StoryLines;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BarrierId;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskId;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.events.wire.EventJson;
import org.mithaq.rulebook.StructureType;
import org.mithaq.text.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.pcollections.PCollectionsModule;

/**
 * The rows of the reference story on objectives, plans, reports, contributions, staff and suggestions. What other rows
 * bring about is given; the charter is left out, because committees whose seats are not on record never have the quorum
 * that a charter asks for.
 */
class PlansOfTheStoryTest {

    private static final Set<Integer> STEWARDS = Set.of(5, 6, 7, 8);
    private static final Set<Integer> GATEWAYS = Set.of(1, 4, 13, 14, 18, 19, 20);

    @Test
    void theCoalitionAgainstYouthViolencePlansAndActs() {
        Scenario scenario = Scenario.given(
                        founded(), new StructureTypeSelected(StructureType.PERMANENT_COALITION), procedure("D1"))
                .and(IntStream.rangeClosed(1, 21).boxed().flatMap(PlansOfTheStoryTest::member))
                .and(
                        new ValuesAdopted(new DecisionId(id("D3")), List.of(text("respect"))),
                        new BarrierDeclared(
                                new BarrierId(id("barrier-history")),
                                BarrierKind.BAD_HISTORY,
                                text("no relationship"),
                                party("02")),
                        new DelegationDefined(List.of(
                                new Delegation(
                                        BodyKind.STRATEGIC,
                                        List.of(
                                                DecisionKind.STRATEGY,
                                                DecisionKind.FUNDING,
                                                DecisionKind.PLAN_RATIFICATION),
                                        null),
                                new Delegation(
                                        BodyKind.EXECUTIVE,
                                        List.of(DecisionKind.PLAN_APPROVAL, DecisionKind.STAFFING),
                                        null))),
                        new PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, List.of(), null));
        StoryLines story = new StoryLines("plans.jsonl", "COA-YV", scenario);

        scenario.and(meeting("S1", MeetingKind.STRATEGIC, "D+75T10:00", allBut(15)));
        story.row(41);
        scenario.and(drafting(4, "02"), drafting(5, "04"), drafting(6, "05"));
        story.row(43).row(44);
        scenario.and(meeting("E2", MeetingKind.EXECUTIVE, "D+105T10:00", IntStream.of(1, 2, 3, 4, 5, 7, 14, 19)));
        story.row(48).row(50);
        scenario.and(meeting("S2", MeetingKind.STRATEGIC, "D+165T10:00", allBut(15, 16)));
        story.row(52).row(65).row(66).row(68).row(69).row(77).row(78).row(79);
        readsFromASnapshotWhatItWrites(scenario.state());
    }

    @Test
    void theNetworkDecidesOnAnObjectiveAndItsPlanInOneVote() {
        Scenario scenario = Scenario.given(
                        founded(), new StructureTypeSelected(StructureType.PERMANENT_COALITION), procedure("W-D0"))
                .and(IntStream.rangeClosed(1, 9).boxed().flatMap(n -> member("WSL-" + n, Circle.GATEWAY)))
                .and(outside("young-people", Circle.STEWARD))
                .and(outside("local-councils", Circle.INFLUENCER))
                .and(
                        new DelegationDefined(List.of(new Delegation(
                                BodyKind.BOARD, List.of(DecisionKind.STRATEGY, DecisionKind.PLAN_APPROVAL), null))),
                        new PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, List.of(), null))
                .and(meeting(
                        "B1",
                        MeetingKind.BOARD,
                        "W+120T10:00",
                        IntStream.rangeClosed(1, 9).mapToObj(n -> "WSL-" + n)));
        new StoryLines("plans.jsonl", "COA-WSL", scenario).row(89);
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

    private static DecisionRecorded procedure(String label) {
        return new DecisionRecorded(
                new DecisionId(id(label)),
                1,
                DecisionKind.DECISION_PROCEDURE,
                text("title"),
                text("wording"),
                null,
                null,
                BodyKind.PLENARY,
                new Vote(19, 1, 1),
                Outcome.ADOPTED,
                DecisionRule.SIMPLE_MAJORITY,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Stream<Event> member(int number) {
        return member(
                label(number),
                STEWARDS.contains(number)
                        ? Circle.STEWARD
                        : GATEWAYS.contains(number) ? Circle.GATEWAY : Circle.INFLUENCER);
    }

    private static Stream<Event> member(String label, Circle circle) {
        return Stream.concat(outside(label, circle), Stream.of(new MemberAdmitted(party(label), null, null, null)));
    }

    private static Stream<Event> outside(String label, Circle circle) {
        return Stream.of(
                new PartyRegistered(party(label), text("party"), false, null, false),
                new StakeholderClassified(party(label), Set.of(circle), List.of()));
    }

    private static TaskAssigned drafting(int number, String owner) {
        return new TaskAssigned(
                new TaskId(id("T" + number)),
                text("draft action plan"),
                TaskKind.DRAFT,
                List.of(party(owner)),
                LocalDate.parse("2025-06-01"),
                null,
                null);
    }

    private static Stream<Event> meeting(String label, MeetingKind kind, String at, IntStream present) {
        return meeting(label, kind, at, present.mapToObj(PlansOfTheStoryTest::label));
    }

    private static Stream<Event> meeting(String label, MeetingKind kind, String at, Stream<String> present) {
        MeetingId meeting = new MeetingId(id(label));
        return Stream.of(
                new MeetingScheduled(
                        meeting,
                        kind,
                        text("meeting"),
                        null,
                        moment(at),
                        text("place"),
                        party("01"),
                        MeetingFormat.MEETING,
                        List.of(),
                        null,
                        null,
                        false),
                new MeetingOpened(
                        meeting,
                        null,
                        null,
                        present.map(party -> new Attendee(party(party), null, null))
                                .toList(),
                        List.of(),
                        List.of()));
    }

    private static IntStream allBut(int... absent) {
        return IntStream.rangeClosed(1, 21)
                .filter(number -> Arrays.stream(absent).noneMatch(a -> a == number));
    }

    private static PartyId party(String label) {
        return new PartyId(id(label));
    }

    private static String label(int number) {
        return "%02d".formatted(number);
    }
}
