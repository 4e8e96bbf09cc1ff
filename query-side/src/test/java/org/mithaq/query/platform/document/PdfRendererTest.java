package org.mithaq.query.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class PdfRendererTest {

    private static final float MILLIMETRE = 72 / 25.4f;

    @ParameterizedTest
    @EnumSource(Language.class)
    void embedsEveryFontInAPdf(Language language) throws IOException {
        try (PDDocument pdf = pdf(Sample.in(language))) {
            List<PDFont> fonts = StreamSupport.stream(pdf.getPages().spliterator(), false)
                    .flatMap(PdfRendererTest::fonts)
                    .toList();

            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("NotoNaskhArabic");
            });
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(Document.tag(language));
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Mithaq");
        }
    }

    private static Stream<PDFont> fonts(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map((COSName name) -> {
                    try {
                        return page.getResources().getFont(name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Test
    void drawsArabicInJoinedFormsThatCanBeSearched() throws IOException {
        try (PDDocument pdf = pdf(Sample.in(Language.AR))) {
            String found = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);

            // the middle form of ya is one glyph for Arabic and Persian
            assertThat(found.replace('\u06CC', '\u064A'))
                    .contains("الرسالة والقيم")
                    .contains("R-032");
        }
    }

    @Test
    void showsWhatTheFontsCannotDrawByItsCodePoint() throws IOException {
        assertThat(drawn("sign 𒀀 😀")).contains("sign [U+12000] 😀");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsEmojiInAFontOfTheirOwn(Language language) throws IOException {
        Document plain = Sample.of(language, Text.of("مرحبا", "hello"));
        Document smiling = Sample.of(language, Text.of("مرحبا 😀🎉", "hello 😀🎉"));

        assertThat(fonts(plain)).noneMatch(font -> font.contains("Emoji"));
        assertThat(fonts(smiling)).anyMatch(font -> font.endsWith("+NotoEmoji-Regular"));
        assertThat(Format.PDF.render(smiling)).hasSizeLessThan(Format.PDF.render(plain).length + 10_000);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsSignsAndOtherAlphabetsInAFontOfTheirOwn(Language language) throws IOException {
        String signs = "→ ⇒ ✓ ☑ ≤ ± √ ■ ● ₺ ₪ x² ½ Привет Ελλάδα";
        Document plain = Sample.of(language, Text.of("مرحبا", "hello"));
        Document signed = Sample.of(language, Text.of("مرحبا " + signs, "hello " + signs));

        assertThat(fonts(plain)).allMatch(font -> font.contains("NotoNaskhArabic"));
        assertThat(fonts(signed))
                .anyMatch(font -> font.endsWith("+MithaqSigns-Regular"))
                .noneMatch(font -> font.contains("Emoji") || font.contains("EastAsian"));
        assertThat(Format.PDF.render(signed)).hasSizeLessThan(Format.PDF.render(plain).length + 20_000);
        // a sign that has a mirrored form is drawn so among Arabic
        assertThat(text(signed).replace('≥', '≤'))
                .contains("→", "⇒", "✓", "☑", "≤", "±", "√", "₺", "₪", "Привет", "Ελλάδα");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsNamesInChineseJapaneseAndKorean(Language language) throws IOException {
        List<String> names = List.of("日本財団", "中国红十字会", "國際", "대한민국", "カタカナ");
        Document document = Sample.of(language, Text.of(String.join(" ", names), String.join(" ", names)));

        assertThat(fonts(document)).anyMatch(font -> font.endsWith("+MithaqEastAsian-Regular"));
        assertThat(text(document)).contains(names);
    }

    @Test
    void drawsSyriacAndHebrewFromRightToLeft() throws IOException {
        // the extracted text is in reading order again
        assertThat(drawn("ܫܠܡܐ and שלום")).contains("ܫܠܡܐ", "שלום").doesNotContain("[U+");
    }

    private static List<String> fonts(Document document) throws IOException {
        try (PDDocument pdf = pdf(document)) {
            return fonts(pdf.getPage(0)).map(PDFont::getName).toList();
        }
    }

    @Test
    void drawsWhatAnEmojiIsMadeOfAndNothingThatOnlyChangesIt() throws IOException {
        assertThat(
                        drawn(
                                "👍\uD83C\uDFFD 👩\uD83C\uDFFD\u200D💻 ❤\uFE0F 1\uFE0F\u20E3 🇸🇾 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F."))
                .contains("👍 👩💻 ❤ 1 🇸🇾 🏴.");
    }

    @Test
    void keepsEmojiWholeAtTheEndOfALine() throws IOException {
        assertThat(drawn("😀".repeat(120)).replaceAll("\\s", "")).contains("😀".repeat(120));
    }

    private static String drawn(String text) throws IOException {
        return text(Sample.of(Language.EN, Text.of("س", text)));
    }

    private static String text(Document document) throws IOException {
        try (PDDocument pdf = pdf(document)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void setsThePageNumberInTheMiddleOfTheFoot(Language language) throws IOException {
        try (PDDocument pdf = pdf(Sample.in(language))) {
            float width = pdf.getPage(0).getMediaBox().getWidth();
            Foot foot = new Foot(pdf);

            assertThat((foot.left + foot.right) / 2).isCloseTo(width / 2, within(2 * MILLIMETRE));
        }
    }

    /** Between which points the text stands in the bottom margin of the first page. */
    private static final class Foot extends PDFTextStripper {

        private float left = Float.MAX_VALUE;
        private float right;

        Foot(PDDocument pdf) throws IOException {
            setEndPage(1);
            getText(pdf);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() > text.getPageHeight() - 22 * MILLIMETRE) {
                left = Math.min(left, text.getXDirAdj());
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
            }
        }
    }

    @Test
    void neverLeavesTheLastLineAloneOnAPage() throws IOException {
        for (int notes = 38; notes <= 46; notes++) {
            Document document = new Document(
                    Language.EN,
                    "samples/1",
                    "x",
                    "Mithaq",
                    Sample.in(Language.EN).asOf(),
                    "The Arabic text is authoritative.",
                    Collections.nCopies(notes, new Block.Note(List.of(Line.of("a note")))));
            try (PDDocument pdf = pdf(document)) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                assertThat(last.getText(pdf)).contains("a note", "authoritative");
            }
        }
    }

    @Test
    void beginsALongTableWhereItsHeadingStandsAndRepeatsItsHeadOnTheNextPage() throws IOException {
        try (PDDocument pdf = pdf(halfAPageAndATable(21))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(page(pdf, 1)).contains("Seats", "Member", "seat 1", "seat 9");
            assertThat(page(pdf, 2)).doesNotContain("Seats").contains("Member", "seat 21");
        }
    }

    /** Not even where all of it has place there, and the line behind it has not. */
    @Test
    void neverMovesATableForTheSakeOfTheLastLine() throws IOException {
        for (int seats = 8; seats <= 20; seats++) {
            try (PDDocument pdf = pdf(halfAPageAndATable(seats))) {
                assertThat(page(pdf, 1)).as(seats + " seats").contains("Seats", "seat 1", "seat 5");
            }
        }
    }

    private static Document halfAPageAndATable(int seats) {
        List<Block> blocks =
                new ArrayList<>(Collections.nCopies(20, new Block.Paragraph(Manner.BODY, Line.of("a paragraph"))));
        blocks.add(new Block.Heading(2, Line.of("Seats")));
        blocks.add(new Block.Table(
                List.of(new Block.Column("Member", 1)),
                IntStream.rangeClosed(1, seats)
                        .mapToObj(seat -> List.of(Line.of("seat " + seat)))
                        .toList()));
        return new Document(
                Language.EN,
                "samples/1",
                "x",
                "Mithaq",
                Sample.in(Language.EN).asOf(),
                "The Arabic text is authoritative.",
                blocks);
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    private static PDDocument pdf(Document document) throws IOException {
        return Loader.loadPDF(Format.PDF.render(document));
    }
}
