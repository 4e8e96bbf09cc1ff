package org.mithaq.command.platform.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Id;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Language;

/** The kinds of JSON values that fields take, as people are told. */
enum JsonKind {
    STRING,
    WHOLE_NUMBER,
    FLAG,
    LIST,
    OBJECT,
    OTHER;

    static JsonKind of(@Nullable Class<?> type) {
        if (type == null) {
            return OTHER;
        }
        if (CharSequence.class.isAssignableFrom(type)
                || Id.class.isAssignableFrom(type)
                || type.isEnum()
                || type == Threshold.class
                || type == Instant.class
                || type == LocalDate.class) {
            return STRING;
        }
        if (type == int.class || type == long.class || Number.class.isAssignableFrom(type)) {
            return WHOLE_NUMBER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        return Collection.class.isAssignableFrom(type) ? LIST : OBJECT;
    }

    String in(Language language) {
        return FieldFault.MESSAGES.in(language, key());
    }

    String key() {
        return "kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
