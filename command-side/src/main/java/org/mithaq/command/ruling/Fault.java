package org.mithaq.command.ruling;

import java.util.Locale;
import org.mithaq.events.Id;
import org.mithaq.text.Text;

/**
 * Why a command cannot be carried out, apart from governance rules: it leaves no trace in the log.
 *
 * @param kind what is wrong
 * @param detail what is wrong and what would be right, in both languages
 */
public record Fault(Kind kind, Text detail) {

    /** The kinds of faults. */
    public enum Kind {
        /** Something named does not exist in this coalition. */
        UNKNOWN_REFERENCE,
        /** Something to be made exists already. */
        ALREADY_EXISTS,
        /** The thing is in a state in which this cannot be done. */
        WRONG_STATE,
        /** The command contradicts itself, or what it says cannot be. */
        BAD_INPUT,
        /** The actor may not act here, or not in that capacity. */
        NOT_ALLOWED,
        /** The command's id was used for another command. */
        COMMAND_ID_REUSED,
        /** The expected sequence is not the coalition's. */
        STALE,
        /** There is no such coalition. */
        NO_COALITION
    }

    public static Fault unknown(Id id) {
        String what = id.getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
        return new Fault(
                Kind.UNKNOWN_REFERENCE,
                Text.of(
                        "لا يوجد في هذا الائتلاف ما معرّفه " + id.value() + " (" + what + ")",
                        "there is no " + what + " " + id.value() + " in this coalition"));
    }

    public static Fault exists(Id id) {
        String what = id.getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
        return new Fault(
                Kind.ALREADY_EXISTS,
                Text.of(
                        "المعرّف " + id.value() + " (" + what + ") مستخدم من قبل؛ استخدموا معرّفاً جديداً",
                        "the " + what + " " + id.value() + " exists already; use a new id"));
    }

    public static Fault wrongState(String ar, String en) {
        return new Fault(Kind.WRONG_STATE, Text.of(ar, en));
    }

    public static Fault badInput(String ar, String en) {
        return new Fault(Kind.BAD_INPUT, Text.of(ar, en));
    }

    public static Fault notAllowed(String ar, String en) {
        return new Fault(Kind.NOT_ALLOWED, Text.of(ar, en));
    }
}
