package org.mithaq.query.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

class DocxRendererTest {

    private static final Pattern EMBEDDED =
            Pattern.compile("<w:embed(?:Regular|Bold) r:id=\"(\\w+)\" w:fontKey=\"\\{([0-9A-F-]{36})}\"/>");

    private static final Text MIXED = new Text(null, "Met in حمص (x)");
    private static final String MIXED_RUNS = "\u200EMet in حمص (x)\u200E \u200E\u202B[بالإنكليزية فقط]\u202C\u200E";

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesADocxWithStylesAndDirections(Language language) throws IOException {
        boolean arabic = language == Language.AR;
        XWPFDocument docx = docx(Sample.in(language));

        XWPFParagraph heading = docx.getParagraphs().getFirst();
        assertThat(heading.getStyle()).isEqualTo("Heading1");
        assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        assertThat(heading.getCTP().getPPr().isSetBidi()).isEqualTo(arabic);
        assertThat(docx.getParagraphs()).allSatisfy(paragraph -> {
            if (paragraph.getStyle() != null) {
                assertThat(docx.getStyles().styleExist(paragraph.getStyle())).isTrue();
            }
        });
        XWPFTable table = docx.getTables().get(1);
        assertThat(table.getCTTbl().getTblPr().isSetBidiVisual()).isEqualTo(arabic);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(docx.getFooterList()).hasSize(1);
        assertThat(docx.getProperties().getCoreProperties().getCreated())
                .isEqualTo(Date.from(Sample.in(language).asOf()));
        assertThat(docx.getParagraphs().stream().filter(p -> p.getNumID() != null))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void setsTheMarksOfAListWithinTheMargin(Language language) throws IOException {
        // where "left" is from right to left word processors do not agree
        STJc.Enum place = language == Language.AR ? STJc.CENTER : STJc.LEFT;

        assertThat(docx(Sample.in(language)).getNumbering().getAbstractNums())
                .hasSize(2)
                .allSatisfy(list -> assertThat(list.getCTAbstractNum()
                                .getLvlArray(0)
                                .getLvlJc()
                                .getVal())
                        .isEqualTo(place));
    }

    @Test
    void keepsTheDirectionOfATextInADocxUpToTheSignsAtItsEdges() throws IOException {
        XWPFDocument docx = docx(Sample.of(Language.AR, Text.of("نص", "نص")));
        assertThat(docx.getParagraphs().getFirst().getText()).isEqualTo("\u200Fنص\u200F");

        docx = docx(Sample.of(Language.AR, new Text(null, "<b> (x)")));
        assertThat(docx.getParagraphs().getFirst().getText()).startsWith("\u200F\u202A<b> (x)\u202C\u200F");
    }

    @Test
    void writesAnEnglishTextWithArabicInItFromLeftToRightInAParagraphOfItsOwn() throws IOException {
        XWPFDocument docx = docx(Sample.of(Language.AR, MIXED));
        XWPFParagraph heading = docx.getParagraphs().getFirst();
        XWPFTable items = docx.getTables().stream()
                .filter(table -> "Items".equals(table.getStyleID()))
                .findFirst()
                .orElseThrow();
        XWPFParagraph mark = items.getRow(0).getCell(0).getParagraphs().getFirst();
        XWPFParagraph item = items.getRow(0).getCell(1).getParagraphs().getFirst();

        assertThat(rightToLeft(heading)).isFalse();
        assertThat(heading.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        assertThat(heading.getText()).isEqualTo(MIXED_RUNS);
        // a number beside the text would change sides
        assertThat(rightToLeft(mark)).isTrue();
        assertThat(mark.getNumID()).isNotNull();
        assertThat(rightToLeft(item)).isFalse();
        assertThat(item.getNumID()).isNull();
        assertThat(item.getText()).isEqualTo(MIXED_RUNS);
    }

    @Test
    void setsSuchATextApartFromTheWordsBeforeAndAfterIt() {
        Words words = Words.in(Language.AR);
        Line line = Line.in(words)
                .plain("قالت: ")
                .text(MIXED)
                .plain(" ")
                .text(MIXED)
                .plain(" ثم ")
                .reference("R-001", "/rulebook/R-001")
                .line();

        assertThat(DocxParagraph.of(Language.AR, line))
                .extracting(paragraph -> paragraph.line().text(), DocxParagraph::rightToLeft)
                .containsExactly(
                        tuple("قالت: ", true),
                        tuple("Met in حمص (x) [بالإنكليزية فقط]", false),
                        tuple("Met in حمص (x) [بالإنكليزية فقط]", false),
                        tuple(" ثم R-001", true));
        assertThat(DocxParagraph.of(Language.EN, line)).containsExactly(new DocxParagraph(line, false));
    }

    @Test
    void leavesOtherParagraphsInTheDirectionOfTheDocument() throws IOException {
        assertThat(heading(Language.AR, new Text(null, "English alone"))).isTrue();
        assertThat(heading(Language.AR, new Text("اجتماع في Homs", null))).isTrue();
        assertThat(heading(Language.EN, new Text("اجتماع في Homs", null))).isFalse();
    }

    @Test
    void letsAPageEndWithinAWordingThatIsLongerThanOne() throws IOException {
        assertThat(keepsItsLines("A wording.")).isTrue();
        assertThat(keepsItsLines("A long wording. ".repeat(200))).isFalse();
    }

    private static boolean keepsItsLines(String text) throws IOException {
        XWPFDocument docx = docx(Sample.of(Language.EN, new Text(null, text)));
        XWPFParagraph wording = docx.getParagraphs().get(1);
        assertThat(docx.getStyles()
                        .getStyle(wording.getStyle())
                        .getCTStyle()
                        .getPPr()
                        .isSetKeepLines())
                .isTrue();
        return !wording.getCTP().getPPr().isSetKeepLines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE00",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80",
                "\uD83D\uDC4D\uD83C\uDFFD",
                "\uD83D\uDD75\u200D\u2642",
                "1\uFE0F\u20E3",
                "\u2764\uFE0F",
                "\uD83C\uDDF8\uD83C\uDDFE",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"
            })
    void setsEmojiWholeInRunsOfTheirOwn(String emoji) throws IOException {
        XWPFParagraph arabic = paragraph(Language.AR, new Text("حمص" + emoji + "قررت", null));
        XWPFParagraph english = paragraph(Language.EN, new Text(null, "Homs" + emoji + emoji + " decided"));

        assertThat(arabic.getRuns())
                .extracting(XWPFRun::text, DocxRendererTest::fonts)
                .containsExactly(
                        tuple("\u200F", null),
                        tuple("حمص", null),
                        tuple(emoji, Set.of("Noto Emoji")),
                        tuple("قررت", null),
                        tuple("\u200F", null));
        assertThat(english.getRuns())
                .extracting(XWPFRun::text, DocxRendererTest::fonts, DocxRendererTest::turned)
                .containsExactly(
                        tuple("\u200E", null, false),
                        tuple("Homs", null, false),
                        tuple(emoji + emoji, Set.of("Noto Emoji"), false),
                        tuple(" decided", null, false),
                        tuple("\u200E", null, false));
    }

    @Test
    void writesTheLongestTextOfEmojiAsOneRun() {
        String emoji = "\uD83D\uDC69\u200D\uD83D\uDE80".repeat(4_000);
        Line line = Line.of(Words.in(Language.EN), new Text(null, emoji));

        assertThat(DocxRuns.of(Sample.in(Language.EN), line, false).split("<w:r>"))
                .hasSize(4)
                .anySatisfy(run -> assertThat(run).contains("Noto Emoji", emoji));
    }

    @Test
    void leavesLettersDigitsAndSignsToTheirFonts() throws IOException {
        String text = "ص\u200D 1 #2 ® ✓ \u2764";
        assertThat(paragraph(Language.AR, new Text(text, null)).getRuns())
                .extracting(DocxRendererTest::fonts)
                .containsOnlyNulls();
    }

    @Test
    void bringsTheFontsThatItNeedsAlong() throws IOException {
        Text english = new Text(null, "Mission");
        assertThat(fonts(Sample.of(Language.EN, english))).isEmpty();
        assertThat(fonts(Sample.of(Language.EN, new Text("الرسالة", null))))
                .containsExactly(Glyphs.REGULAR.file(), Glyphs.BOLD.file());
        assertThat(fonts(Sample.of(Language.AR, english))).hasSize(2);
        assertThat(fonts(Sample.of(Language.EN, new Text(null, "\uD83D\uDE00"))))
                .containsExactly(Glyphs.EMOJI.file());
    }

    /** The files of the table of fonts, as they were before they were hidden. */
    private static List<byte[]> fonts(Document document) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Format.DOCX.render(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        String related = new String(parts.get("word/_rels/fontTable.xml.rels"), StandardCharsets.UTF_8);
        String table = new String(parts.get("word/fontTable.xml"), StandardCharsets.UTF_8);
        List<byte[]> fonts = new ArrayList<>();
        Matcher embedded = EMBEDDED.matcher(table);
        while (embedded.find()) {
            String target = related.replaceAll("(?s).*Id=\"" + embedded.group(1) + "\" Target=\"([^\"]*)\".*", "$1");
            byte[] file = Objects.requireNonNull(parts.get("word/" + target));
            byte[] key = HexFormat.of().parseHex(embedded.group(2).replace("-", ""));
            for (int i = 0; i < 32; i++) {
                file[i] ^= key[15 - i % 16];
            }
            fonts.add(file);
        }
        assertThat(table.split("<w:embed", -1)).hasSize(fonts.size() + 1);
        return fonts;
    }

    private static @Nullable Set<String> fonts(XWPFRun run) {
        CTRPr properties = run.getCTR().getRPr();
        if (properties.sizeOfRFontsArray() == 0) {
            return null;
        }
        CTFonts fonts = properties.getRFontsArray(0);
        return new HashSet<>(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs()));
    }

    private static boolean turned(XWPFRun run) {
        return run.getCTR().getRPr().sizeOfRtlArray() > 0;
    }

    private static XWPFParagraph paragraph(Language language, Text text) throws IOException {
        return docx(Sample.of(language, text)).getParagraphs().getFirst();
    }

    private static boolean heading(Language language, Text text) throws IOException {
        return rightToLeft(docx(Sample.of(language, text)).getParagraphs().getFirst());
    }

    private static boolean rightToLeft(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetBidi()
                && !Boolean.FALSE.equals(paragraph.getCTP().getPPr().getBidi().getVal());
    }

    private static XWPFDocument docx(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Format.DOCX.render(document)));
    }
}
