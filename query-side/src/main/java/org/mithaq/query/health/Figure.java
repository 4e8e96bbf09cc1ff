package org.mithaq.query.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * One figure.
 *
 * @param key tells it from the others of its measure
 * @param link within the coalition: the list of what is counted and of nothing else, or the thing that the figure is of
 * @param about the things behind it, as paths within the coalition; the twenty latest
 * @param records the sequences of the records behind it, the twenty latest
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Figure(
        String key,
        @Nullable Text label,
        @JsonInclude(JsonInclude.Include.ALWAYS) long value,
        @Nullable String link,
        List<String> about,
        List<Long> records) {

    private static final int LATEST = 20;

    public Figure {
        about = about.stream().distinct().limit(LATEST).toList();
        records = Finding.latest(records);
    }

    /** A figure of a constant of a closed list. */
    static Figure of(Enum<?> constant, long value) {
        return new Figure(constant.name(), label(constant), value, null, List.of(), List.of());
    }

    /** A figure that words name: those of {@code health.figure.<key>}. */
    static Figure of(String key, long value) {
        String word = "health.figure." + key;
        return new Figure(
                key,
                Text.of(Words.in(Language.AR).say(word), Words.in(Language.EN).say(word)),
                value,
                null,
                List.of(),
                List.of());
    }

    static Text label(Enum<?> constant) {
        return Text.of(
                Words.in(Language.AR).label(constant), Words.in(Language.EN).label(constant));
    }

    /** Whether it leads to one thing, and to no list. */
    public boolean one() {
        return link != null && link.indexOf('/', 1) > 0;
    }

    Figure at(String path) {
        return new Figure(key, label, value, path, about, records);
    }

    Figure about(List<String> paths) {
        return new Figure(key, label, value, link, paths, records);
    }

    Figure from(List<Long> sequences) {
        return new Figure(key, label, value, link, about, sequences);
    }
}
