package org.mithaq.query.platform.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** For each type of fact, and each type that was looked for in it, the components that may hold such a value. */
    private static final ClassValue<Map<Class<?>, List<RecordComponent>>> LEADING = new ClassValue<>() {
        @Override
        protected Map<Class<?>, List<RecordComponent>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Mentions() {}

    /** All values of that type in the fact, at any depth. */
    public static <T> Stream<T> of(Class<T> type, @Nullable Object fact) {
        List<T> found = new ArrayList<>();
        collect(type, fact, found, Integer.MAX_VALUE);
        return found.stream();
    }

    /** Whether there is a value of that type in the fact, at any depth. */
    public static <T> boolean any(Class<T> type, @Nullable Object fact) {
        List<T> found = new ArrayList<>();
        collect(type, fact, found, 1);
        return !found.isEmpty();
    }

    /** Several views look at every record of the log in this way, so that it takes no streams, and looks only where it may find. */
    private static <T> void collect(Class<T> type, @Nullable Object fact, List<T> found, int most) {
        if (found.size() == most) {
            return;
        }
        if (type.isInstance(fact)) {
            found.add(type.cast(fact));
        } else if (fact instanceof Collection<?> several) {
            several.forEach(each -> collect(type, each, found, most));
        } else if (fact instanceof Map<?, ?> several) {
            several.values().forEach(each -> collect(type, each, found, most));
        } else if (fact instanceof Record rec) {
            for (RecordComponent component : leading(rec.getClass(), type)) {
                collect(type, value(component, rec), found, most);
            }
        }
    }

    private static List<RecordComponent> leading(Class<?> fact, Class<?> wanted) {
        Map<Class<?>, List<RecordComponent>> known = LEADING.get(fact);
        List<RecordComponent> leading = known.get(wanted);
        if (leading == null) {
            leading = COMPONENTS.get(fact).stream()
                    .filter(component -> mayHold(component.getGenericType(), wanted, new HashSet<>()))
                    .toList();
            known.put(wanted, leading);
        }
        return leading;
    }

    /** Whether a value declared so may be or hold one that is wanted, as far as the declaration tells. */
    private static boolean mayHold(Type declared, Class<?> wanted, Set<Class<?>> seen) {
        if (declared instanceof ParameterizedType several) {
            return Arrays.stream(several.getActualTypeArguments()).anyMatch(each -> mayHold(each, wanted, seen))
                    || (!holdsOnlyWhatItIsMadeOf(several.getRawType()) && mayHold(several.getRawType(), wanted, seen));
        }
        if (!(declared instanceof Class<?> type) || wanted.isAssignableFrom(type) || type.isAssignableFrom(wanted)) {
            return true;
        }
        if (type.isPrimitive() || type.isEnum() || type.isArray() || PLAIN.contains(type) || !seen.add(type)) {
            return false;
        }
        if (type.isRecord()) {
            return COMPONENTS.get(type).stream()
                    .anyMatch(component -> mayHold(component.getGenericType(), wanted, seen));
        }
        return !type.isSealed()
                || Arrays.stream(type.getPermittedSubclasses()).anyMatch(each -> mayHold(each, wanted, seen));
    }

    private static boolean holdsOnlyWhatItIsMadeOf(Type type) {
        return type instanceof Class<?> raw
                && (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw));
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
