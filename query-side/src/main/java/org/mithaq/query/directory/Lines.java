package org.mithaq.query.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/** What documents about a coalition have in common: its name, and parties in lines. */
public final class Lines {

    private Lines() {}

    public static Line of(Words words, Named party) {
        return Line.in(words).named(party.name(), party.id()).line();
    }

    /** Each a line. */
    public static List<Line> each(Words words, Collection<Named> parties) {
        return parties.stream().map(party -> of(words, party)).toList();
    }

    /** One line for all. */
    public static Line list(Words words, Collection<Named> parties) {
        return Line.in(words).list(each(words, parties)).line();
    }

    /**
     * A document of the coalition's.
     *
     * @param path what it is a document of, within the coalition
     * @param title the file's name before that of the coalition
     */
    public static Document document(
            Reading reading, Words words, String path, String title, Instant asOf, List<Block> blocks) {
        Foundation foundation = reading.coalition().foundation();
        String coalition = words.show(foundation.name()).text();
        return new Document(
                words.language(),
                "coalitions/" + reading.id() + "/" + path,
                title + ": " + coalition,
                coalition,
                asOf,
                authority(words, foundation.language()),
                blocks);
    }

    /** The coalition's name, and that it is the version for the public where it is. */
    public static Line over(Reading reading, Words words, Readers readers) {
        Line.Builder over = Line.in(words).text(reading.coalition().foundation().name());
        return (readers == Readers.PUBLIC ? over.plain(" · " + words.say("document.public")) : over).line();
    }

    /** Which language is authoritative, where the coalition agreed on one. */
    public static @Nullable String authority(Words words, @Nullable Language language) {
        return language == null
                ? null
                : words.say("document.authority." + Words.in(language).tag());
    }
}
