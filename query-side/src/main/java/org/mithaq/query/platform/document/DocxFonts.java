package org.mithaq.query.platform.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The fonts that a DOCX brings along (ISO/IEC 29500-1 §17.8), each where the document has something for it, as a PDF does:
 * which fonts a reader's machine has for Arabic and emoji is not known. Where letters need a second font and a sign among
 * them a third, LibreOffice 7.4 draws the letters over one another. Lives for the length of one rendering.
 */
final class DocxFonts {

    private static final String EMOJI = "Noto Emoji";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** In the order in which a font names its faces. */
    private static final List<String> STYLES = List.of("Regular", "Bold");

    /** How much of the beginning of a file its key hides. */
    private static final int HIDDEN = 32;

    private final StringBuilder fonts = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private boolean arabic;
    private boolean emoji;

    /** The property of a run of emoji, in either direction. */
    static String emoji() {
        return "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>".formatted(EMOJI);
    }

    /** The document has that in it. */
    void need(String content) {
        arabic = arabic || content.codePoints().anyMatch(Direction::rightToLeft);
        emoji = emoji || content.contains(emoji());
    }

    /** The table of the fonts that are needed and their files, by the names of the parts. */
    Map<String, byte[]> parts() {
        if (arabic) {
            // the name stands in the styles too
            add("Noto Naskh Arabic", "B2", List.of(Glyphs.REGULAR, Glyphs.BOLD));
        }
        if (emoji) {
            add(EMOJI, "00", List.of(Glyphs.EMOJI));
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "word/fontTable.xml",
                xml("<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + fonts
                        + "</w:fonts>"));
        parts.put(
                "word/_rels/fontTable.xml.rels",
                xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relationships + "</Relationships>"));
        parts.putAll(files);
        return parts;
    }

    private void add(String name, String charset, List<Face> faces) {
        fonts.append("<w:font w:name=\"%s\"><w:charset w:val=\"%s\"/><w:pitch w:val=\"variable\"/>"
                .formatted(name, charset));
        for (int i = 0; i < faces.size(); i++) {
            embed(STYLES.get(i), faces.get(i));
        }
        fonts.append("</w:font>");
    }

    private void embed(String style, Face face) {
        UUID key = UUID.nameUUIDFromBytes(face.name().getBytes(StandardCharsets.UTF_8));
        String id = "rId" + (files.size() + 1);
        String file = "fonts/font" + (files.size() + 1) + ".odttf";
        fonts.append("<w:embed%s r:id=\"%s\" w:fontKey=\"{%s}\"/>"
                .formatted(style, id, key.toString().toUpperCase(Locale.ROOT)));
        relationships.append(("<Relationship Id=\"%s\" Target=\"%s\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/font\"/>")
                .formatted(id, file));
        files.put("word/" + file, hidden(face.file(), key));
    }

    /** The key's last byte hides the first, and so on (§17.8.1). */
    private static byte[] hidden(byte[] file, UUID key) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
        for (int i = 0; i < HIDDEN; i++) {
            file[i] ^= bytes[bytes.length - 1 - i % bytes.length];
        }
        return file;
    }

    private static byte[] xml(String content) {
        return (HEAD + content).getBytes(StandardCharsets.UTF_8);
    }
}
