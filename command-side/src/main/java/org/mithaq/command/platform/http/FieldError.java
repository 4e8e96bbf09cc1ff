package org.mithaq.command.platform.http;

import java.util.Map;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * Something wrong with a request at one place.
 *
 * @param in what the place is in: {@code pointer} for the body (RFC 6901), {@code header} or {@code parameter}
 * @param place where
 * @param detail what is wrong and what would be right
 */
record FieldError(String in, String place, Text detail) {

    static FieldError body(String pointer, Text detail) {
        return new FieldError("pointer", pointer, detail);
    }

    static FieldError header(String name, Text detail) {
        return new FieldError("header", name, detail);
    }

    static FieldError parameter(String name, Text detail) {
        return new FieldError("parameter", name, detail);
    }

    /** An item of the member {@code errors} of the problem. */
    Map<String, String> in(Language language) {
        return Map.of(in, place, "detail", detail.in(language));
    }
}
