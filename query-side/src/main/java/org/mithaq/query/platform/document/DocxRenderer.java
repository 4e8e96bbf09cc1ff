package org.mithaq.query.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Renders a document as DOCX (ISO/IEC 29500, transitional): real styles, paragraphs and tables from right to left where
 * the document is, page numbers. Written part by part, so that nothing in it depends on when or where.
 */
final class DocxRenderer {

    /** The earliest month that a ZIP entry can have by its local time alone; an earlier one is written in a time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private DocxRenderer() {}

    static byte[] render(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            DocxFonts fonts = new DocxFonts();
            String footer = footer(document);
            fonts.need(footer);
            write(zip, "[Content_Types].xml", resource("content-types.xml"));
            write(zip, "_rels/.rels", resource("package-rels.xml"));
            write(zip, "docProps/core.xml", properties(document));
            int lists = body(zip, document, fonts);
            write(zip, "word/_rels/document.xml.rels", resource("document-rels.xml"));
            write(zip, "word/styles.xml", styles(document));
            write(zip, "word/numbering.xml", numbering(lists, document.rightToLeft()));
            write(zip, "word/footer1.xml", footer);
            write(zip, "word/settings.xml", resource("settings.xml"));
            for (Map.Entry<String, byte[]> font : fonts.parts().entrySet()) {
                write(zip, font.getKey(), font.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns how many numbered lists it has. */
    private static int body(ZipOutputStream zip, Document document, DocxFonts fonts) throws IOException {
        begin(zip, "word/document.xml");
        PrintWriter out = new PrintWriter(zip, false, StandardCharsets.UTF_8);
        int lists = new DocxBody(document, out, fonts).write();
        out.flush();
        zip.closeEntry();
        return lists;
    }

    private static String properties(Document document) {
        String asOf = document.asOf().truncatedTo(ChronoUnit.SECONDS).toString();
        return resource("core.xml")
                .replace("{title}", Markup.escaped(document.title()))
                .replace("{creator}", Markup.escaped(document.author()))
                .replace("{subject}", Markup.escaped(document.reference()))
                .replace("{language}", Document.tag(document.language()))
                .replace("{asOf}", asOf);
    }

    private static String footer(Document document) {
        String run = document.rightToLeft() ? "<w:r><w:rPr><w:rtl/></w:rPr>" : "<w:r>";
        return resource("footer.xml")
                .replace("{bidi}", document.rightToLeft() ? "<w:bidi/>" : "")
                .replace(
                        "{page}",
                        run + "<w:t xml:space=\"preserve\">"
                                + document.words().say("document.page", field("PAGE", run), field("NUMPAGES", run))
                                + "</w:t></w:r>");
    }

    /** A number that the word processor fills in, between two pieces of text. */
    private static String field(String name, String run) {
        return "</w:t></w:r><w:fldSimple w:instr=\" " + name + " \">" + run + "<w:t>1</w:t></w:r></w:fldSimple>" + run
                + "<w:t xml:space=\"preserve\">";
    }

    private static String styles(Document document) {
        // the lines of the Arabic font are higher by themselves
        return resource("styles.xml")
                .replace("{bidi}", document.rightToLeft() ? "<w:bidi/>" : "")
                .replace("{line}", document.rightToLeft() ? "240" : "276");
    }

    /**
     * A numbered list counts from 1 only when it has a numbering of its own. In a paragraph from right to left "left" is
     * where Word begins a line and where LibreOffice ends one, which would write the mark into the margin; the middle is
     * in one place for both.
     */
    private static String numbering(int lists, boolean rightToLeft) {
        String own = IntStream.rangeClosed(2, lists + 1)
                .mapToObj(number -> "<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride"
                        + " w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
                .collect(Collectors.joining());
        String place = rightToLeft
                ? "<w:lvlJc w:val=\"center\"/><w:pPr><w:ind w:left=\"454\" w:hanging=\"274\"/></w:pPr>"
                : "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"454\" w:hanging=\"454\"/></w:pPr>";
        return resource("numbering.xml").replace("{place}", place).replace("{lists}", own);
    }

    private static String resource(String name) {
        return new String(Style.resource("docx/" + name), StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        write(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name);
        zip.write(content);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
