package org.mithaq.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The contract of an event outside Java: renaming a class never touches data, because only this name is stored. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code <family>.<what>} in lower case, as in {@code decision.recorded}. */
    String value();

    /** The version of the shape that is written today; older ones are upcast on reading. */
    int version() default 1;

    /** What happened, in Arabic, for people. */
    String ar();

    /** What happened, in English, for people. */
    String en();
}
