package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.events.ActingAs;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

class ChangesTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final String MEMBER = SIDE.token(3, "mithaq");

    private static String home(Told told) {
        SIDE.tell(told);
        return "/api/coalitions/" + told.id();
    }

    /** The next lines with that beginning, without it. */
    private static List<String> next(Iterator<String> lines, String beginning, int count) {
        List<String> found = new ArrayList<>();
        while (found.size() < count) {
            String line = lines.next();
            if (line.startsWith(beginning)) {
                found.add(line.substring(beginning.length()));
            }
        }
        return found;
    }

    @Test
    void arePushedAsTheyHappenExactlyAsTheyStandInTheLog() {
        Told told = Story.of(141);
        String home = home(told);
        try (Stream<String> stream = SIDE.lines(home + "/changes", MEMBER)) {
            Iterator<String> lines = stream.iterator();
            assertThat(lines.next()).isEqualTo("retry: 2000");

            told.happened(Story.decided(4, DecisionKind.OTHER, Text.of("رابع", "Fourth"), new Vote(1, 0, 0)));
            SIDE.log().append(told.last(1));

            assertThat(next(lines, "id: ", 1))
                    .containsExactly(Integer.toString(told.all().size()));
            assertThat(lines.next()).isEqualTo("event: decision.recorded");
            assertThat(lines.next())
                    .isEqualTo("data: " + SIDE.log().encoded(told.last(1).getFirst()));
        }
    }

    @Test
    void goOnWhereTheReaderLeftOff() {
        String home = home(Story.of(142));
        try (Stream<String> stream = SIDE.lines(home + "/changes?from=1", MEMBER, "Last-Event-ID", "7")) {
            assertThat(next(stream.iterator(), "id: ", 3)).containsExactly("8", "9", "10");
        }
        try (Stream<String> stream = SIDE.lines(home + "/changes?from=2", MEMBER)) {
            assertThat(next(stream.iterator(), "id: ", 2)).containsExactly("2", "3");
        }
        assertThat(SIDE.get(home + "/changes", MEMBER, "Last-Event-ID", "seven").statusCode())
                .isEqualTo(400);
    }

    @Test
    void passOverWhatTheReaderMayNotSee() {
        Told told = Story.of(143);
        int before = told.all().size();
        told.by(1, "director", ActingAs.ownOrganisation())
                .readableBy(Visibility.ORG_PRIVATE)
                .happened(Story.decided(5, DecisionKind.OTHER, Text.of("سر", "Secret"), new Vote(1, 0, 0)))
                .readableBy(null)
                .happened(Story.decided(6, DecisionKind.OTHER, Text.of("علن", "Open"), new Vote(1, 0, 0)));
        String home = home(told);
        try (Stream<String> stream = SIDE.lines(home + "/changes?from=" + (before + 1), MEMBER)) {
            assertThat(next(stream.iterator(), "id: ", 1)).containsExactly(Integer.toString(before + 2));
        }
    }

    @Test
    void stopForOneWhoMayNotReadAnyMore() {
        Told told = Story.of(144);
        String home = home(told);
        try (Stream<String> stream = SIDE.lines(home + "/changes", MEMBER)) {
            Iterator<String> lines = stream.iterator();
            assertThat(lines.next()).isEqualTo("retry: 2000");
            told.happened(
                    new MemberExpelled(party(3), Told.decision(3), Text.of("خرق", "Broke the charter")),
                    Story.decided(7, DecisionKind.OTHER, Text.of("لاحق", "Later"), new Vote(1, 0, 0)));
            SIDE.tellLast(told, 2);

            List<String> beats = next(lines, ": ", 2);

            assertThat(beats).containsOnly("still here");
        }
        try (Stream<String> stream = SIDE.lines(home + "/changes?from=1", MEMBER)) {
            Iterator<String> lines = stream.iterator();
            List<String> seen = new ArrayList<>();
            while (Collections.frequency(seen, ": still here") < 2) {
                seen.add(lines.next());
            }
            assertThat(seen).anyMatch(line -> line.startsWith("data: ")).noneMatch(line -> line.contains("Later"));
        }
    }

    @Test
    void endWhenTheTokenExpires() {
        String home = home(Story.of(145));
        try (Stream<String> stream = SIDE.lines(home + "/changes", SIDE.shortToken(3, Duration.ofSeconds(5)))) {
            assertThat(stream.toList()).startsWith("retry: 2000");
        }
    }

    @Test
    void areForAtMostFiveStreamsOfOnePerson() {
        String home = home(Story.of(146));
        List<Stream<String>> streams = new ArrayList<>();
        String police = SIDE.token(2, "mithaq");
        for (int number = 0; number < 5; number++) {
            streams.add(SIDE.lines(home + "/changes", police));
        }

        HttpResponse<String> sixth = SIDE.get(home + "/changes", police, "Accept-Language", "en");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).contains("30");
        assertThat(sixth.body()).contains("You have 5 streams of changes open here");
        streams.forEach(Stream::close);
        assertThat(SIDE.get(home + "/changes", "").statusCode()).isEqualTo(401);
        assertThat(SIDE.get(home + "/changes", SIDE.token(Story.OUTSIDER, "mithaq"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void areAskedAboutWithoutTakingAPlace() {
        String home = home(Story.of(580));
        String founder = SIDE.token(1, "mithaq");
        for (int number = 0; number < 6; number++) {
            HttpResponse<String> head = SIDE.head(home + "/changes", founder);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("Content-Type")).contains("text/event-stream");
        }
    }

    @Test
    void areOfThePresentAlone() {
        String home = home(Story.of(581));
        HttpResponse<String> past = SIDE.get(home + "/changes?asOf=3", MEMBER);
        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body()).contains("\"parameter\":\"asOf\"");
    }
}
