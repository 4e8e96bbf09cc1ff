package org.mithaq.standalone.importing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command of an import file with every label resolved.
 *
 * @param number the line's number in the file, from 1
 * @param row what the file calls the step, or {@code null}
 * @param commandId the idempotency key
 * @param body the request's body: the command's fields and {@code meta}
 * @param expected what must come of it
 */
record ImportLine(
        int number,
        @Nullable String row,
        String coalition,
        Sender sender,
        @Nullable Instant at,
        String command,
        String commandId,
        ObjectNode body,
        Expected expected) {

    /**
     * What must come of a command: exactly these events, or a refusal by exactly these rules; and exactly these
     * warnings. A file that does not say is content with any acceptance.
     */
    record Expected(
            @Nullable List<String> events,
            @Nullable List<String> refused,
            @Nullable List<String> warn) {}
}
