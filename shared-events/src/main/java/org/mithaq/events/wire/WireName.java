package org.mithaq.events.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CloudEvents {@code type} of ours taken apart.
 *
 * @param name such as {@code decision.recorded}
 * @param version 1 or more
 */
record WireName(String name, int version) {

    private static final Pattern FORM = Pattern.compile("org\\.mithaq\\.([a-z-]+\\.[a-z-]+)\\.v([1-9][0-9]{0,3})");

    static WireName parse(String type) {
        Matcher form = FORM.matcher(type);
        if (!form.matches()) {
            throw new UnreadableRecordException("\"" + type + "\" is no event type of Mithaq");
        }
        return new WireName(form.group(1), Integer.parseInt(form.group(2)));
    }
}
