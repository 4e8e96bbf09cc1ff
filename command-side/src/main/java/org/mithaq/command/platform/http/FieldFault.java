package org.mithaq.command.platform.http;

import java.util.Locale;
import org.mithaq.text.Text;
import org.mithaq.web.Messages;

/** What may be wrong with one field of a request; the texts are in {@code fields_ar.properties} and {@code fields_en}. */
enum FieldFault {
    NOT_JSON,
    EMPTY,
    TRAILING,
    TOO_DEEP,
    NOT_AN_OBJECT,
    DUPLICATE,
    UNKNOWN,
    MISSING,
    WRONG_TYPE,
    NOT_ONE_OF,
    NOT_A_TIME,
    IN_THE_FUTURE,
    NOT_ACCEPTED,
    NOT_A_UUID,
    NOT_A_SEQUENCE,
    NOT_A_FLAG;

    static final Messages MESSAGES = new Messages(FieldFault.class, "fields");

    /** The text, with what fills its placeholders. */
    Text text(String... arguments) {
        return MESSAGES.text(key(), arguments);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
