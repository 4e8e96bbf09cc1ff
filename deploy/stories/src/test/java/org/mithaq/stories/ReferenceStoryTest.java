package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.stories.LogOfRecord.Entry;
import org.mithaq.stories.RecordingProxy.Exchange;

/** The reference story in one process, rows 1 to 32; the file itself says what each command must bring about. */
class ReferenceStoryTest {

    private final Played played = Played.once();

    @Test
    void theLogHoldsTheStoryAndNothingElse() {
        ReferenceStory.assertLog(played.log());
    }

    @Test
    void everyCommandWasAnsweredForTheFirstTime() {
        assertThat(played.exchanges())
                .hasSize(StoryFile.read().size())
                .noneMatch(exchange -> exchange.answer().path("repeated").asBoolean());
    }

    @Test
    void tellingItAgainChangesNothing() throws IOException {
        List<Entry> before = played.log();

        List<Exchange> again = played.again();

        assertThat(again)
                .hasSameSizeAs(played.exchanges())
                .allMatch(exchange -> exchange.answer().path("repeated").asBoolean());
        assertThat(again).extracting(Exchange::commandId).isEqualTo(commandIds(played.exchanges()));
        assertThat(again).extracting(Exchange::status).isEqualTo(statuses(played.exchanges()));
        assertThat(played.log()).isEqualTo(before);
    }

    private static List<String> commandIds(List<Exchange> exchanges) {
        return exchanges.stream().map(Exchange::commandId).toList();
    }

    private static List<Integer> statuses(List<Exchange> exchanges) {
        return exchanges.stream().map(Exchange::status).toList();
    }
}
