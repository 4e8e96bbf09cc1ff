package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.standalone.Standalone;
import org.mithaq.standalone.importing.ImportException;
import org.mithaq.standalone.importing.ImportFile;
import org.mithaq.standalone.importing.Sender;
import org.mithaq.stories.LogOfRecord.Entry;
import tools.jackson.databind.JsonNode;

/**
 * The second story: a campaign for the Orontes, whose charter is unlike those of the reference story. Every command has
 * exactly the events, refusing rules and warnings that the file says. Between some rows something is tried that cannot
 * be done; that leaves no trace. The log ends as {@link CampaignStory} says.
 */
class CampaignStoryTest {

    /** What is tried after a row, and why it cannot be done. */
    private static final Map<Integer, String> IMPOSSIBLE = new TreeMap<>(Map.of(
            4, "\"vote\" counts more than the 11 votes of those present or represented",
            9, "this decision is not in force",
            13, "this decision is not in force",
            23, "your organisation may not act in that capacity",
            25, "your organisation supports this request already",
            26, "this decision awaits no ratification, or the time for it is over",
            29, "this written vote is over, or was closed or withdrawn",
            31, "this decision was put into effect already and serves only once"));

    private static final Sender MEMBER =
            new Sender(campaign("water-lawyers"), "delegate", campaign("delegate-water-lawyers"));

    @TempDir
    private Path folder;

    @Test
    void theCampaignEndsAsItsStorySays() throws Exception {
        Path data = folder.resolve("data");
        try (Standalone standalone = new Standalone(new Standalone.Settings(data, 0, Clock.systemUTC()))) {
            URI server = URI.create(standalone.start());
            int played = 0;
            for (Map.Entry<Integer, String> impossible : IMPOSSIBLE.entrySet()) {
                StoryFile.play(StoryFile.campaign(played, impossible.getKey()), server, data, done -> {});
                played = impossible.getKey();
                assertImpossible(played, impossible.getValue(), server, data);
            }
            StoryFile.play(StoryFile.campaign(played, Integer.MAX_VALUE), server, data, done -> {});
            List<Entry> log = LogOfRecord.read(standalone.property("mithaq.kafka.bootstrap-servers"));
            CampaignStory.assertLog(log);
            assertTheLastMeetingIsReadAsItWas(server, data, log.size());
            try (Server reads = new Server(server, data, "mithaq")) {
                FeedHistory.check(reads, StoryFile.CAMPAIGN, log, MEMBER);
            }
        }
    }

    private static void assertTheLastMeetingIsReadAsItWas(URI address, Path data, long sequence) throws Exception {
        try (Server server = new Server(address, data, "mithaq")) {
            server.reflect(sequence);
            String meeting = "/coalitions/" + StoryFile.CAMPAIGN + "/meetings/" + campaign("A10");
            JsonNode minutes = server.json("/api" + meeting + "/minutes", MEMBER);
            assertThat(minutes.path("present")).hasSize(7);
            assertThat(minutes.at("/present/4/leftAt").asString()).isEqualTo("2024-01-16T07:40:00Z");
            assertThat(minutes.at("/present/6/arrivedAt").asString()).isEqualTo("2024-01-16T07:20:00Z");
            assertThat(minutes.at("/proxies/0/from/id").asString()).isEqualTo(campaign("water-lab"));
            assertThat(minutes.at("/decisions/0/proxies/0/to/id").asString()).isEqualTo(campaign("water-lawyers"));
            assertThat(minutes.path("quorums")).hasSize(2);
            assertThat(minutes.at("/visitors/0/role").asString()).isEqualTo("DONOR");
            assertThat(server.status(meeting, MEMBER)).isEqualTo(200);
            assertThat(server.status("/coalitions/" + StoryFile.CAMPAIGN + "/decisions/" + campaign("D24"), MEMBER))
                    .isEqualTo(200);
        }
    }

    private static String campaign(String label) {
        return StoryFile.id(StoryFile.CAMPAIGN, label);
    }

    private static void assertImpossible(int row, String reason, URI server, Path data) {
        String name = "orontes-impossible.jsonl";
        ImportFile command = StoryFile.read(
                name, CampaignStoryTest.class.getResourceAsStream(name), line -> StoryFile.row(line) == row);
        assertThat(command.size()).as("after row " + row).isEqualTo(1);
        assertThatThrownBy(() -> StoryFile.play(command, server, data, done -> {}))
                .as("after row " + row)
                .isInstanceOf(ImportException.class)
                .hasMessageEndingWith(reason);
    }
}
