package org.mithaq.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.Id;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

class FactsTest {

    /** What it says is told at length on a page of its own. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("campaign.launched");

    static Stream<EventCatalogue.Entry> events() {
        return EventCatalogue.standard().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void tellSomethingOfEveryEventThatSaysMoreThanWhatItIsAbout(EventCatalogue.Entry event) {
        List<RecordComponent> said = Arrays.stream(event.type().getRecordComponents())
                .filter(field -> !Id.class.isAssignableFrom(field.getType()))
                .toList();

        assertThat(said.isEmpty()
                        || TOLD_ELSEWHERE.contains(event.name())
                        || said.stream().anyMatch(FactsTest::told))
                .as(
                        "the audit trail says nothing of %s: add fact.<field> for what it tells to words_ar.properties and"
                                + " words_en.properties, for one of %s",
                        event.name(),
                        said.stream().map(RecordComponent::getName).toList())
                .isTrue();
    }

    private static boolean told(RecordComponent field) {
        return Arrays.stream(Language.values())
                .allMatch(language -> Words.in(language).knows("fact", field.getName()));
    }
}
