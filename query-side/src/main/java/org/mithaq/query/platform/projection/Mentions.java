package org.mithaq.query.platform.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/** Reads the components of recorded facts, whatever their type: what every event names is found without a list. */
public final class Mentions {

    /** Values that mention nothing. */
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, Integer.class, Long.class, Boolean.class, Instant.class, LocalDate.class);

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private static final ClassValue<List<RecordComponent>> MENTIONING = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return COMPONENTS.get(type).stream()
                    .filter(component -> !component.getType().isPrimitive()
                            && !component.getType().isEnum()
                            && !PLAIN.contains(component.getType()))
                    .toList();
        }
    };

    private Mentions() {}

    /** All values of that type in the fact, at any depth. Texts, which are most of it, are looked at where they are wanted. */
    public static <T> Stream<T> of(Class<T> type, @Nullable Object fact) {
        List<T> found = new ArrayList<>();
        collect(type, fact, found);
        return found.stream();
    }

    /** Several views look at every record of the log in this way, so that it takes no streams. */
    private static <T> void collect(Class<T> type, @Nullable Object fact, List<T> found) {
        if (type.isInstance(fact)) {
            found.add(type.cast(fact));
        } else if (fact instanceof Collection<?> several) {
            several.forEach(each -> collect(type, each, found));
        } else if (fact instanceof Map<?, ?> several) {
            several.values().forEach(each -> collect(type, each, found));
        } else if (fact instanceof Record rec) {
            for (RecordComponent component : MENTIONING.get(rec.getClass())) {
                if (component.getType() != Text.class || type == Text.class) {
                    collect(type, value(component, rec), found);
                }
            }
        }
    }

    /** The components of a record in their order, always the same objects. */
    public static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** The value of the component; {@code null} where the fact has none. */
    public static @Nullable Object value(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }
}
