package org.mithaq.query.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.PersonId;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.mithaq.web.TakesAnything;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The calendar as iCalendar feeds, of the whole coalition, of one body, and of what concerns the caller's party, its bodies
 * or everybody; under the
 * API for callers with a token, and under {@code /feeds/<key>} for calendar programs.
 */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Readings readings;
    private final Calendar calendar;
    private final FeedKeys keys;

    FeedController(Readings readings, Calendar calendar, FeedKeys keys) {
        this.readings = readings;
        this.calendar = calendar;
        this.keys = keys;
    }

    /** Where a calendar program subscribes. Whoever has these addresses reads what the holder's party may read. */
    record Addresses(String coalition, String mine, String bodies) {

        public String body(String body) {
            return bodies.replace("{body}", body);
        }
    }

    static Addresses addresses(FeedKeys keys, Reading reading, Caller caller, Language language) {
        String base = base()
                + "/feeds/"
                + keys.key(new FeedKeys.Holder(new CoalitionId(reading.id()), caller.party(), caller.person()));
        String lang = "?lang=" + Words.in(language).tag();
        return new Addresses(
                base + "/coalition.ics" + lang, base + "/mine.ics" + lang, base + "/bodies/{body}.ics" + lang);
    }

    /** The addresses of the caller's own feeds. */
    @GetMapping("/api/coalitions/{coalition}/people/me/feeds")
    ResponseEntity<Addresses> addresses(Reading reading, Caller caller, Language language, HttpServletRequest request) {
        Addresses addresses = addresses(keys, reading, caller, language);
        return Reply.of(request, 0, Integer.toHexString(addresses.toString().hashCode()), () -> addresses);
    }

    /**
     * Ends the addresses of a person's feeds: one's own ({@code me}), or those of somebody of the same party, such as one
     * that left it. New ones are given out from then on.
     */
    @DeleteMapping("/api/coalitions/{coalition}/people/{person}/feeds")
    ResponseEntity<Void> giveUp(Reading reading, @PathVariable String person, Caller caller) {
        keys.giveUp(new FeedKeys.Holder(new CoalitionId(reading.id()), caller.party(), person(person, caller)));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/api/coalitions/{coalition}/calendar.ics")
    ResponseEntity<byte[]> coalition(Reading reading, Language language, HttpServletRequest request) {
        return answer(calendar.of(reading), null, reading, language, request);
    }

    @GetMapping("/api/coalitions/{coalition}/bodies/{body}/calendar.ics")
    ResponseEntity<byte[]> body(
            Reading open, @PathVariable String body, Language language, HttpServletRequest request) {
        Reading reading = open.remembering();
        Rhythm known = reading.view(Rhythm.PROJECTION)
                .find(reading.id() + "/" + body)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        CalendarReport its = OfBody.of(known, Meetings.of(reading)).of(calendar.of(reading), reading);
        return answer(its, known.title(), reading, language, request);
    }

    @GetMapping("/api/coalitions/{coalition}/people/me/calendar.ics")
    ResponseEntity<byte[]> mine(Reading open, Caller caller, Language language, HttpServletRequest request) {
        Reading reading = open.remembering();
        CalendarReport all = calendar.of(reading);
        Set<String> own = reading.readership().bodies();
        Set<Deadline> its = deadlines(own, all, reading);
        CalendarReport of = all.only(
                meeting -> meeting.body() == null
                        || own.contains(meeting.body().id())
                        || meeting.host().id().equals(caller.party().value()),
                deadline ->
                        deadline.parties().contains(caller.party()) || deadline.everybodys() || its.contains(deadline),
                cadence -> own.contains(cadence.body()));
        Text name = reading.named(caller.party()).name();
        return answer(of, name, reading, language, request);
    }

    /** What the feeds of those bodies hold. */
    private static Set<Deadline> deadlines(Set<String> bodies, CalendarReport all, Reading reading) {
        Meetings meetings = Meetings.of(reading);
        return meetings.bodies().stream()
                .filter(body -> bodies.contains(body.body()))
                .flatMap(body -> OfBody.of(body, meetings).deadlines(all.deadlines(), reading).stream())
                .collect(Collectors.toSet());
    }

    // programs of calendars add parameters of their own to the addresses of feeds
    @TakesAnything
    @GetMapping("/feeds/{key}/coalition.ics")
    ResponseEntity<byte[]> coalition(@PathVariable String key, Language language, HttpServletRequest request) {
        return coalition(open(holder(key), request), language, request);
    }

    @TakesAnything
    @GetMapping("/feeds/{key}/bodies/{body}.ics")
    ResponseEntity<byte[]> body(
            @PathVariable String key, @PathVariable String body, Language language, HttpServletRequest request) {
        return body(open(holder(key), request), body, language, request);
    }

    @TakesAnything
    @GetMapping("/feeds/{key}/mine.ics")
    ResponseEntity<byte[]> mine(@PathVariable String key, Language language, HttpServletRequest request) {
        FeedKeys.Holder holder = holder(key);
        return mine(open(holder, request), caller(holder), language, request);
    }

    private FeedKeys.Holder holder(String key) {
        return keys.holder(key)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
    }

    private Reading open(FeedKeys.Holder holder, HttpServletRequest request) {
        return readings.open(holder.coalition().value(), caller(holder), request);
    }

    /** Somebody of the holder's party without any scope. */
    private static Caller caller(FeedKeys.Holder holder) {
        return new Caller(holder.party(), "feed", holder.person(), Set.of());
    }

    private static ResponseEntity<byte[]> answer(
            CalendarReport report, @Nullable Text of, Reading reading, Language language, HttpServletRequest request) {
        byte[] feed = new CalendarFeed(reading, Words.in(language), base()).write(report, of);
        ResponseEntity<byte[]> tagged = Reply.of(request, reading.sequence(), digest(feed), () -> feed);
        return ResponseEntity.status(tagged.getStatusCode())
                .headers(tagged.getHeaders())
                .contentType(CALENDAR)
                .header("Content-Language", Words.in(language).tag())
                .header("Vary", "Accept-Language")
                .body(tagged.getBody());
    }

    private static String digest(byte[] feed) {
        return Integer.toHexString(Arrays.hashCode(feed));
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static PersonId person(String person, Caller caller) {
        try {
            return "me".equals(person) ? caller.person() : new PersonId(person);
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(ProblemType.NOT_FOUND).exception(malformed);
        }
    }
}
