package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.task;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.opened;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mithaq.events.ActingAs;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** What they are told who read a part of the record: what is there, and never that something did not happen. */
class PartOfTheRecordTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final int FAR = 20_000;
    private static final String MEMBER = SIDE.token(3, "mithaq");
    private static final String SEATED = SIDE.token(2, "mithaq");
    private static final String SUPPORTER = SIDE.token(Story.SUPPORTER, "mithaq");

    /** Two meetings, one long over and one to come, and a task, told to all; that they were opened and done is not. */
    private static Told announced(int coalition) {
        return Story.of(coalition)
                .readableBy(Visibility.PUBLIC)
                .happened(
                        scheduled(8, MeetingKind.PLENARY, -800),
                        scheduled(9, MeetingKind.PLENARY, FAR),
                        new TaskAssigned(
                                task(9),
                                WORDS,
                                TaskKind.ACTION,
                                List.of(party(1)),
                                LocalDate.of(2024, 5, 1),
                                null,
                                null))
                .readableBy(null);
    }

    @Test
    void aSupporterIsNotToldThatWhatIsNotShownDidNotHappen() {
        Told told = announced(500).happened(opened(8), opened(9), new TaskCompleted(task(9), null, List.of()));
        SIDE.tell(told);
        String home = "/api/coalitions/" + told.id();
        JsonNode calendar = SIDE.json(home + "/calendar", SUPPORTER);

        assertThat(calendar.at("/meetings").findValuesAsString("state")).containsExactly("PASSED", "ANNOUNCED");
        assertThat(calendar.at("/deadlines")).isEmpty();
        assertThat(SIDE.json(home + "/calendar?month=2024-05", SUPPORTER)
                        .at("/deadlines/0/state")
                        .asString())
                .isEqualTo("UNTOLD");
        assertThat(SIDE.json(home + "/tasks", SUPPORTER).at("/items/0/state").asString())
                .isEqualTo("UNTOLD");
        assertThat(SIDE.json(home + "/tasks?state=OVERDUE", SUPPORTER).at("/items"))
                .isEmpty();
        assertThat(SIDE.json(home + "/meetings", SUPPORTER).at("/items").findValuesAsString("status"))
                .containsOnly("UNTOLD");
        assertThat(SIDE.json(home + "/findings", SUPPORTER).at("/items")).isEmpty();
        assertThat(SIDE.json(home + "/tasks", MEMBER).at("/items").findValuesAsString("state"))
                .doesNotContain("UNTOLD");
    }

    @Test
    void aSupportersFeedLeavesOpenWhatBecameOfThings() {
        Told told = announced(501).happened(opened(8), opened(9), new TaskCompleted(task(9), null, List.of()));
        SIDE.tell(told);
        String feed = feed("/api/coalitions/" + told.id() + "/calendar.ics?lang=en", SUPPORTER);

        assertThat(entry(feed, "meetings-" + meeting(8)))
                .contains("STATUS:CONFIRMED", "SUMMARY;LANGUAGE=en:Meeting 8\r\n", "on record for others");
        assertThat(entry(feed, "meetings-" + meeting(9))).contains("STATUS:CONFIRMED", "on record for others");
        assertThat(entry(feed, "task-tasks-" + task(9)))
                .contains("on record for others")
                .doesNotContain("STATUS:");
    }

    @Test
    void whoReadsAPartIsToldSo() {
        Told told = announced(502);
        SIDE.tell(told);
        String home = "/api/coalitions/" + told.id();

        for (String address : List.of("", "/calendar", "/tasks", "/meetings")) {
            assertThat(SIDE.json(home + address, SUPPORTER).at("/partial").asBoolean())
                    .as(address)
                    .isTrue();
            assertThat(SIDE.json(home + address, MEMBER).at("/partial").isMissingNode())
                    .as(address)
                    .isTrue();
        }
        assertThat(SIDE.get(home + "/decisions", SUPPORTER).headers().firstValue("Mithaq-Partial"))
                .contains("true");
        for (String address : List.of("", "/calendar", "/tasks", "/findings", "/health")) {
            String page = "/coalitions/" + told.id() + address;
            assertThat(SIDE.get(page + "?lang=en", SUPPORTER).body()).contains("You read a part of this record.");
            assertThat(SIDE.get(page + "?lang=ar", SUPPORTER).body()).contains("تقرؤون جزءاً من هذا السجلّ.");
            assertThat(SIDE.get(page + "?lang=en", MEMBER).body()).doesNotContain("You read a part of this record.");
        }
    }

    @Test
    void whoSatInABodyLastReadsItsRecordsWhenItIsDissolved() {
        Told told = Story.of(503)
                .happened(
                        established(9, BodyKind.WORKING_GROUP),
                        new BodySeated(body(9), List.of(new Seat(party(2), null, null)), null, 0),
                        new CadenceSet(body(9), 3, null))
                .by(2, "director", ActingAs.body(body(9)))
                .readableBy(Visibility.BODY)
                .happened(
                        scheduled(8, MeetingKind.WORKING_GROUP, 60),
                        opened(8),
                        scheduled(9, MeetingKind.WORKING_GROUP, FAR),
                        Story.decided(60, DecisionKind.OTHER, WORDS, new Vote(3, 0, 0)))
                .readableBy(null);
        SIDE.tell(told);
        String home = "/api/coalitions/" + told.id();
        String before = feed(home + "/calendar.ics", SEATED);
        told.happened(new BodyDissolved(body(9), WORDS));
        SIDE.tellLast(told, 1);
        String after = feed(home + "/calendar.ics", SEATED);

        assertThat(SIDE.get(home + "/decisions/" + Told.decision(60), SEATED).statusCode())
                .isEqualTo(200);
        assertThat(SIDE.get(home + "/decisions/" + Told.decision(60), MEMBER).statusCode())
                .isEqualTo(404);
        assertThat(entry(before, "meetings-" + meeting(9))).contains("STATUS:CONFIRMED");
        for (String ended : List.of("meetings-" + meeting(9), "cadence-" + body(9))) {
            assertThat(entry(after, ended)).contains("STATUS:CANCELLED");
            assertThat(number("SEQUENCE", entry(after, ended))).isGreaterThan(number("SEQUENCE", entry(before, ended)));
        }
        assertThat(number("DUE;VALUE=DATE", entry(after, "cadence-" + body(9))))
                .isEqualTo(number("DUE;VALUE=DATE", entry(before, "cadence-" + body(9))));
        assertThat(feed(home + "/people/me/calendar.ics", SEATED))
                .contains(meeting(9).value());
    }

    @Test
    void whoseBodyMeetsForItselfIsNotSaidToBeLate() {
        Told told = Story.of(504)
                .happened(
                        established(9, BodyKind.WORKING_GROUP),
                        new BodySeated(body(9), List.of(new Seat(party(2), null, null)), null, 0),
                        new CadenceSet(body(9), 3, null))
                .by(2, "director", ActingAs.body(body(9)))
                .readableBy(Visibility.BODY)
                .happened(scheduled(8, MeetingKind.WORKING_GROUP, FAR))
                .readableBy(null);
        SIDE.tell(told);
        String home = "/api/coalitions/" + told.id();

        assertThat(SIDE.json(home + "/calendar", MEMBER).at("/cadence").findValuesAsString("state"))
                .containsOnly("UNTOLD");
        assertThat(SIDE.json(home + "/calendar", SEATED).at("/cadence").findValuesAsString("state"))
                .doesNotContain("UNTOLD");
        assertThat(entry(feed(home + "/calendar.ics", MEMBER), "cadence-" + body(9)))
                .doesNotContain("STATUS:", "DUE");
    }

    @Test
    void nothingGoesBackForAPartyThatLeavesAndThatComesAgain() {
        Told told = announced(505)
                .happened(
                        new MemberAdmitted(party(7), null, null, null),
                        opened(9),
                        new TaskCompleted(task(9), null, List.of()));
        SIDE.tell(told);
        String leaving = SIDE.token(7, "mithaq");
        String home = "/api/coalitions/" + told.id();
        URI kept = URI.create(
                SIDE.json(home + "/people/me/feeds", leaving).at("/coalition").asString());
        String member = feed(kept.getPath(), "");
        told.day(60).happened(new MemberWithdrawn(party(7), WORDS));
        SIDE.tellLast(told, 1);
        String gone = feed(kept.getPath(), "");
        told.day(70).happened(new MemberAdmitted(party(7), null, null, null));
        SIDE.tellLast(told, 1);
        String again = feed(kept.getPath(), "");

        assertThat(entry(member, "task-tasks-" + task(9))).contains("STATUS:COMPLETED");
        assertThat(entry(gone, "task-tasks-" + task(9))).doesNotContain("STATUS:");
        assertThat(entry(again, "task-tasks-" + task(9))).contains("STATUS:COMPLETED");
        for (String each : List.of("task-tasks-" + task(9), "meetings-" + meeting(9), "meetings-" + meeting(8))) {
            for (String stamp : List.of("SEQUENCE", "DTSTAMP", "LAST-MODIFIED")) {
                assertThat(List.of(
                                number(stamp, entry(member, each)),
                                number(stamp, entry(gone, each)),
                                number(stamp, entry(again, each))))
                        .as("%s of %s", stamp, each)
                        .isSorted();
            }
            assertThat(number("SEQUENCE", entry(gone, each))).isGreaterThan(number("SEQUENCE", entry(member, each)));
        }
    }

    /** Documents leave the page with its note, and the answer with its header. */
    @Test
    void aDocumentSaysThatItTellsAPart() {
        Told told = announced(540)
                .readableBy(Visibility.PUBLIC)
                .happened(
                        established(9, BodyKind.WORKING_GROUP),
                        Story.decided(60, DecisionKind.OTHER, WORDS, new Vote(3, 0, 0)))
                .readableBy(null);
        SIDE.tell(told);
        String home = "/api/coalitions/" + told.id();

        for (String address : List.of(
                "/tasks",
                "/decisions/register",
                "/annual-report",
                "/bodies/" + body(9),
                "/decisions/" + decision(60),
                "/meetings/" + meeting(8) + "/minutes")) {
            String document = home + address + "?format=md&lang=";
            assertThat(SIDE.get(document + "en", SUPPORTER).body())
                    .as(address)
                    .containsOnlyOnce("You read a part of this record.");
            assertThat(SIDE.get(document + "ar", SUPPORTER).body())
                    .as(address)
                    .containsOnlyOnce("تقرؤون جزءاً من هذا السجلّ.");
            assertThat(SIDE.get(document + "en", MEMBER).body())
                    .as(address)
                    .doesNotContain("You read a part of this record.");
        }
    }

    /** What a body keeps to itself is missing for the others: they are not told that there is nothing. */
    @Test
    void nobodyIsToldThatThereIsNothing() {
        Told told = new Told(541)
                .happened(
                        new CoalitionFounded(
                                WORDS, WORDS, FoundingTrigger.EXTERNAL_THREAT, null, "Asia/Damascus", Language.AR),
                        new MemberAdmitted(party(2), null, null, null),
                        new MemberAdmitted(party(3), null, null, null),
                        established(9, BodyKind.WORKING_GROUP),
                        new BodySeated(body(9), List.of(new Seat(party(2), null, null)), null, 0))
                .by(2, "director", ActingAs.body(body(9)))
                .readableBy(Visibility.BODY)
                .happened(scheduled(8, MeetingKind.WORKING_GROUP, FAR))
                .readableBy(null);
        SIDE.tell(told);
        String home = "/coalitions/" + told.id();

        for (String page : List.of("/decisions", "/conflicts", "/contacts", "/campaigns", "/risks", "/tasks")) {
            assertThat(SIDE.get(home + page + "?lang=en", MEMBER).body())
                    .as(page)
                    .contains("Nothing here that you may read.")
                    .doesNotContain(" yet.", "is on the record", "There is no ");
            assertThat(SIDE.get(home + page + "?lang=ar", MEMBER).body())
                    .as(page)
                    .contains("لا شيء هنا مما لكم أن تقرؤوه.");
            assertThat(SIDE.get(home + page + "?lang=en", SEATED).body())
                    .as(page)
                    .doesNotContain("Nothing here that you may read.");
        }
        assertThat(SIDE.get(home + "/charter?lang=en", MEMBER).body()).contains("No charter has been adopted yet.");
    }

    /** The number of a meeting is in its minutes, which all who may read of it have alike. */
    @Test
    void aMeetingHasTheSameNumberForAllItsReaders() {
        Told told = Story.of(542)
                .happened(
                        established(9, BodyKind.WORKING_GROUP),
                        new BodySeated(body(9), List.of(new Seat(party(2), null, null)), null, 0))
                .by(2, "director", ActingAs.body(body(9)))
                .readableBy(Visibility.BODY)
                .happened(scheduled(8, MeetingKind.WORKING_GROUP, 60), opened(8))
                .by(1, "director", ActingAs.ownOrganisation())
                .readableBy(null)
                .happened(scheduled(9, MeetingKind.PLENARY, 61), opened(9));
        SIDE.tell(told);
        String meetings = "/api/coalitions/" + told.id() + "/meetings/";

        assertThat(SIDE.json(meetings + meeting(9) + "/minutes", MEMBER).at("/number"))
                .isEqualTo(SIDE.json(meetings + meeting(9) + "/minutes", SEATED).at("/number"));
        assertThat(SIDE.json(meetings + meeting(8) + "/minutes", SEATED)
                        .at("/number")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aSupporterIsNotToldThatMinutesAreStillADraft() {
        Told told =
                Story.of(547).readableBy(Visibility.PUBLIC).happened(scheduled(8, MeetingKind.PLENARY, 60), opened(8));
        SIDE.tell(told);
        String minutes = "/api/coalitions/" + told.id() + "/meetings/" + meeting(8) + "/minutes";

        assertThat(SIDE.json(minutes, MEMBER).at("/standing").asString()).isEqualTo("DRAFT");
        assertThat(SIDE.json(minutes, SUPPORTER).has("standing")).isFalse();
    }

    /** What a decision is worth comes of what is on record for members: ratified, taken back, suspended. */
    @Test
    void aSupporterIsNotToldWhatADecisionIsWorth() {
        Told told = Story.of(543)
                .readableBy(Visibility.PUBLIC)
                .happened(Story.decided(60, DecisionKind.OTHER, WORDS, new Vote(3, 0, 0)))
                .readableBy(null);
        SIDE.tell(told);
        String decisions = "/api/coalitions/" + told.id() + "/decisions";

        assertThat(SIDE.json(decisions + "/" + decision(60), MEMBER)
                        .at("/standing")
                        .asString())
                .isEqualTo("IN_FORCE");
        assertThat(SIDE.json(decisions + "/" + decision(60), SUPPORTER).at("/outcome"))
                .isEqualTo(SIDE.json(decisions + "/" + decision(60), MEMBER).at("/outcome"));
        assertThat(SIDE.json(decisions + "/" + decision(60), SUPPORTER)
                        .at("/standing")
                        .isMissingNode())
                .isTrue();
        assertThat(SIDE.json(decisions + "?status=in_force", SUPPORTER).at("/items"))
                .isEmpty();
        assertThat(SIDE.json(decisions + "?inForce=2030-01-01", SUPPORTER).at("/items"))
                .isEmpty();
        assertThat(SIDE.json(decisions + "?inForce=2030-01-01", MEMBER).at("/items"))
                .isNotEmpty();
    }

    /** Also where it may be discussed again: by whom, and when not, the charter says. */
    @Test
    void whoLeftIsNotToldThatADecisionIsInForce() {
        Told told = new Told(546)
                .happened(
                        new CoalitionFounded(
                                WORDS, WORDS, FoundingTrigger.EXTERNAL_THREAT, null, "Asia/Damascus", Language.AR),
                        new PartyRegistered(party(3), WORDS, false, null, false),
                        new MemberAdmitted(party(2), null, null, null),
                        new MemberAdmitted(party(3), null, null, null))
                .readableBy(Visibility.PUBLIC)
                .happened(Story.decided(60, DecisionKind.OTHER, WORDS, new Vote(3, 0, 0)))
                .readableBy(null)
                .happened(new MemberWithdrawn(party(3), WORDS));
        SIDE.tell(told);
        String asking = "/coalitions/" + told.id() + "/decisions/" + decision(60) + "/rediscussion?lang=en";

        assertThat(SIDE.get(asking, SEATED).body()).contains(">in force<");
        assertThat(SIDE.get(asking, MEMBER).body())
                .contains(">It may not be asked today.<")
                .doesNotContain(">in force<", "{0}");
    }

    /** What a coalition says about itself is public; how it was decided, and how far it has come, is not. */
    @Test
    void aSupporterIsLedOnlyToWhatThereIs() {
        Told told = Story.of(544)
                .happened(
                        Story.decided(60, DecisionKind.OTHER, WORDS, new Vote(3, 0, 0)),
                        new VisionAdopted(decision(60), WORDS, List.of()));
        SIDE.tell(told);
        String home = "/coalitions/" + told.id();

        assertThat(SIDE.get(home + "/charter", MEMBER).body()).contains(home + "/decisions/" + decision(60));
        assertThat(SIDE.get(home + "/charter", SUPPORTER).body())
                .contains(WORDS.ar())
                .doesNotContain(home + "/decisions/" + decision(60));
        assertThat(SIDE.get(home + "/readiness?lang=en", MEMBER).body()).contains(">now<");
        assertThat(SIDE.get(home + "/readiness?lang=en", SUPPORTER).body()).doesNotContain(">now<");
    }

    /** A rule speaks of what did not happen, as far as the reader may know. */
    @Test
    void aFindingOfAPartSaysSo() {
        Told told = Story.of(545)
                .happened(
                        established(9, BodyKind.WORKING_GROUP),
                        new BodySeated(body(9), List.of(new Seat(party(2), null, null)), null, 0))
                .by(2, "director", ActingAs.body(body(9)))
                .readableBy(Visibility.BODY)
                .happened(scheduled(8, MeetingKind.WORKING_GROUP, FAR))
                .readableBy(null);
        SIDE.tell(told);
        String findings = "/coalitions/" + told.id() + "/findings?lang=en";

        assertThat(SIDE.json("/api" + findings, MEMBER).at("/items"))
                .isNotEmpty()
                .allSatisfy(
                        found -> assertThat(found.at("/partial").asBoolean()).isTrue());
        assertThat(SIDE.json("/api" + findings, SEATED).at("/items"))
                .isNotEmpty()
                .allSatisfy(found ->
                        assertThat(found.at("/partial").isMissingNode()).isTrue());
        assertThat(SIDE.get(findings, MEMBER).body()).contains("As far as you may read;");
        assertThat(SIDE.get(findings, SEATED).body()).doesNotContain("As far as you may read;");
    }

    private static String feed(String address, String token) {
        return SIDE.get(address, token).body().replace("\r\n ", "");
    }

    private static String entry(String feed, String uid) {
        int begin = feed.indexOf("UID:" + uid);
        assertThat(begin).as(uid).isPositive();
        return feed.substring(feed.lastIndexOf("BEGIN:V", begin), feed.indexOf("END:V", begin));
    }

    /** The digits of that property. */
    private static long number(String property, String entry) {
        Matcher found = Pattern.compile("(?m)^" + property + ":([0-9TZ]+)").matcher(entry);
        assertThat(found.find()).as("%s in %s", property, entry).isTrue();
        return Long.parseLong(found.group(1).replaceAll("[TZ]", ""));
    }
}
