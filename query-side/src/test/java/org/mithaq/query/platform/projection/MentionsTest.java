package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Id;
import org.mithaq.events.PartyId;
import org.mithaq.query.Golden;
import org.mithaq.text.Text;

class MentionsTest {

    @ParameterizedTest
    @ValueSource(classes = {DecisionId.class, PartyId.class, Id.class, Text.class})
    void nothingIsPassedByThatAWalkThroughTheWholeRecordFinds(Class<?> wanted) {
        List<Envelope> records = Golden.oneOfEachKind();

        assertThat(records)
                .anyMatch(record -> everywhere(wanted, record).findAny().isPresent());
        assertThat(records).allSatisfy(record -> assertThat(
                        List.<Object>copyOf(Mentions.of(wanted, record).toList()))
                .containsExactlyElementsOf(everywhere(wanted, record).toList()));
        assertThat(records).allSatisfy(record -> assertThat(Mentions.any(wanted, record))
                .isEqualTo(everywhere(wanted, record).findAny().isPresent()));
    }

    private record Beside<T>(T thing, List<PartyId> parties) {}

    private record Generic(Beside<String> beside) {}

    @Test
    void aGenericRecordIsLookedThroughBesideWhatItIsMadeOf() {
        PartyId party = new PartyId(Id.next());
        Generic fact = new Generic(new Beside<>("chair", List.of(party)));

        assertThat(Mentions.of(PartyId.class, fact)).containsExactly(party);
        assertThat(Mentions.of(Beside.class, fact)).containsExactly(fact.beside());
    }

    private static Stream<Object> everywhere(Class<?> wanted, @Nullable Object fact) {
        if (wanted.isInstance(fact)) {
            return Stream.of(wanted.cast(fact));
        }
        return switch (fact) {
            case null -> Stream.of();
            case Collection<?> several -> several.stream().flatMap(each -> everywhere(wanted, each));
            case Map<?, ?> several -> several.values().stream().flatMap(each -> everywhere(wanted, each));
            case Record several ->
                Arrays.stream(several.getClass().getRecordComponents())
                        .flatMap(part -> everywhere(wanted, Mentions.value(part, several)));
            default -> Stream.of();
        };
    }
}
