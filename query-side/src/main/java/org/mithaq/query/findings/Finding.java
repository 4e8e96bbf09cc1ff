package org.mithaq.query.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a rule has to say.
 *
 * @param about what it is about, as paths within the coalition such as {@code meetings/<id>} or {@code parties/<id>}
 * @param facts what was looked at, by lower-camel names that have words ({@code fact.<name>}); strings, numbers,
 *     booleans, texts in two languages, or lists of strings or of such texts
 * @param records the sequences of the records behind it; none only where it says that something never happened
 */
public record Finding(List<String> about, Map<String, Object> facts, List<Long> records) {

    private static final int LATEST = 20;

    public Finding {
        about = List.copyOf(about);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        records = records.stream().distinct().sorted().toList();
    }

    /** The twenty latest of the records, the last one first: enough of them where a rule looks at very many. */
    public static List<Long> latest(List<Long> sequences) {
        return sequences.stream()
                .sorted(Comparator.reverseOrder())
                .limit(LATEST)
                .toList();
    }

    /** A finding about those things. */
    public static Finding about(String... paths) {
        return new Finding(List.of(paths), Map.of(), List.of());
    }

    public static Finding about(Collection<String> paths) {
        return new Finding(List.copyOf(paths), Map.of(), List.of());
    }

    /** With a fact more. */
    public Finding fact(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Finding(about, more, records);
    }

    /** With records more. */
    public Finding from(long... sequences) {
        List<Long> more = new ArrayList<>(records);
        for (long sequence : sequences) {
            more.add(sequence);
        }
        return new Finding(about, facts, more);
    }

    public Finding from(Collection<Long> sequences) {
        List<Long> more = new ArrayList<>(records);
        more.addAll(sequences);
        return new Finding(about, facts, more);
    }
}
