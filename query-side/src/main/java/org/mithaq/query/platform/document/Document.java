package org.mithaq.query.platform.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/**
 * A document in one language, ready to be rendered in any format.
 *
 * @param reference what it is a document of, such as a path; with the title it identifies the document
 * @param title in words, also the name of the file
 * @param author whose record it is: the coalition's name
 * @param asOf the moment of the record that it tells of; never the time of rendering
 * @param authority which language is authoritative where the two differ; missing where nothing was agreed
 */
public record Document(
        Language language,
        String reference,
        String title,
        String author,
        Instant asOf,
        @Nullable String authority,
        List<Block> blocks) {

    public Document {
        title = Clean.text(title).replace('\n', ' ');
        author = Clean.text(author).replace('\n', ' ');
        authority = authority == null ? null : Clean.text(authority);
        blocks = List.copyOf(blocks);
    }

    /** The words of its language. */
    public Words words() {
        return Words.in(language);
    }

    /** The same, which says below its title that a part of the record is withheld from whom it is for. */
    Document ofAPart() {
        List<Block> noted = new ArrayList<>(blocks);
        int head = (int) blocks.stream().takeWhile(Document::head).count();
        noted.add(head, new Block.Paragraph(Manner.QUIET, Line.of(words().say("part.note"))));
        return new Document(language, reference, title, author, asOf, authority, noted);
    }

    private static boolean head(Block block) {
        return (block instanceof Block.Heading heading && heading.level() == 1)
                || (block instanceof Block.Paragraph line && line.manner() == Manner.BYLINE);
    }

    boolean rightToLeft() {
        return language == Language.AR;
    }

    /** The language tag with the region whose spelling and digits the words follow (BCP 47). */
    static String tag(Language language) {
        return language == Language.AR ? "ar-SY" : "en-GB";
    }
}
