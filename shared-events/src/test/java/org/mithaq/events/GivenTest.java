package org.mithaq.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    @Test
    void aCopyIsTakenOverAsItIs() {
        Map<String, Integer> given = Given.map(new LinkedHashMap<>(Map.of("b", 2, "a", 1)));

        assertThat(Given.map(given)).isSameAs(given).isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(given.keySet()).containsExactly("a", "b");
        assertThat(given.get("a")).isEqualTo(1);
        assertThat(given.get("c")).isNull();
        assertThatThrownBy(() -> given.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> given.entrySet().iterator().next().setValue(3))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(given::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aListHoldsNoNullHoweverItWasMade() {
        List<String> list = new ArrayList<>();
        list.add("one");
        assertThat(Given.list(list)).containsExactly("one");

        list.add(null);

        assertThatThrownBy(() -> Given.list(list)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Given.list(list.stream().toList())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Given.set(new LinkedHashSet<>(list))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Advisory advisory) {
        return EventJson.mapper().writeValueAsString(advisory);
    }
}
