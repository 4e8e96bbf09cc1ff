package org.mithaq.query.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

class DocxRendererTest {

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
