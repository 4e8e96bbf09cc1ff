package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.Told.task;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MandateId;
import org.mithaq.events.RediscussionEvent.Judgement;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.campaigns.Campaigning;
import org.mithaq.query.health.Deciding;
import org.mithaq.query.plans.Plans;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** What somebody who sits in a body finds in its calendar: on the page, in the list and in the feed alike. */
class BodyCalendarTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final MandateId MANDATE = new MandateId(Told.uuid(24, 1));
    private static final RediscussionId REQUEST = new RediscussionId(Told.uuid(26, 1));
    private static final LocalDate DAY = LocalDate.of(2036, 9, 1);
    private static final Told TOLD = told();
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void aFeedHoldsWhatFollowsFromTheMeetingsAndDecisionsOfTheBody() {
        assertThat(feed(1).keySet())
                .contains(
                        "meetings-" + meeting(9),
                        "minutes-meetings-" + meeting(2),
                        "task-tasks-" + task(1),
                        "task-tasks-" + task(7),
                        "review-decisions-" + decision(4),
                        "ratification-decisions-" + decision(4),
                        "mandate-mandates-" + MANDATE,
                        "rediscussion-decisions-" + decision(1) + "-rediscussions-" + REQUEST,
                        "written_vote-written-procedures-" + Told.uuid(25, 5),
                        "objective-objectives-" + Plans.objective(1),
                        "evaluation-" + Campaigning.launched().subject().replace('/', '-'),
                        "office-bodies-" + body(1) + "-offices-CHAIR",
                        "cadence-" + body(1));
    }

    @Test
    void aFeedHoldsNothingOfOtherBodies() {
        assertThat(feed(2).keySet())
                .containsExactlyInAnyOrder(
                        "meetings-" + meeting(8), "office-bodies-" + body(2) + "-offices-CHAIR", "cadence-" + body(2));
    }

    @Test
    void theCalendarOfABodyShowsTheSame() {
        for (int number : List.of(1, 2)) {
            JsonNode calendar = SIDE.json(HOME + "/calendar?body=" + body(number), MEMBER);
            Set<String> shown = Stream.of(
                            calendar.at("/meetings").valueStream().map(each -> "meetings-" + id(each, "/id")),
                            calendar.at("/deadlines").valueStream().map(BodyCalendarTest::uid),
                            calendar.at("/cadence").valueStream().map(each -> "cadence-" + id(each, "/body")))
                    .flatMap(each -> each)
                    .collect(Collectors.toSet());
            Set<String> open = feed(number).entrySet().stream()
                    .filter(BodyCalendarTest::shown)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());

            assertThat(shown)
                    .containsAll(open)
                    .contains("office-bodies-" + body(number) + "-offices-CHAIR")
                    .isSubsetOf(feed(number).keySet());
        }
    }

    @Test
    void aFeedKeepsItsUidsAndRaisesTheSequenceOfWhatChanged() {
        Told told = Story.of(331).happened(established(1, BodyKind.PLENARY), assigned(7));
        SIDE.tell(told);
        String feed = "/api/coalitions/" + told.id() + "/bodies/" + body(1) + "/calendar.ics";
        Map<String, CalendarComponent> before = entries(feed);
        told.happened(new TaskCompleted(task(7), null, List.of()), new CadenceSet(body(1), 2, null));
        SIDE.tellLast(told, 2);
        Map<String, CalendarComponent> after = entries(feed);

        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(sequence(after, "task-tasks-" + task(7))).isGreaterThan(sequence(before, "task-tasks-" + task(7)));
        assertThat(sequence(after, "task-tasks-" + task(1))).isEqualTo(sequence(before, "task-tasks-" + task(1)));
    }

    @Test
    void theAddressForCalendarProgramsHoldsTheSame() {
        URI address = URI.create(SIDE.json(HOME + "/people/me/feeds", MEMBER)
                .at("/bodies")
                .asString()
                .replace("{body}", body(1).value()));

        assertThat(entries(address.getPath()).keySet()).isEqualTo(feed(1).keySet());
    }

    @Test
    void ownFeedsHoldNoCadenceOfBodiesThatOneDoesNotSitIn() {
        assertThat(entries(HOME + "/people/me/calendar.ics").keySet())
                .contains("cadence-" + body(1))
                .doesNotContain("cadence-" + body(2));
    }

    private static String uid(JsonNode deadline) {
        return id(deadline, "/kind").toLowerCase(Locale.ROOT) + "-"
                + id(deadline, "/path").replace('/', '-');
    }

    private static String id(JsonNode node, String path) {
        return node.at(path).asString();
    }

    /** Whether it is still to be done, or a meeting. */
    private static boolean shown(Map.Entry<String, CalendarComponent> entry) {
        return entry.getKey().startsWith("meetings-")
                || entry.getValue()
                        .getProperty("STATUS")
                        .filter(status -> status.getValue().equals("NEEDS-ACTION"))
                        .isPresent();
    }

    private static int sequence(Map<String, CalendarComponent> entries, String uid) {
        assertThat(entries).containsKey(uid);
        return Integer.parseInt(Objects.requireNonNull(entries.get(uid))
                .getProperty("SEQUENCE")
                .orElseThrow()
                .getValue());
    }

    private static Map<String, CalendarComponent> feed(int number) {
        return entries(HOME + "/bodies/" + body(number) + "/calendar.ics");
    }

    /** The entries by what their UIDs begin with. */
    private static Map<String, CalendarComponent> entries(String address) {
        try {
            var calendar = new CalendarBuilder()
                    .build(new StringReader(SIDE.get(address, MEMBER).body()));
            assertThat(calendar.validate().hasErrors()).isFalse();
            return calendar.<CalendarComponent>getComponents().stream()
                    .filter(component -> !component.getName().equals("VTIMEZONE"))
                    .collect(Collectors.toMap(
                            entry -> entry.getProperty("UID")
                                    .orElseThrow()
                                    .getValue()
                                    .replace("@mithaq", ""),
                            entry -> entry));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(address, unreadable);
        }
    }

    private static TaskAssigned assigned(int number) {
        return new TaskAssigned(task(number), WORDS, TaskKind.INFORMATION, List.of(party(2)), DAY, null, decision(1));
    }

    private static OfficerElected elected(int number) {
        return new OfficerElected(body(number), Office.CHAIR, party(1), person(1), null, null, DAY);
    }

    private static Told told() {
        return Story.of(330)
                .happened(
                        established(1, BodyKind.PLENARY),
                        established(2, BodyKind.EXECUTIVE),
                        new CadenceSet(body(1), 1, null),
                        elected(1),
                        elected(2),
                        scheduled(8, MeetingKind.EXECUTIVE, 20_000),
                        scheduled(9, MeetingKind.PLENARY, 20_000),
                        Story.provisional(Story.decided(4, DecisionKind.OTHER, WORDS, new Vote(9, 0, 0))),
                        Deciding.proposed(5, 1),
                        Deciding.voting(5),
                        assigned(7),
                        Plans.set(1, ObjectiveOrigin.SHARED),
                        Campaigning.launched(),
                        new MandateGranted(
                                MANDATE, decision(1), party(2), null, null, WORDS, LocalDate.of(2026, 9, 5), DAY),
                        new RediscussionGranted(
                                decision(1),
                                REQUEST,
                                new Judgement(RediscussionJudge.CHAIR, null, null),
                                meeting(2),
                                DAY));
    }
}
