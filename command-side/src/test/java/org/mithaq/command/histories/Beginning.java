package org.mithaq.command.histories;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.StoryLines;
import org.mithaq.command.StoryLines.Sent;
import org.mithaq.command.charter.AdoptCharter;
import org.mithaq.command.platform.axon.LiveCoalition;
import org.mithaq.command.ruling.Command;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.RatificationClause;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.RediscussionPolicy;

/** Where a history begins: with nothing, or at some point of the reference story. Each is played once. */
record Beginning(String name, LiveCoalition coalition, InPlay inPlay, Instant now) {

    /** The one file that the whole story is in. */
    static final Path STORY = Path.of(
                    "..", "deploy", "standalone", "src", "main", "resources", "org", "mithaq", "standalone", "stories")
            .resolve("reference.jsonl");

    private static final Instant DAWN = Instant.parse("2025-01-01T08:00:00Z");

    static final List<Beginning> ALL = List.of(
            told("nothing", "COA-YV", 0, null),
            told("the first steps of the story", "COA-YV", 4, null),
            told("the invitations of the story", "COA-YV", 14, null),
            told("the charter of the story", "COA-YV", 32, null),
            told("the committees of the story, acts being ratified", "COA-YV", 50, "parliamentary-rescind"),
            told("the disputed decision of the story", "COA-YV", 62, null),
            told("the end of the story", "COA-YV", 81, null),
            told("the charter of the network, acts being ratified", "COA-WSL", 86, "consent-review"),
            told("the campaign of the network, acts being ratified", "COA-WSL", 99, "supermajority-reopen"));

    @Override
    public String toString() {
        return name;
    }

    private static Beginning told(String name, String coalition, int lastRow, @Nullable String preset) {
        CoalitionId id = new CoalitionId(StoryLines.id(coalition));
        LiveCoalition live = new LiveCoalition(id);
        InPlay inPlay = new InPlay();
        Instant now = DAWN;
        List<Sent> lines = new ArrayList<>(StoryLines.sent(STORY, coalition));
        lines.removeIf(line -> line.row() > lastRow);
        for (int i = 0; i < lines.size(); i++) {
            Sent line = lines.get(i);
            CommandStamp stamp =
                    new CommandStamp(new CommandId("00000000-0000-7000-a000-%012d".formatted(i)), "digest");
            now = line.at();
            live.send(Requests.of(id, stamp, line.actor(), line.actingAs(), put(line.command(), preset)), now);
        }
        live.log().forEach(inPlay::see);
        return new Beginning(name, live, inPlay, now);
    }

    /**
     * The same command, but a charter lets acts await ratification and a few decide in writing, has proxies and that policy
     * of re-discussion.
     */
    private static Command put(Command command, @Nullable String preset) {
        if (preset == null || !(command instanceof AdoptCharter adoption)) {
            return command;
        }
        Charter c = adoption.charter();
        Map<String, Object> parameters = new LinkedHashMap<>(c.parameters());
        parameters.put("proxies.held.max", 2);
        parameters.put("proxies.quorum", "PRESENT");
        parameters.put("written.participation", ">=1");
        parameters.put("written.days", 1);
        return new AdoptCharter(
                adoption.resolution(),
                new Charter(
                        c.profile(),
                        c.lifespan(),
                        c.places(),
                        c.meetings(),
                        c.decisions(),
                        c.agendas(),
                        c.membership(),
                        c.betweenMeetings(),
                        c.conflictProcedure(),
                        List.of(),
                        new RediscussionPolicy(preset, List.of(), List.of(), true),
                        c.groundRules(),
                        c.conduct(),
                        c.autonomy(),
                        new RatificationClause(true, true, 45),
                        parameters,
                        c.raised()),
                adoption.inputs());
    }
}
