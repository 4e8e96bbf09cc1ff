package org.mithaq.query.platform.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mithaq.text.Text;

/**
 * Looks for a question's words in many things whose words nobody keeps, one after the other. A text that several of them
 * share, such as a name, is looked through once. Lives for the length of one search; not thread-safe.
 */
public final class Finder {

    private final List<Pattern> patterns;
    private final long all;
    private final Map<Text, Long> known = new HashMap<>();

    public Finder(Question question) {
        this.patterns = question.patterns().stream().map(Pattern::compile).toList();
        this.all = (1L << patterns.size()) - 1;
    }

    /** Whether the texts together have all of the words. */
    public boolean finds(Stream<Text> texts) {
        return texts.mapToLong(text -> known.computeIfAbsent(text, this::found)).reduce(0, (some, more) -> some | more)
                == all;
    }

    /** The words that the text has, a bit for each. */
    private long found(Text text) {
        String words = Findable.words(Stream.of(text));
        long found = 0;
        for (int i = 0; i < patterns.size(); i++) {
            found |= patterns.get(i).matcher(words).find() ? 1L << i : 0;
        }
        return found;
    }
}
