package org.mithaq.command.histories;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record taken apart and put together again. */
record Shape(List<Part> parts, Constructor<?> constructor) {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    /** @param place the component's name after that of its record, such as {@code OpenMeeting.meeting} */
    record Part(String place, Type type, RecordComponent component) {

        @Nullable
        Object of(Object whole) {
            try {
                return component.getAccessor().invoke(whole);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    static Shape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Shape::read);
    }

    /**
     * The record of these values.
     *
     * @throws IllegalArgumentException when it does not take them
     */
    Object made(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Shape read(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new Shape(
                    Arrays.stream(type.getRecordComponents())
                            .map(component -> part(type, component))
                            .toList(),
                    constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Part part(Class<?> type, RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return new Part(type.getSimpleName() + "." + component.getName(), component.getGenericType(), component);
    }
}
