package org.mithaq.events.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Text;

/** Makes one instance of any record of the domain with every component filled, always the same. */
final class Sampler {

    private int ids;

    static Event event(Class<? extends Event> type) {
        return (Event) new Sampler().value(type, "event");
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType parameterized) {
            return collection(parameterized, name);
        }
        Class<?> of = (Class<?>) type;
        if (Id.class.isAssignableFrom(of)) {
            return make(of, "00000000-0000-7000-8000-%012d".formatted(++ids));
        }
        if (of == Text.class) {
            return Text.of("نص " + name, "text of " + name);
        }
        if (of == Threshold.class) {
            return Threshold.parse(">=1/3");
        }
        if (of.isEnum()) {
            return of.getEnumConstants()[0];
        }
        if (of.isRecord()) {
            return record(of);
        }
        return scalar(of, name);
    }

    private static Object scalar(Class<?> of, String name) {
        return switch (of.getSimpleName()) {
            case "String" -> name.equals("timeZone") ? "Asia/Damascus" : name;
            case "int", "Integer" -> 7;
            case "long", "Long" -> 5_000L;
            case "boolean", "Boolean" -> true;
            case "Instant" -> Instant.parse("2026-03-01T09:30:00Z");
            case "LocalDate" -> LocalDate.parse("2026-03-14");
            case "Object" -> "value of " + name;
            default -> throw new IllegalArgumentException("no sample of " + of);
        };
    }

    private Object collection(ParameterizedType type, String name) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Map.class) {
            boolean levels = type.getActualTypeArguments()[1] == Level.class;
            return levels ? Map.of("R-032", Level.INV) : Map.of("quorum", ">1/2");
        }
        Object element = value(type.getActualTypeArguments()[0], name);
        return raw == Set.class ? Set.of(element) : List.of(element);
    }

    private Object record(Class<?> of) {
        Object[] values = Arrays.stream(of.getRecordComponents())
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        Class<?>[] types = Arrays.stream(of.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = of.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot sample " + of, impossible);
        }
    }

    private static Object make(Class<?> of, String value) {
        try {
            return of.getConstructor(String.class).newInstance(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot sample " + of, impossible);
        }
    }
}
