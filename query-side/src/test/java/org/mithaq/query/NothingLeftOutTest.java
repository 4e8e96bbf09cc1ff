package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.task;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.opened;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.Envelope;
import org.mithaq.events.MandateId;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.health.Deciding;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** Figures, lists, exports and feeds of a coalition that has more of everything than one would read at once. */
class NothingLeftOutTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final int MANY = 1_100;
    private static final int TASKS = 10_100;
    /** The story has some of its own. */
    private static final int OWN = 100;

    private static final int PORTION = 2_000;
    private static final Told TOLD = told();
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");

    @BeforeAll
    static void tell() {
        List<Envelope> all = TOLD.all();
        for (int from = 0; from < all.size(); from += PORTION) {
            int to = Math.min(from + PORTION, all.size());
            SIDE.log().append(all.subList(from, to));
            SIDE.reflect(TOLD, to);
        }
    }

    @Test
    void figuresCountEverything() {
        JsonNode health = SIDE.json(HOME + "/health", MEMBER);

        assertThat(figure(health, "OVERDUE", "TASK")).isGreaterThanOrEqualTo(TASKS);
        assertThat(figure(health, "OBJECTIONS", "UNANSWERED")).isEqualTo(MANY);
        assertThat(figure(health, "DECISIONS", "PROPOSED")).isEqualTo(MANY);
    }

    @Test
    void theCalendarAndItsFeedsHoldEverything() {
        JsonNode calendar = SIDE.json(HOME + "/calendar", MEMBER);
        String feed = SIDE.get(HOME + "/calendar.ics", MEMBER).body();

        assertThat(calendar.at("/meetings")).hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(calendar.at("/deadlines")).hasSizeGreaterThanOrEqualTo(TASKS + MANY);
        assertThat(feed.lines().filter(line -> line.startsWith("UID:meetings-")))
                .hasSizeGreaterThanOrEqualTo(MANY);
        assertThat(feed.lines().filter(line -> line.startsWith("UID:task-"))).hasSizeGreaterThanOrEqualTo(TASKS);
        assertThat(feed.lines().filter(line -> line.startsWith("UID:mandate-"))).hasSize(MANY);
    }

    @Test
    void documentsAndTablesHoldEverything() {
        assertThat(SIDE.get(HOME + "/tasks?format=md&lang=en", MEMBER).body().split("Task number ", -1))
                .hasSizeGreaterThan(TASKS);
        assertThat(SIDE.get(HOME + "/tasks?format=csv&lang=en", MEMBER).body().split("Task number ", -1))
                .hasSizeGreaterThan(TASKS);
    }

    @Test
    void thePastIsCountedInTheSameWay() {
        JsonNode health = SIDE.json(HOME + "/health?asOf=" + TOLD.all().size(), MEMBER);

        assertThat(figure(health, "OBJECTIONS", "UNANSWERED")).isEqualTo(MANY);
    }

    @Test
    void minutesOfAMeetingThatWentOnForTooLongSayHowFarTheyTell() {
        String minutes = "/meetings/" + meeting(OWN) + "/minutes";
        JsonNode told = SIDE.json(HOME + minutes, MEMBER);
        String until = "up to record " + told.at("/until").asString();

        assertThat(told.at("/until").asLong())
                .isBetween(10_000L, (long) TOLD.all().size());
        assertThat(SIDE.get(HOME + minutes + "?format=md&lang=en", MEMBER).body())
                .contains(until);
        assertThat(SIDE.get(HOME.replace("/api", "") + "/meetings/" + meeting(OWN) + "?lang=en", MEMBER)
                        .body())
                .contains(until);
        assertThat(SIDE.json(HOME + "/meetings/" + meeting(1) + "/minutes", MEMBER)
                        .has("until"))
                .isFalse();
    }

    private static long figure(JsonNode health, String measure, String key) {
        return health.at("/panels")
                .valueStream()
                .filter(panel -> panel.at("/measure").asString().equals(measure))
                .flatMap(panel -> panel.at("/figures").valueStream())
                .filter(figure -> figure.at("/key").asString().equalsIgnoreCase(key))
                .mapToLong(figure -> figure.at("/value").asLong())
                .sum();
    }

    private static Told told() {
        Told told = Story.of(332).happened(established(1, BodyKind.PLENARY));
        told.happened(scheduled(OWN, MeetingKind.PLENARY, 0), opened(OWN));
        IntStream.rangeClosed(OWN + 1, OWN + MANY)
                .forEach(number -> told.happened(
                        scheduled(number, MeetingKind.PLENARY, 20_000 + number),
                        Deciding.proposed(number, 1),
                        new ObjectionRaised(decision(number), new ObjectionId(Told.uuid(20, number)), party(2), WORDS),
                        new MandateGranted(
                                new MandateId(Told.uuid(24, number)),
                                decision(1),
                                party(2),
                                null,
                                null,
                                WORDS,
                                LocalDate.of(2026, 9, 5),
                                LocalDate.of(2036, 9, 5))));
        IntStream.range(OWN, OWN + TASKS)
                .forEach(number -> told.happened(new TaskAssigned(
                        task(number),
                        new Text("مهمة", "Task number " + number),
                        TaskKind.INFORMATION,
                        List.of(party(2)),
                        LocalDate.of(2026, 9, 1),
                        null,
                        decision(1))));
        return told;
    }
}
