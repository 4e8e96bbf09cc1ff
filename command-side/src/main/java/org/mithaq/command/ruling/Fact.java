package org.mithaq.command.ruling;

import java.util.List;

/**
 * Something a rule looked at, kept with the ruling.
 *
 * @param name lower camel case
 * @param value a string, a whole number, a boolean, or a list of strings
 */
public record Fact(String name, Object value) {

    public static Fact fact(String name, String value) {
        return new Fact(name, value);
    }

    public static Fact fact(String name, int value) {
        return new Fact(name, value);
    }

    public static Fact fact(String name, boolean value) {
        return new Fact(name, value);
    }

    /** A list of things by their text form, such as ids or constants. */
    public static Fact fact(String name, List<?> values) {
        return new Fact(name, values.stream().map(Object::toString).toList());
    }
}
