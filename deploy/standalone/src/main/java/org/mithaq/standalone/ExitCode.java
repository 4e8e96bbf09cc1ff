package org.mithaq.standalone;

import java.util.Locale;

/**
 * What the process tells its caller when it ends. Every problem has a code of its own, so that a script can react to
 * it, and a text under {@code problem.<name>} in both languages. Codes 20 and above belong to the launcher script.
 */
enum ExitCode {
    OK(0),
    FAULT(1),
    USAGE(2),
    NOT_RUNNING(3),
    FILE_UNREADABLE(4),
    IMPORT_STOPPED(5),
    FOLDER_IN_USE(10),
    FOLDER_FOREIGN(11),
    FOLDER_NOT_WRITABLE(12),
    FOLDER_FULL(13),
    FOLDER_NEWER(14),
    PORT_IN_USE(15),
    KEY_DAMAGED(16),
    ADDRESS_UNUSABLE(17),
    LOG_FAILED(18);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }

    /** The key of the text that explains this code to people. */
    String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
