package org.mithaq.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.Text;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({">1/2,21,11", ">1/2,10,6", ">1/2,9,5", ">=1/2,10,5", ">=2/3,20,14", ">=2/3,21,14", ">=5,9,5", ">4,9,5"})
    void tellsTheLeastThatIsEnough(String written, int whole, int least) {
        assertThat(Threshold.parse(written).least(whole)).isEqualTo(least);
    }

    @Test
    void nothingOfNothingIsNeverEnough() {
        assertThat(Threshold.parse(">=2/3").met(0, 0)).isFalse();
        assertThat(Threshold.parse(">1/2").met(0, 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "half", "1/2", ">=0", ">1/1", ">=3/2", ">1/0", ">= 0/3", ">=99999", ">9999", "<1/2", ">1/2x"
            })
    void refusesWhatNoCountCanMeetOrNobodyCanRead(String written) {
        assertThatThrownBy(() -> Threshold.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesMoreThanANumberAsAtLeastTheNext() {
        assertThat(Threshold.parse(">0")).hasToString(">=1");
    }

    @Test
    void saysItselfInWords() {
        assertThat(Threshold.parse(">1/2").text()).isEqualTo(Text.of("أكثر من 1/2", "more than 1/2"));
        assertThat(Threshold.parse(">=5").text()).isEqualTo(Text.of("5 على الأقل", "at least 5"));
    }

    @Property
    void readsWhatItWrites(
            @ForAll boolean more, @ForAll @IntRange(min = 1, max = 50) int part, @ForAll @IntRange(max = 50) int rest) {
        Threshold threshold = new Threshold(more && rest > 0, part, part + rest);
        assertThat(Threshold.parse(threshold.toString())).isEqualTo(threshold);
    }

    @Property
    void moreThanHalfMeansMoreForThanAgainst(
            @ForAll @IntRange(max = 1000) int yes, @ForAll @IntRange(max = 1000) int no) {
        assertThat(Threshold.parse(">1/2").met(yes, yes + no)).isEqualTo(yes > no);
    }
}
