package org.mithaq.query.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokenTest {

    /** What the parts of a word, and what stands between words, are made of in several scripts. */
    private static final int[] LETTERS =
            "اأإآبةىيؤئءولمنـًٌَُِّْٰA aé1٢۲.,;:'’\"-_@#/()|،؛؟شכ\u05F4かカ한ก漢ﷺﻻß🇸🇾👩\u200D❤\uFE0F\u00A0\u200B\u200C\u200F\u202E\u2068\u0301\u00B4\u00A8\n\t"
                    .codePoints()
                    .toArray();

    @Test
    void noWordReachesBeyondASpace() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(24), 0, LETTERS.length + LETTERS.length / 3)
                    .map(letter -> letter < LETTERS.length ? LETTERS[letter] : ' ')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

            assertThat(Token.in(text)).as(text).isEqualTo(Token.analysed(text));
        }
    }
}
