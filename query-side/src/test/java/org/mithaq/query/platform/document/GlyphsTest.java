package org.mithaq.query.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {

    @ParameterizedTest
    @CsvSource({
        "Latin, 00A1, 024F",
        "Greek, 0370, 03E1",
        "Cyrillic, 0400, 052F",
        "Armenian, 0531, 058F",
        "Hebrew, 0591, 05F4",
        "Arabic, 0606, 06FF",
        "Syriac, 0700, 074F",
        "Kurdish and Urdu, 0750, 077F",
        "superscripts, 2070, 209C",
        "currencies, 20A0, 20C0",
        "fractions, 2150, 218B",
        "arrows, 2190, 21FF",
        "mathematics, 2200, 22FF",
        "circled numbers, 2460, 24FF",
        "boxes, 2500, 259F",
        "shapes, 25A0, 25FF",
        "check marks, 2600, 27BF",
        "more arrows, 27F0, 297F",
        "kana, 3041, 30FF"
    })
    void drawsEveryCharacterOf(String what, String first, String last) {
        String all = IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16))
                .filter(Character::isDefined)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(Glyphs.shown(all)).as(what).isEqualTo(all);
    }
}
