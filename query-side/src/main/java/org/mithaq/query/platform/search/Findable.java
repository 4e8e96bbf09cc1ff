package org.mithaq.query.platform.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/** What texts can be found by. */
public final class Findable {

    /** Stands between texts, so that no phrase reaches from one into the next. */
    private static final String BREAK = "| ";

    private Findable() {}

    /**
     * The words of the texts in both languages, folded, each between spaces: first all of them once as they begin, then
     * the stems in their order.
     */
    public static String words(Stream<Text> texts) {
        Set<String> beginnings = new LinkedHashSet<>();
        StringBuilder stems = new StringBuilder();
        texts.forEach(text -> {
            add(text.ar(), beginnings, stems);
            add(text.en(), beginnings, stems);
        });
        StringBuilder words = new StringBuilder(" ");
        beginnings.forEach(word -> words.append(word).append(' '));
        return words.append(stems).toString();
    }

    private static void add(@Nullable String text, Set<String> beginnings, StringBuilder stems) {
        if (text == null) {
            return;
        }
        stems.append(BREAK);
        for (Token token : Token.in(text)) {
            beginnings.add(token.plain());
            beginnings.add(token.bare());
            stems.append(token.stem()).append(' ');
        }
    }
}
