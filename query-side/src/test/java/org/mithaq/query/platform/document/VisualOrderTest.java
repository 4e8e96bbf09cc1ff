package org.mithaq.query.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.text.Language;

/**
 * Texts as they were written, and as they are seen from left to right. As in the examples of UAX #9 small letters run from
 * left to right, capitals stand for Arabic letters.
 */
class VisualOrderTest {

    private static final String ARABIC = "بتثجحخدذرزسشصضطظعغفقكلمنهو";
    private static final Pattern BDI = Pattern.compile("<bdi lang=\"..(?:-..)?\" dir=\"(...)\">(.*?)</bdi>");

    /** What each format makes of an Arabic text, in documents of both languages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GUIDE (v2.0) FOR ALL           | LLA ROF (v2.0) EDIUG
            PLAN wash 2.0 FOR SCHOOLS      | SLOOHCS ROF wash 2.0 NALP
            DECISION un/2030/15 ON WATER   | RETAW NO un/2030/15 NOISICED
            GRANT usd 12,500 TO US         | SU OT usd 12,500 TNARG
            GRANT 12,500 usd TO US         | SU OT usd 12,500 TNARG
            GRANT $12,500 TO US            | SU OT $12,500 TNARG
            WRITE info2@example.org BY IT  | TI YB info2@example.org ETIRW
            WRITE 15-a@example.org BY IT   | TI YB 15-a@example.org ETIRW
            SEE https://example.org/20/15/ | https://example.org/20/15/ EES
            SEE https://example.org/a/ NOW | WON https://example.org/a/ EES
            BY 15/12 OR 2026-11-19.        | .2026-11-19 RO 15/12 YB
            SHARE 12.5% OF 50% OF 0.5      | 0.5 FO 50% FO 12.5% ERAHS
            COLD (-5) OR −5 OR +5%         | +5% RO −5 RO (-5) DLOC
            CALL +963 11 222 3333 NOW      | WON +963 11 222 3333 LLAC
            CALL +961 1 345 678 NOW        | WON +961 1 345 678 LLAC
            OR +962 6 123 4567             | +962 6 123 4567 RO
            OR +20 2 2345 6789             | +20 2 2345 6789 RO
            OR +32 2 584-11-11 NOW         | WON +32 2 584-11-11 RO
            OR 00963 21 5 123              | 00963 21 5 123 RO
            OR +1 (212) 5 551234           | +1 (212) 5 551234 RO
            ROOMS 3 5 7 OR +5 3 77         | 77 3 +5 RO 7 5 3 SMOOR
            +961 1 345 678 5 CALLS         | SLLAC 5 +961 1 345 678
            CALL 011 222 3333              | 011 222 3333 LLAC
            FROM 5–7 MAY 15:30–17:00       | 15:30–17:00 YAM 5–7 MORF
            VOTES 19–1–1 IN ALL            | LLA NI 19–1–1 SETOV
            NETWORK 2022                   | 2022 KROWTEN
            SAID «wash» 2030 AND "wash 2"  | "wash 2" DNA 2030 «wash» DIAS
            unicef، who 2، 15 PEOPLE       | ELPOEP 15 ،who 2 ،unicef
            SPEAKS c++ AND c# 2            | c# 2 DNA c++ SKAEPS
            LONG 5–7km IN 3d               | 3d NI 5–7km GNOL
            ITEM (A) 1.5 (B) 2.5           | 2.5 (B) 1.5 (A) METI
            MET IN homs (x) NOW            | WON homs (x) NI TEM
            """)
    void ordersAnArabicText(String text, String seen) throws IOException {
        for (Language document : Language.values()) {
            assertThat(seen(document, text, Language.AR)).containsOnly(seen);
            assertThat(docx(document, text)).isEqualTo(seen);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no. 1 (SOCIETY 1) and more     | no. 1 (1 YTEICOS) and more
            room HALL 5 is free            | room 5 LLAH is free
            room HALL 15-12, then (NET 22) | room 15-12 LLAH, then (22 TEN)
            met in HOMS (x), 15/12         | met in SMOH (x), 15/12
            call +963 11 222 or −5, 5–7    | call +963 11 222 or −5, 5–7
            «NETWORK 2» 50% a              | «2 KROWTEN» 50% a
            HALL 5 / HALL 6 a              | 6 LLAH / 5 LLAH a
            """)
    void ordersAnEnglishText(String text, String seen) throws IOException {
        for (Language document : Language.values()) {
            assertThat(seen(document, text, Language.EN)).containsOnly(seen);
        }
    }

    @Test
    void keepsATextApartFromTheWordsAroundIt() throws IOException {
        assertThat(pdf(Language.EN, inBrackets("no. 1 (", "SOCIETY 1", ") 2"))).containsExactly("no. 1 (1 YTEICOS) 2");
        assertThat(pdf(Language.AR, inBrackets("NO 1 (", "met at HALL 5.", ") 2")))
                .containsExactly("2 (met at 5 LLAH.) 1 ON");
    }

    private static Line inBrackets(String before, String text, String after) {
        Language language = text.equals(text.toUpperCase(Locale.ROOT)) ? Language.AR : Language.EN;
        return new Line(List.of(
                new Inline.Plain(written(before)),
                new Inline.Written(written(text), language),
                new Inline.Plain(written(after))));
    }

    @Test
    void goesOnInTheDirectionOfATextOnItsNextLine() throws IOException {
        String text = "met in HOMS (x). " + "and then spoke about it for a long time ".repeat(2) + "in HALL 5 (y).";
        Line line =
                new Line(List.of(new Inline.Plain(written("WROTE ")), new Inline.Written(written(text), Language.EN)));

        List<String> lines = pdf(Language.AR, line);

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("met in SMOH (x). and").endsWith(" ETORW");
        assertThat(lines.getLast()).endsWith("in 5 LLAH (y).");
    }

    @ParameterizedTest
    @CsvSource({
        "TELLS (<DELEGATE OF IT>) NOW, TELLS |(DELEGATE |OF |IT) |NOW",
        "MEMBER/A <15/12> OR <5–7 km>, MEMBER/A |15/12 |OR |5–7 |km",
        "SEE <https://example.org/a/20.x>, SEE |https://example.org/|a/|20.x",
        "hand-made [<12-15>], hand-|made |[12-15]"
    })
    void endsALineWhereReadersExpectIt(String text, String parts) {
        String isolated = written(text).replace('<', '\u2066').replace('>', '\u2069');
        LineBreaks breaks = new LineBreaks();
        breaks.setText(isolated);
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end > 0; end = breaks.next()) {
            found.add(isolated.substring(start, end));
            start = end;
        }
        assertThat(read(String.join("|", found).replaceAll("[\u2066\u2069]", "")))
                .isEqualTo(parts);
        // what begins with a word goes with it
        assertThat(found).noneMatch(part -> part.endsWith("\u2066"));
    }

    /** On a page, in a PDF, in Markdown. */
    private static List<String> seen(Language document, String text, Language language) throws IOException {
        Inline written = new Inline.Written(written(text), language);
        Line line = new Line(List.of(written));
        return List.of(html(document, line), pdf(document, line).getFirst(), markdown(document, line));
    }

