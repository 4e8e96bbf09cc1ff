package org.mithaq.command.platform.http;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the declaration of a record's component says about its place in JSON. */
final class Shape {

    private Shape() {}

    /** Whether it must be there: it is neither nullable, nor a collection (absent is empty), nor a flag (absent is no). */
    static boolean isRequired(RecordComponent component) {
        return !isNullable(component) && !isCollection(component.getType()) && component.getType() != boolean.class;
    }

    static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static boolean isNullable(RecordComponent component) {
        @Nullable AnnotatedType type = component.getAnnotatedType();
        return type != null && type.isAnnotationPresent(Nullable.class);
    }
}
