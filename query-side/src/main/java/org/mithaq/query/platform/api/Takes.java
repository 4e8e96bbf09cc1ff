package org.mithaq.query.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter of the query that a read takes, for the OpenAPI document; on the read, on what narrows
 * it, or on the type of an argument that it takes. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Takes.Several.class)
public @interface Takes {

    String name();

    /** What it is for. */
    String says();

    /** The closed list whose constants it takes, in any case. */
    Class<? extends Enum<?>> of() default Anything.class;

    /** The form of the value in JSON Schema, such as {@code date} or {@code uuid}. */
    String format() default "";

    /** A regular expression that the value has to match. */
    String pattern() default "";

    /** No closed list. */
    enum Anything {}

    /** More than one of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Several {

        Takes[] value();
    }
}
