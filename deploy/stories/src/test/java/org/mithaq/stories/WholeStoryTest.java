package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.standalone.Standalone;
import org.mithaq.standalone.importing.ImportFile;
import org.mithaq.standalone.importing.Sender;
import org.mithaq.stories.LogOfRecord.Entry;

/**
 * All 103 rows of the reference story, of both coalitions: every command has exactly the events, refusing rules and
 * warnings that the file says, and the log ends as the specification prints it under the story.
 */
class WholeStoryTest {

    @TempDir
    private Path folder;

    @Test
    void bothCoalitionsEndAsTheSpecificationSays() throws Exception {
        ImportFile story = StoryFile.whole();
        try (Standalone standalone =
                new Standalone(new Standalone.Settings(folder.resolve("data"), 0, Clock.systemUTC()))) {
            URI server = URI.create(standalone.start());
            StoryFile.play(story, server, folder.resolve("data"), done -> {});
            List<Entry> log = LogOfRecord.read(standalone.property("mithaq.kafka.bootstrap-servers"));
            youthViolence(of(StoryFile.COALITION, log));
            network(of(StoryFile.NETWORK, log));
            neitherSeesTheOther(server, story);
            feedsKeepWhatTheyTold(server, story, log);
        }
    }

    private static void youthViolence(List<Entry> log) {
        assertThat(count(log, "member.admitted")).isEqualTo(21);
        assertThat(count(log, "supporter.registered")).isEqualTo(2);
        assertThat(count(log, "meeting.opened"))
                .as("M1, M2, S1, E1, E2, S2, S3")
                .isEqualTo(7);
        assertThat(count(log, "meeting.scheduled")).as("and E3 and S4").isEqualTo(9);
        assertThat(numbers(log)).isEqualTo(upTo(10));
        assertThat(only(log, "decision.superseded").text("subject")).contains(StoryFile.id("D8"));
        assertThat(count(log, "decision.objection-answered")).isEqualTo(2);
        assertThat(count(log, "decision.dissent-recorded")).isEqualTo(2);
        assertThat(count(log, "rediscussion.refused")).isEqualTo(1);
        assertThat(count(log, "rediscussion.granted")).isEqualTo(1);
        assertThat(count(log, "task.assigned") - count(log, "task.completed"))
                .as("help for WG2, and road safety")
                .isEqualTo(2);
        assertThat(only(log, "conflict.settled").data()).isNotEmpty();
        assertThat(only(log, "mandate.granted").data()).isNotEmpty();
        assertThat(only(log, "statement.issued").data()).isNotEmpty();
        assertThat(only(log, "meeting.minutes-corrected").data()).isNotEmpty();
        assertThat(phase(log)).isEqualTo("SUSTAINING");
        // 21 rows; rows 39 and 80 send two commands each
        assertThat(count(log, "command.refused")).isEqualTo(23);
    }

    private static void network(List<Entry> log) {
        assertThat(count(log, "member.admitted")).isEqualTo(9);
        assertThat(count(log, "supporter.registered")).isEqualTo(1);
        assertThat(count(log, "meeting.opened")).isEqualTo(14);
        assertThat(count(log, "meeting.scheduled")).as("and B4").isEqualTo(15);
        assertThat(numbers(log)).isEqualTo(upTo(5));
        assertThat(count(log, "campaign.closed")).isEqualTo(2);
        assertThat(count(log, "election.observation-recorded")).isEqualTo(4);
        Entry election = only(log, "election.result-recorded");
        assertThat(election.data().toString()).contains("1116", "15", "42");
        assertThat(phase(log)).isEqualTo("INSTITUTIONALISATION");
        assertThat(count(log, "command.refused")).isEqualTo(3);
    }

    private void neitherSeesTheOther(URI server, ImportFile story) throws Exception {
        List<ImportFile.Opening> openings = story.openings();
        Sender one = openings.getFirst().sender();
        Sender other = openings.getLast().sender();
        assertThat(read(server, StoryFile.COALITION, one)).isEqualTo(200);
        assertThat(read(server, StoryFile.NETWORK, other)).isEqualTo(200);
        assertThat(read(server, StoryFile.COALITION, other)).isEqualTo(404);
        assertThat(read(server, StoryFile.NETWORK, one)).isEqualTo(404);
    }

    private void feedsKeepWhatTheyTold(URI server, ImportFile story, List<Entry> log) throws Exception {
        List<ImportFile.Opening> openings = story.openings();
        try (Server reads = new Server(server, folder.resolve("data"), "mithaq")) {
            FeedHistory.check(
                    reads,
                    StoryFile.COALITION,
                    of(StoryFile.COALITION, log),
                    openings.getFirst().sender());
            FeedHistory.check(
                    reads,
                    StoryFile.NETWORK,
                    of(StoryFile.NETWORK, log),
                    openings.getLast().sender());
        }
    }

    private int read(URI server, String coalition, Sender sender) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/coalitions/" + coalition + "?after=1"))
                    .header("Authorization", "Bearer " + StoryFile.token(folder.resolve("data"), sender))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static List<Entry> of(String coalition, List<Entry> log) {
        List<Entry> own =
                log.stream().filter(entry -> entry.key().equals(coalition)).toList();
        assertThat(own.stream().map(Entry::sequence))
                .containsExactlyElementsOf(Stream.iterate(1L, sequence -> sequence + 1)
                        .limit(own.size())
                        .toList());
        return own;
    }

    private static Stream<Entry> all(List<Entry> log, String name) {
        return log.stream().filter(entry -> entry.type().matches("org\\.mithaq\\." + name + "\\.v\\d+"));
    }

    private static long count(List<Entry> log, String name) {
        return all(log, name).count();
    }

    private static Entry only(List<Entry> log, String name) {
        List<Entry> found = all(log, name).toList();
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    private static Set<Integer> numbers(List<Entry> log) {
        return all(log, "decision.recorded")
                .map(entry -> entry.data().path("number").asInt())
                .collect(Collectors.toSet());
    }

    private static Set<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toSet());
    }

    private static String phase(List<Entry> log) {
        return all(log, "coalition.phase-advanced")
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .data()
                .path("to")
                .asString();
    }
}
