package org.mithaq.command.ruling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a command is for and which rules it is subject to. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Intention {

    /** The command's title in Arabic. */
    String ar();

    /** The command's title in English. */
    String en();

    /**
     * Ids of every rule that the decision examines, and of those of level REP that a view reports from what it records; the
     * rulebook names the command at each of them.
     */
    String[] rules() default {};

    /** Whom it concerns what is recorded: how far its author may narrow who reads it. */
    Concern concern();

    /** An example of the command's body as JSON, shown in the API's documentation. */
    String example();
}
