package org.mithaq.command.conflicts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.conflicts.StoryLine.at;
import static org.mithaq.command.conflicts.StoryLine.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mithaq.command.Gathering;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;

/**
 * The rows of the reference story about mandates, statements, minutes, conflicts and celebrations, as they stand in an
 * import file, played on what they rest on. The committee that meets in the story is a meeting of all members here,
 * because its seats are no matter of these rows.
 */
class StoryRowsTest {

    private final Map<String, CoalitionState> states = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everyLineIsAnsweredAsTheStorySays() {
        states.put("@COA-YV", neighbourhood());
        states.put("@COA-WSL", network());
        return StoryLine.read("/stories/conflicts.jsonl").stream()
                .map(line -> DynamicTest.dynamicTest(line.title(), () -> play(line)));
    }

    private void play(StoryLine line) {
        if (line.name().equals("approve-minutes")) {
            happens(line.coalition(), opened(new MeetingId(id("S3")), 20));
        }
        Ruling ruling = line.command().decide(requireNonNull(states.get(line.coalition())), line.context());
        switch (ruling) {
            case Ruling.Accepted accepted -> {
                assertThat(accepted.events())
                        .extracting(event -> event.getClass().getSimpleName())
                        .isEqualTo(line.expected("events"));
                assertThat(accepted.advisories()).isEmpty();
                happens(line.coalition(), accepted.events().stream());
            }
            case Ruling.Refused refused ->
                assertThat(refused.rules()).extracting(BrokenRule::rule).isEqualTo(line.expected("refused"));
            case Ruling.Impossible impossible ->
                throw new AssertionError(impossible.fault().detail().en());
        }
    }

    private void happens(String coalition, Stream<? extends Event> events) {
        events.forEach(event -> states.computeIfPresent(coalition, (id, state) -> after(state, event)));
    }

    private static CoalitionState after(CoalitionState state, Event event) {
        Meta meta = new Meta(
                new Actor(party("01"), "director", new PersonId(id("person-01"))),
                ActingAs.coalition(),
                at("D+165"),
                state.charter().version(),
                null,
                List.of(),
                false,
                null);
        return state.evolve(event, meta);
    }

    /** A chartered coalition of 21 members in its meeting S2, after decision D8. */
    private static CoalitionState neighbourhood() {
        List<Event> events = new ArrayList<>(List.of(Gathering.founded()));
        IntStream.rangeClosed(1, 21)
                .mapToObj("%02d"::formatted)
                .flatMap(StoryRowsTest::member)
                .forEach(events::add);
        events.add(decided("D1", 1, DecisionKind.DECISION_PROCEDURE));
        events.add(new CharterAdopted(1, new DecisionId(id("D4")), Gathering.charter(), List.of()));
        events.add(decided("D8", 2, DecisionKind.FUNDING));
        meeting("S2", at("D+165T10:00")).forEach(events::add);
        return folded(events);
    }

    private static CoalitionState network() {
        List<Event> events = new ArrayList<>(List.of(Gathering.founded()));
        IntStream.rangeClosed(1, 9)
                .mapToObj("WSL-%d"::formatted)
                .flatMap(StoryRowsTest::member)
                .forEach(events::add);
        return folded(events);
    }

    private static CoalitionState folded(List<Event> events) {
        CoalitionState state = CoalitionState.EMPTY;
        for (Event event : events) {
            state = after(state, event);
        }
        return state;
    }

    private static Stream<Event> member(String label) {
        return Stream.of(
                new PartyRegistered(party(label), text(label), false, null, false),
                new MemberAdmitted(party(label), null, Category.HELPER, null));
    }

    private static DecisionRecorded decided(String label, int number, DecisionKind kind) {
        return new DecisionRecorded(
                new DecisionId(id(label)),
                number,
                kind,
                text("title"),
                text("wording"),
                null,
                null,
                BodyKind.PLENARY,
                new Vote(12, 5, 2),
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

    private static Stream<Event> meeting(String label, Instant startsAt) {
        MeetingId meeting = new MeetingId(id(label));
        return Stream.concat(
                Stream.of(new MeetingScheduled(
                        meeting,
                        MeetingKind.PLENARY,
                        text(label),
                        null,
                        startsAt,
                        text("place"),
                        party("02"),
                        MeetingFormat.MEETING,
                        List.of(),
                        null,
                        null,
                        false)),
                opened(meeting, 19));
    }

    private static Stream<Event> opened(MeetingId meeting, int present) {
        List<Attendee> attendees = IntStream.rangeClosed(1, present)
                .mapToObj(number -> new Attendee(party("%02d".formatted(number)), null, null))
                .toList();
        return Stream.of(
                new MeetingOpened(meeting, null, null, attendees, List.of(), List.of()),
                new QuorumConfirmed(meeting, present, 11, 21));
    }

    private static PartyId party(String label) {
        return new PartyId(id(label));
    }
}
