package org.mithaq.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharterParameterTest {

    @ParameterizedTest
    @EnumSource
    void takesItsOwnDefault(CharterParameter parameter) {
        assertThat(parameter.check(parameter.defaultValue())).isEqualTo(parameter.defaultValue());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsKey(CharterParameter parameter) {
        assertThat(CharterParameter.of(parameter.key())).isEqualTo(parameter);
        assertThat(parameter.key()).matches("[a-z]+(\\.[a-z]+)*");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAValueOfAnotherKindAndNamesItself(CharterParameter parameter) {
        Object other = parameter.defaultValue() instanceof Integer ? "ten" : 10;
        assertThatThrownBy(() -> parameter.check(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(parameter.key())
                .hasMessageContaining(other.toString());
    }

    @Test
    void namesAKeyThatDoesNotExist() {
        assertThatThrownBy(() -> CharterParameter.of("no.such.thing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.thing");
    }

    @Test
    void refusesANumberOutOfRangeAndAFraction() {
        assertThatThrownBy(() -> CharterParameter.INVITATION_NOTICE.check(-1))
                .hasMessage("invitation.notice.days takes a whole number from 0 to 365, not -1");
        assertThatThrownBy(() -> CharterParameter.INVITATION_NOTICE.check(Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CharterParameter.INVITATION_NOTICE.check(2.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void storesALongAsAnInteger() {
        assertThat(CharterParameter.INVITATION_NOTICE.check(14L)).isEqualTo(14);
    }

    @Test
    void storesAThresholdInItsWrittenForm() {
        assertThat(CharterParameter.QUORUM.check(" >= 2 / 3 ")).isEqualTo(">=2/3");
        assertThatThrownBy(() -> CharterParameter.QUORUM.check("half"))
                .hasMessage("quorum takes a threshold written like >1/2, >=2/3 or >=5, not \"half\"");
    }

    @Test
    void groundsAreChosenFromTheKnownOnesNoneTwice() {
        CharterParameter grounds = CharterParameter.REDISCUSSION_GROUNDS;
        assertThat(grounds.check(List.of("REVIEW_DATE_REACHED"))).isEqualTo(List.of("REVIEW_DATE_REACHED"));
        List<List<?>> wrong = List.of(
                List.of(),
                List.of("BECAUSE"),
                List.of("NEW_INFORMATION", "NEW_INFORMATION"),
                List.of(7),
                Arrays.asList("NEW_INFORMATION", null));
        assertThat(wrong).allSatisfy(value -> assertThatThrownBy(() -> grounds.check(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rediscussion.grounds takes a list"));
    }

    @Test
    void channelsMayBeReorderedButNotLeftOut() {
        CharterParameter order = CharterParameter.CHANNEL_ORDER;
        List<String> reversed = order.options().reversed();
        assertThat(order.check(reversed)).isEqualTo(reversed);
        assertThatThrownBy(() -> order.check(List.of("PHONE"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLongValueIsCutInTheMessage() {
        assertThatThrownBy(() -> CharterParameter.QUORUM.check(Collections.nCopies(1000, "x")))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void theLeastIsNeverAboveTheMost() {
        assertThat((Integer) CharterParameter.EXECUTIVE_SIZE_MIN.defaultValue())
                .isLessThan((Integer) CharterParameter.EXECUTIVE_SIZE_MAX.defaultValue());
        assertThat((Integer) CharterParameter.STRATEGIC_SIZE_MIN.defaultValue())
                .isLessThan((Integer) CharterParameter.STRATEGIC_SIZE_MAX.defaultValue());
    }
}
