package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.tasks.AssignTask;
import org.mithaq.events.wire.EventJson;
import org.mithaq.rulebook.Rulebook;

/** The contract of the commands about meetings and tasks, as the API shows it. */
class ExamplesTest {

    static Stream<CommandCatalogue.Entry> commands() {
        List<Package> features = List.of(ScheduleMeeting.class.getPackage(), AssignTask.class.getPackage());
        return CommandCatalogue.scan().entries().stream()
                .filter(entry -> features.contains(entry.type().getPackage()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anExampleIsWhatTheCommandTakes(CommandCatalogue.Entry entry) {
        Object command = EventJson.mapper().readValue(entry.example(), entry.type());
        String written = EventJson.mapper().writeValueAsString(command);
        assertThat((Object) EventJson.mapper().readValue(written, entry.type())).isEqualTo(command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theRulebookKnowsTheCommandAtEachOfItsRules(CommandCatalogue.Entry entry) {
        assertThat(Rulebook.standard().rulesAt(entry.type().getSimpleName()))
                .extracting(rule -> rule.id())
                .containsAll(entry.rules());
    }
}
