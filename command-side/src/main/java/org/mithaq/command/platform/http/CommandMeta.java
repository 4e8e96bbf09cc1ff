package org.mithaq.command.platform.http;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Visibility;
import org.mithaq.text.Text;

/**
 * The circumstances of a command, under {@code meta} in its body.
 *
 * @param actingAs in which capacity; for the own organisation if absent
 * @param occurredAt when it happened; now if absent
 * @param justification why a rule of level JUST is departed from
 * @param visibility who may read what is recorded, where the kind of event does not tell; what concerns
 *     everybody is never narrower than MEMBERS, and what becomes of something never narrower than that is
 * @param correlation ties together the records of one undertaking, such as an import; the command's id if absent
 */
record CommandMeta(
        @Nullable ActingAs actingAs,
        @Nullable Instant occurredAt,
        @Nullable Text justification,
        @Nullable Visibility visibility,
        @Nullable String correlation) {

    static final CommandMeta NONE = new CommandMeta(null, null, null, null, null);

    private static final Pattern CORRELATION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");

    CommandMeta {
        if (correlation != null && !CORRELATION.matcher(correlation).matches()) {
            throw new IllegalArgumentException(
                    "\"correlation\" has 1 to 100 letters A to Z, digits and . _ : / - and begins with a letter or digit");
        }
    }
}
