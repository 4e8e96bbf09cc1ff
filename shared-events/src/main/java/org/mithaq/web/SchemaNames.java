package org.mithaq.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the schemas of the OpenAPI document are called: by the names of their types, those within another type by both
 * names ({@code HealthAnswer} of {@code HealthController.Answer}). Two types of one name would be one schema, and one of
 * them described wrongly. Thread-safe.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when two types would be called the same */
    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = name(type);
        Class<?> other = named.putIfAbsent(name, type);
        if (other != null && !other.equals(type)) {
            throw new IllegalStateException("the schemas of " + type + " and " + other + " would both be " + name);
        }
        return name;
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : name(outer).replaceFirst("Controller$", "") + type.getSimpleName();
    }
}
