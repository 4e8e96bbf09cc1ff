package org.mithaq.query.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a rule has to say.
 *
 * @param about what it is about, as paths within the coalition such as {@code meetings/<id>} or {@code parties/<id>}
 * @param facts what was looked at, by lower-camel names that have words ({@code fact.<name>}); strings, numbers,
 *     booleans, or lists of strings
 * @param records the sequences of the records behind it
 */
public record Finding(List<String> about, Map<String, Object> facts, List<Long> records) {

    public Finding {
        about = List.copyOf(about);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        records = records.stream().distinct().sorted().toList();
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
