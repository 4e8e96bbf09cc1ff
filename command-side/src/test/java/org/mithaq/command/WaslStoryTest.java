package org.mithaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Vocabulary.Phase;

/** The whole of the network's story, rows 82 to 103, from its first command on. */
class WaslStoryTest {

    @Test
    void happensAsTold() {
        Scenario scenario = Scenario.given();
        StoryLines story = new StoryLines("wasl.jsonl", "COA-WSL", scenario);
        IntStream.rangeClosed(82, 103).forEach(story::row);

        CoalitionState end = scenario.state();
        assertThat(end.membership().memberCount()).isEqualTo(9);
        assertThat(end.decisions().decisions()).hasSize(5);
        assertThat(end.campaigns().campaigns().values())
                .hasSize(2)
                .allMatch(campaign -> campaign.closed() && campaign.evaluatedFinally() && campaign.taught());
        assertThat(end.tasks().openTasks()).isEmpty();
        assertThat(end.foundations().phase()).isEqualTo(Phase.INSTITUTIONALISATION);
    }
}
