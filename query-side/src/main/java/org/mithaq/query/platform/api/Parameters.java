package org.mithaq.query.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;

/** Parameters of reads; what cannot be read is a problem that names the parameter. */
public final class Parameters {

    /** How many items a page has where nothing else is asked for. */
    public static final int LIMIT = 50;

    private static final int LARGEST_LIMIT = 200;

    private Parameters() {}

    /** {@code limit}, from 1 to 200. */
    public static int limit(HttpServletRequest request) {
        return (int) number(request.getParameter("limit"), "limit", 1, LARGEST_LIMIT, LIMIT);
    }

    /** {@code cursor} as a whole number; {@code otherwise} where it is not given. */
    public static long cursor(HttpServletRequest request, long otherwise) {
        return number(request.getParameter("cursor"), "cursor", 0, 999_999_999_999L, otherwise);
    }

    /** A constant of a closed list by its name; empty where it is not given. */
    public static <E extends Enum<E>> Optional<E> constant(HttpServletRequest request, String name, Class<E> type) {
        String value = request.getParameter(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> malformed(name)));
    }

    /** A day such as {@code 2025-09-18}; empty where it is not given. */
    public static Optional<LocalDate> day(HttpServletRequest request, String name) {
        return word(request, name, "[0-9]{4}-[0-9]{2}-[0-9]{2}").map(day -> {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeException noDay) {
                throw malformed(name);
            }
        });
    }

    /** A word of the given form; empty where it is not given. */
    public static Optional<String> word(HttpServletRequest request, String name, String form) {
        String value = request.getParameter(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.matches(form)) {
            throw malformed(name);
        }
        return Optional.of(value);
    }

    /** A whole number between {@code least} and {@code most}. */
    public static long number(@Nullable String value, String name, long least, long most, long otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,18}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw malformed(name);
        }
        return Long.parseLong(value);
    }

    /** The problem that names a parameter of another form than is asked for. */
    public static ProblemException malformed(String name) {
        return Problem.of(ProblemType.MALFORMED_REQUEST)
                .explain(Text.of(
                        "قيمة المعامل \"" + name + "\" ليست من الشكل المطلوب.",
                        "The parameter \"" + name + "\" does not have the form that is asked for."))
                .with("parameter", name)
                .exception();
    }
}
