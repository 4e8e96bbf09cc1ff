package org.mithaq.query.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class FormatTest {

    private static final EnumSet<Format> DOCUMENTS = EnumSet.complementOf(EnumSet.of(Format.JSON));

    static Stream<Arguments> everyFormatInBothLanguages() {
        return DOCUMENTS.stream()
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatInBothLanguages")
    void givesTheSameBytesInEveryTimeZoneAndLocale(Format format, Language language) {
        byte[] here = format.render(smiling(language));

        assertThat(elsewhere("Asia/Tokyo", Locale.JAPAN, format, language)).isEqualTo(here);
        assertThat(elsewhere("America/Lima", Locale.of("ar", "EG"), format, language))
                .isEqualTo(here);
    }

    private static Document smiling(Language language) {
        return Sample.of(language, Text.of("الرسالة 🎉 والقيم", "Mission 🎉 and values"));
    }

    private static byte[] elsewhere(String zone, Locale locale, Format format, Language language) {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(locale);
            return format.render(smiling(language));
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Egpj.exe",
                "\u2066a\u2069",
                "a\u0000b\u0007",
                "\uD800x",
                "\uFFFF",
                "\uD83D\uDE00\uD83D\uDC4D\uD83C\uDFFD",
                "\u6F22\u5B57",
                "\n\n",
                "{0} ${x} #{y} %s",
                "]]>",
                "<!--",
                "--- \n# x",
                "1. x",
                "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F"
            })
    void showsOddTextsSafely(String odd) throws IOException {
        for (Language language : Language.values()) {
            Document document = Sample.of(language, Text.of("نص", "text"));
            Line line = new Line(List.of(new Inline.Written(odd, language), new Inline.Plain(odd)));
            Document with = new Document(
                    language,
                    "x",
                    odd,
                    odd,
                    document.asOf(),
                    odd,
                    List.of(new Block.Paragraph(Block.Manner.BODY, line), new Block.Heading(2, line)));

            String html = text(Format.HTML, with);
            assertThat(html).doesNotContain("\u202E", "\u0000", "\uFFFF");
            assertThatCode(() -> parsed(html)).doesNotThrowAnyException();
            assertThat(Format.PDF.render(with)).isNotEmpty();
            assertThat(docx(with).getParagraphs()).hasSize(3);
            assertThat(text(Format.MD, with)).doesNotContain("\u202E", "\u0000");
        }
    }

    @Test
    void takesAVeryLongTextWithoutASpace() throws IOException {
        Document document = Sample.of(Language.AR, Text.of("م".repeat(20_000), "x".repeat(20_000)));

        for (Format format : DOCUMENTS) {
            assertThat(format.render(document)).isNotEmpty();
        }
        try (PDDocument pdf = pdf(document)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void escapesMarkupInEveryFormat(Language language) throws IOException {
        Document document = Sample.of(language, Text.of(Sample.INJECTION, Sample.INJECTION));

        assertThat(text(Format.HTML, document))
                .doesNotContain("<script", "javascript:z\"")
                .contains("&lt;script&gt;");
        assertThat(text(Format.MD, document))
                .doesNotContain(" <script", "**x**", " [y](")
                .contains("\\<script\\>", "\\*\\*x\\*\\*", "\\[y\\]", "\\|", "\\`w\\`");
        assertThat(docx(document).getParagraphs().getFirst().getText()).contains(Sample.INJECTION);
        try (PDDocument pdf = pdf(document)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<script>alert('1')</script>");
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void saysInWordsWhichPageItIs() throws IOException {
        assertThat(seen(Language.EN)).contains("Page 1 of 2", "Page 2 of 2");
        assertThat(seen(Language.AR)).contains("صفحة 1 من 2", "صفحة 2 من 2");
        assertThat(docx(Sample.in(Language.EN)).getFooterList().getFirst().getText())
                .startsWith("Page 1 of 1");
        assertThat(docx(Sample.in(Language.AR)).getFooterList().getFirst().getText())
                .startsWith("صفحة 1 من 1");
    }

    private static String seen(Language language) throws IOException {
        try (PDDocument pdf = pdf(Sample.in(language))) {
            PDFTextStripper seen = new PDFTextStripper();
            seen.setSortByPosition(true);
            return Normalizer.normalize(seen.getText(pdf), Normalizer.Form.NFKC);
        }
    }

    @Test
    void leavesOutTheColumnsThatHaveNothingInAnyRow() {
        List<Block.Column> columns =
                List.of(new Block.Column("a", 1), new Block.Column("b", 2), new Block.Column("c", 3));
        Line some = Line.of("x");
        Line none = Line.of("");

        assertThat(new Block.Table(columns, List.of(List.of(some, none, none), List.of(some, none, some))))
                .isEqualTo(new Block.Table(
                        List.of(columns.getFirst(), columns.getLast()),
                        List.of(List.of(some, none), List.of(some, some))));
        assertThat(new Block.Table(columns, List.of()).columns()).isEqualTo(columns);
    }

    private static XWPFDocument docx(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Format.DOCX.render(document)));
    }

    private static PDDocument pdf(Document document) throws IOException {
        return Loader.loadPDF(Format.PDF.render(document));
    }

    private static String text(Format format, Document document) {
        return new String(format.render(document), StandardCharsets.UTF_8);
    }

    private static org.w3c.dom.Document parsed(String xhtml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
    }
}
