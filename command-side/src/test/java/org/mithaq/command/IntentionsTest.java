package org.mithaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.CommandCatalogue.Entry;
import org.mithaq.events.wire.EventJson;
import org.mithaq.rulebook.Rulebook;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What every command says of itself holds. */
class IntentionsTest {

    private static final JsonMapper STRICT = EventJson.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @MethodSource("commands")
    void theExampleIsACommandThatIsReadAsItIsWritten(Entry entry) {
        Object command = STRICT.readValue(entry.example(), entry.type());
        assertThat((Object) STRICT.readValue(STRICT.writeValueAsString(command), entry.type()))
                .isEqualTo(command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theRulesExistAndAreInOrder(Entry entry) {
        assertThat(entry.rules())
                .as("rules in @Intention of %s", entry.type().getSimpleName())
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(
                        rule -> assertThat(Rulebook.standard().rule(rule).id()).isEqualTo(rule));
    }

    static Stream<Entry> commands() {
        return CommandCatalogue.scan().entries().stream();
    }
}
