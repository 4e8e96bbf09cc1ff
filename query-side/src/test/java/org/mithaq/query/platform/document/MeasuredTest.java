package org.mithaq.query.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class MeasuredTest {

    private static final float MARGIN = 18 * 72 / 25.4f;

    /** What rounding takes up on a line, in points. */
    private static final float LITTLE = 1.5f;

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineLeavesThePageWhereverItsEmojiStand(Language language) throws IOException {
        List<Text> texts = Stream.of(
                        Stream.of(
                                "الجمعية العامة السابعة — 😀😀😀😀😀😀 رموز، و س و ص و كلمة أخرى هنا",
                                "الجمعية العامة السابعة للائتلاف مممممم 😀 رموز، و س و ص و كلمة أخرى هنا"),
                        IntStream.range(0, 60)
                                .mapToObj(i -> "م".repeat(i % 12)
                                        + " الجمعية 😀😀 العامة 🎉".repeat(1 + i % 5)
                                        + " س".repeat(i)),
                        IntStream.range(0, 30).mapToObj(i -> "😀".repeat(i) + " 🇸🇾 → ✓ Привет 日本 السابعة".repeat(4)))
                .flatMap(some -> some)
                .map(text -> Text.of(text, "a " + text))
                .toList();
        Words words = Words.in(language);
        Document document = new Document(
                language,
                "samples/1",
                "x",
                "Mithaq",
                Sample.in(language).asOf(),
                null,
                texts.stream()
                        .flatMap(text -> Stream.<Block>of(
                                new Block.Heading(1, Line.of(words, text)),
                                new Block.Paragraph(Block.Manner.BODY, Line.of(words, text))))
                        .toList());

        try (PDDocument pdf = Loader.loadPDF(Format.PDF.render(document))) {
            Edges edges = new Edges(pdf);
            float width = pdf.getPage(0).getMediaBox().getWidth();
            assertThat(edges.left).isGreaterThan(MARGIN - LITTLE);
            assertThat(edges.right).isBetween(width - MARGIN - 72, width - MARGIN + LITTLE);
        }
    }

    private static final class Edges extends PDFTextStripper {

        private float left = Float.MAX_VALUE;
        private float right;

        Edges(PDDocument pdf) throws IOException {
            getText(pdf);
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (!glyph.getUnicode().isBlank()) {
                left = Math.min(left, glyph.getXDirAdj());
                right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
            }
        }
    }
}
