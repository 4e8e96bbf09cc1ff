package org.mithaq.query.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
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

    /** What a character of the markup takes until it is written; measured. */
    private static final long BYTES_OF_A_CHARACTER = 16;

    private DocxRenderer() {}

    static byte[] render(Document document) {
        DocxBody body = new DocxBody(document);
        String content = body.render();
        return Press.OURS.set(BYTES_OF_A_CHARACTER * content.length(), "DOCX", () -> set(document, body, content));
    }

    private static byte[] set(Document document, DocxBody body, String content) {
        String footer = footer(document);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", resource("content-types.xml"));
        parts.put("_rels/.rels", resource("package-rels.xml"));
        parts.put("docProps/core.xml", properties(document));
        parts.put("word/document.xml", content);
        parts.put("word/_rels/document.xml.rels", resource("document-rels.xml"));
        parts.put("word/styles.xml", styles(document));
        parts.put("word/numbering.xml", numbering(body.lists(), document.rightToLeft()));
        parts.put("word/footer1.xml", footer);
        parts.put("word/settings.xml", resource("settings.xml"));
        return zip(parts, DocxFonts.parts(content + footer));
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

    private static byte[] zip(Map<String, String> parts, Map<String, byte[]> fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> font : fonts.entrySet()) {
                write(zip, font.getKey(), font.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
