package org.mithaq.query.directory;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;

/** Parties in lines of documents. */
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

    /** Which language is authoritative, where the coalition agreed on one. */
    public static @Nullable String authority(Words words, @Nullable Language language) {
        return language == null
                ? null
                : words.say("document.authority." + Words.in(language).tag());
    }
}
