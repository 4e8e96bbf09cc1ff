package org.mithaq.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;
import static org.mithaq.query.calendar.Dates.scheduled;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RediscussionEvent.Judgement;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.query.RunningQuerySide;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.plans.Plans;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

class CalendarReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final int FAR = 20_000;
    private static final Told TOLD = Story.of(106)
            .happened(
                    established(9, BodyKind.EXECUTIVE),
                    new BodySeated(body(9), List.of(new Seat(Told.party(2), null, null)), null, 0),
                    scheduled(8, MeetingKind.EXECUTIVE, 70),
                    scheduled(9, MeetingKind.PLENARY, FAR));
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void serveEachMeetingInItsState() {
        JsonNode calendar = SIDE.json(HOME + "/calendar?asOf=" + TOLD.all().size(), MEMBER);

        assertThat(calendar.at("/meetings").findValuesAsString("state"))
                .containsExactly("HELD", "HELD", "UPCOMING", "UPCOMING");
        assertThat(SIDE.json(HOME + "/calendar", MEMBER).at("/deadlines").findValuesAsString("kind"))
                .contains("TASK", "MINUTES");
        assertThat(calendar.at("/cadence/0/everyMonths").asInt()).isEqualTo(1);
        assertThat(calendar.at("/findings").findValuesAsString("rule")).contains("R-067");
    }

    @Test
    void serveAMonth() {
        JsonNode august = SIDE.json(HOME + "/calendar?month=2026-08", MEMBER);

        assertThat(august.at("/meetings")).hasSize(2);
        assertThat(august.at("/meetings/0/id").asString())
                .isEqualTo(Told.meeting(1).value());
        assertThat(august.at("/deadlines").findValuesAsString("day")).contains("2026-08-20");
        assertThat(SIDE.get(HOME + "/calendar?month=2026-13", MEMBER).statusCode())
                .isEqualTo(400);
        assertThat(SIDE.get("/coalitions/" + TOLD.id() + "/calendar?month=2026-08", MEMBER)
                        .body())
                .contains("آب / أغسطس 2026", "<table class=\"month\">");
    }

    @Test
    void feedACalendarProgram() throws IOException, ParserException {
        HttpResponse<String> response = SIDE.get(HOME + "/calendar.ics?lang=en", MEMBER);
        var calendar = new CalendarBuilder().build(new StringReader(response.body()));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(response.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(calendar.<VToDo>getComponents("VTODO")).isNotEmpty();
        assertThat(response.body())
                .contains("UID:meetings-" + Told.meeting(9) + "@mithaq", "SUMMARY;LANGUAGE=en:Meeting 9\r\n")
                .contains("NAME:Community Youth-Violence Coalition", "REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .doesNotContain("\r\n\r\n");
        assertThat(response.body().lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(SIDE.get(HOME + "/calendar.ics?lang=ar", MEMBER).body()).contains("الاجتماع 9");
    }

    @Test
    void answer304ToAProgramThatHasTheFeed() {
        String tag = SIDE.get(HOME + "/calendar.ics", MEMBER)
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(SIDE.get(HOME + "/calendar.ics", MEMBER, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void keepTheUidAndRaiseTheSequenceWhenAMeetingIsMoved() {
        Told told = Story.of(107).happened(scheduled(8, MeetingKind.PLENARY, FAR));
        String feed = "/api/coalitions/" + told.id() + "/calendar.ics";
        SIDE.tell(told);
        String before = SIDE.get(feed, MEMBER).body();
        told.happened(scheduled(8, MeetingKind.PLENARY, FAR + 1));
        SIDE.tellLast(told, 1);
        String after = SIDE.get(feed, MEMBER).body();

        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    @Test
    void narrowAFeedToABodyOrToWhatConcernsTheCaller() {
        String body =
                SIDE.get(HOME + "/bodies/" + body(9) + "/calendar.ics", MEMBER).body();
        String mine = SIDE.get(HOME + "/people/me/calendar.ics", MEMBER).body();
        String seated = SIDE.get(HOME + "/people/me/calendar.ics", SIDE.token(2, "mithaq"))
                .body();

        assertThat(body)
                .contains(Told.meeting(8).value())
                .doesNotContain(Told.meeting(9).value());
        assertThat(seated).contains(Told.meeting(8).value(), Told.task(2).value());
        assertThat(mine)
                .contains(Told.meeting(9).value())
                .doesNotContain(Told.task(2).value());
        assertThat(SIDE.get(HOME + "/bodies/" + body(77) + "/calendar.ics", MEMBER)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void bringAPartyWhatIsEverybodysAndWhatTheFeedsOfItsBodiesHold() {
        Text words = Text.of("كلمات", "Words");
        Told told = Story.of(430)
                .happened(
                        established(3, BodyKind.WORKING_GROUP),
                        new BodySeated(body(3), List.of(new Seat(Told.party(3), null, null)), null, 0),
                        Story.provisional(Story.decided(4, DecisionKind.OTHER, words, new Vote(9, 0, 0))),
                        Plans.drafted(1),
                        Plans.set(1, ObjectiveOrigin.SHARED));
        SIDE.tell(told);
        String feed = "/api/coalitions/" + told.id() + "/people/me/calendar.ics";
        String seated = SIDE.get(feed, SIDE.token(3, "mithaq")).body().replace("\r\n ", "");
        String other = SIDE.get(feed, SIDE.token(7, "mithaq")).body().replace("\r\n ", "");

        assertThat(seated).contains("UID:milestone-plans-" + Plans.plan(1));
        assertThat(other).doesNotContain("UID:milestone-plans-" + Plans.plan(1));
        assertThat(List.of(seated, other)).allSatisfy(mine -> assertThat(mine)
                .contains("UID:review-decisions-" + decision(4))
                .contains("UID:ratification-decisions-" + decision(4))
                .contains("UID:objective-objectives-" + Plans.objective(1)));
    }

    @Test
    void keepARequestThatWasGrantedWithoutADay() {
        RediscussionId request = new RediscussionId(Told.uuid(26, 1));
        Judgement chair = new Judgement(RediscussionJudge.CHAIR, null, null);
        Told told = Story.of(431)
                .happened(
                        new RediscussionGranted(decision(1), request, chair, null, LocalDate.of(2036, 9, 1)),
                        new RediscussionGranted(decision(1), request, chair, null, null));
        SIDE.tell(told);
        String feed = "/api/coalitions/" + told.id() + "/calendar.ics?asOf=";
        int last = told.all().size();

        assertThat(rediscussion(feed + (last - 1))).contains("DUE;VALUE=DATE:20360901", "STATUS:NEEDS-ACTION");
        assertThat(rediscussion(feed + last)).contains("STATUS:NEEDS-ACTION").doesNotContain("DUE");
    }

    private static String rediscussion(String feed) {
        String body = SIDE.get(feed, MEMBER).body();
        int begin = body.indexOf("UID:rediscussion-decisions-" + decision(1));
        assertThat(begin).isPositive();
        return body.substring(body.lastIndexOf("BEGIN:VTODO", begin), body.indexOf("END:VTODO", begin));
    }

    @Test
    void sayWhereDaysAreCountedAlsoWhereNothingIsToCome() throws IOException, ParserException {
        String feed = SIDE.get(HOME + "/calendar.ics?asOf=2", MEMBER).body();
        var calendar = new CalendarBuilder().build(new StringReader(feed));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.<CalendarComponent>getComponents())
                .extracting(CalendarComponent::getName)
                .containsExactly("VTIMEZONE");
        assertThat(feed).contains("TZID:Asia/Damascus\r\n").doesNotContain("BEGIN:VEVENT", "BEGIN:VTODO");
    }

    @Test
    void openToTheKeyInTheAddressAndToNothingElse() {
        String address = address(MEMBER);

        assertThat(SIDE.get(address, "").statusCode()).isEqualTo(200);
        assertThat(SIDE.get(address.replace("/coalition.ics", "/mine.ics"), "").statusCode())
                .isEqualTo(200);
        assertThat(SIDE.get(address.replaceFirst("/feeds/.", "/feeds/_"), "").statusCode())
                .isEqualTo(404);
        assertThat(SIDE.get("/feeds/nothing/coalition.ics", "").statusCode()).isEqualTo(404);
        assertThat(SIDE.get(HOME + "/calendar", address.split("/")[2]).statusCode())
                .isEqualTo(401);
    }

    @Test
    void endAnAddressThatIsGivenUp() {
        String other = SIDE.token(3, "mithaq");
        String address = address(other);
        String kept = address(MEMBER);

        assertThat(SIDE.delete(HOME + "/people/me/feeds", other).statusCode()).isEqualTo(204);
        assertThat(SIDE.get(address, "").statusCode()).isEqualTo(404);
        assertThat(SIDE.get(kept, "").statusCode()).isEqualTo(200);
        assertThat(SIDE.get(address(other), "").statusCode()).isEqualTo(200);
    }

    private static String address(String token) {
        URI address = URI.create(
                SIDE.json(HOME + "/people/me/feeds", token).at("/coalition").asString());
        return address.getPath() + "?" + address.getQuery();
    }

    private static int sequence(String feed) {
        return entry(feed, 8)
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                .sum();
    }

    private static String entry(String feed, int meeting) {
        String uid = "UID:meetings-" + Told.meeting(meeting);
        return feed.substring(feed.indexOf(uid), feed.indexOf("END:VEVENT", feed.indexOf(uid)));
    }
}