    private static Document document(Language language, Line line) {
        Block paragraph = new Block.Paragraph(Block.Manner.BODY, line);
        return new Document(
                language, "samples/1", "x", "Mithaq", Sample.in(language).asOf(), null, List.of(paragraph));
    }

    private static String html(Language language, Line line) {
        Matcher bdi = BDI.matcher(text(Format.HTML, document(language, line)));
        assertThat(bdi.find()).isTrue();
        String text = bdi.group(2).replace("&quot;", "\"");
        return ordered(text, bdi.group(1).equals("rtl"));
    }

    private static String markdown(Language language, Line line) {
        String text = text(Format.MD, document(language, line)).strip().replaceAll("\\\\(.)", "$1");
        return ordered(text, language == Language.AR);
    }

    private static String docx(Language language, String text) throws IOException {
        Line line = new Line(List.of(new Inline.Written(written(text), Language.AR)));
        byte[] bytes = Format.DOCX.render(document(language, line));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return ordered(docx.getParagraphs().getFirst().getText(), language == Language.AR);
        }
    }

    private static String text(Format format, Document document) {
        return new String(format.render(document), StandardCharsets.UTF_8);
    }

    /** As what shows the text would, which is for others to do right. */
    private static String ordered(String text, boolean rightToLeft) {
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.RTL : Bidi.LTR);
        return read(bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS));
    }

    /** The lines of a document of one paragraph, by the places of their glyphs. */
    private static List<String> pdf(Language language, Line line) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Format.PDF.render(document(language, line)))) {
            return new Places(pdf).lines();
        }
    }

    private static final class Places extends PDFTextStripper {

        private final List<TextPosition> glyphs = new ArrayList<>();

        Places(PDDocument pdf) throws IOException {
            getText(pdf);
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            // what is lower is the page's number
            if (glyph.getYDirAdj() < glyph.getPageHeight() - 72) {
                glyphs.add(glyph);
            }
        }

        List<String> lines() {
            return glyphs.stream().collect(Collectors.groupingBy(TextPosition::getYDirAdj)).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(line -> line.getValue().stream()
                            .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                            .map(TextPosition::getUnicode)
                            .collect(Collectors.joining()))
                    .map(line -> read(line).strip())
                    .toList();
        }
    }

    private static String written(String text) {
        return text.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? ARABIC.charAt(c - 'A') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String read(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .map(c -> ARABIC.indexOf(c) >= 0 ? 'A' + ARABIC.indexOf(c) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
