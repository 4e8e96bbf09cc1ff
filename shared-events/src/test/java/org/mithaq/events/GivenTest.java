package org.mithaq.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.mithaq.events.wire.EventJson;

class GivenTest {

    @Test
    void theSameFactsAreTheSameBytesInWhateverOrderTheyCame() {
        SequencedMap<String, Object> facts = new LinkedHashMap<>();
        facts.put("seats", 7);
        facts.put("present", 3);
        facts.put("bodies", List.of("CORE"));

        String written = written(new Advisory("R-072", null, "ADV", facts));

        assertThat(written)
                .isEqualTo(written(new Advisory("R-072", null, "ADV", facts.reversed())))
                .contains("{\"bodies\":[\"CORE\"],\"present\":3,\"seats\":7}");
    }

    @Test
    void theCopyIsItsOwn() {
        Map<String, Integer> mutable = new LinkedHashMap<>(Map.of("one", 1));
        Map<String, Integer> given = Given.map(mutable);

        mutable.put("two", 2);

        assertThat(given).containsOnlyKeys("one");
    }

    private static String written(Advisory advisory) {
        return EventJson.mapper().writeValueAsString(advisory);
    }
}
