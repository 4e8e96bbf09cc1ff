package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void everyTypeHasATitleAndADetailInBothLanguagesAndNothingElseIsThere() {
        MessagesCheck.isComplete(
                ProblemTexts.MESSAGES,
                Arrays.stream(ProblemType.values())
                        .flatMap(type -> Stream.of(type.label() + ".title", type.label() + ".detail"))
                        .toList());
    }

    @Test
    void theTypesAreAddressesOfTheirOwn() {
        assertThat(ProblemType.REFUSED_BY_RULES.uri()).hasToString("https://mithaq.org/problems/refused-by-rules");
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::uri)).doesNotHaveDuplicates();
    }
}
