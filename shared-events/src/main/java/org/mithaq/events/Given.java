package org.mithaq.events;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Immutable copies of collections that may be absent in JSON: absent means empty. A collection that holds a null is an
 * {@link IllegalArgumentException}.
 */
public final class Given {

    private static final String NO_NULL = "a list holds no null";

    private Given() {}

    public static <T> List<T> list(@Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        try {
            return List.copyOf(list); // one that is immutable already is not looked through once more
        } catch (NullPointerException absent) {
            throw new IllegalArgumentException(NO_NULL, absent);
        }
    }

    /** In the order of the keys, so that the same content is always the same bytes, whoever wrote it and wherever it was. */
    public static <K extends Comparable<? super K>, V> Map<K, V> map(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map instanceof Sorted<K, V> same ? same : new Sorted<>(map);
    }

    /** Keeps the order, so that what is written is what is read. */
    public static <T> Set<T> set(@Nullable Set<T> set) {
        return set == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(whole(set)));
    }

    /** An immutable map in the order of its keys: a record that is made of another one takes it over as it is. */
    private static final class Sorted<K, V> extends AbstractMap<K, V> {

        private final Map<K, V> entries;

        private Sorted(Map<K, V> map) {
            this.entries = Collections.unmodifiableMap(new TreeMap<>(map));
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return entries.entrySet();
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return entries.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return entries.containsKey(key);
        }
    }

    private static <T> Set<T> whole(Set<T> elements) {
        for (Object element : elements) {
            if (element == null) {
                throw new IllegalArgumentException(NO_NULL);
            }
        }
        return elements;
    }
}
