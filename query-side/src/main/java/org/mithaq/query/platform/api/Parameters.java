package org.mithaq.query.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;

/** Parameters of reads; what cannot be read is a problem that names the parameter. */
public final class Parameters {

    /** How many items a page has where nothing else is asked for. */
    public static final int LIMIT = 50;

    /** What a parameter takes that is switched on or off. */
    public static final Text YES_OR_NO = Text.of("\"true\" أو \"false\"", "\"true\" or \"false\"");

    private static final int LARGEST_LIMIT = 200;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String ANY_ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private static final Set<String> RULES =
            Rulebook.standard().rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private Parameters() {}

    /** {@code limit}, from 1 to 200. */
    public static int limit(HttpServletRequest request) {
        return (int) number(request.getParameter("limit"), "limit", 1, LARGEST_LIMIT, LIMIT);
    }

    /** {@code cursor} as a whole number; {@code otherwise} where it is not given. */
    public static long cursor(HttpServletRequest request, long otherwise) {
        return number(request.getParameter("cursor"), "cursor", 0, 999_999_999_999L, otherwise);
    }

    /**
     * {@code cursor} as the id of the last thing on a page. No page gives that of something that is not {@code there}: a
     * list that seems to end would be taken for all of it.
     */
    public static Optional<String> cursor(HttpServletRequest request, Predicate<String> there) {
        Optional<String> cursor = id(request, "cursor");
        if (cursor.filter(there.negate()).isPresent()) {
            throw malformed(
                    "cursor",
                    Text.of("قيمة \"next\" من الصفحة السابقة", "\"next\" of the page before, as it was given there"));
        }
        return cursor;
    }

    /** The id of a rule of the rulebook, such as {@code R-018}; empty where it is not given. */
    public static Optional<String> rule(HttpServletRequest request, String name) {
        Text expected = Text.of(
                "قاعدة من كتاب القواعد مثل R-018؛ القواعد كلها في /api/rulebook",
                "a rule of the rulebook such as R-018; /api/rulebook has all of them");
        Optional<String> asked = word(request, name, "R-[0-9]{3}", expected);
        if (asked.filter(id -> !RULES.contains(id)).isPresent()) {
            throw malformed(name, expected);
        }
        return asked;
    }

    /** The id of something; empty where it is not given. */
    public static Optional<String> id(HttpServletRequest request, String name) {
        return word(
                request,
                name,
                ID,
                Text.of("معرّف من 36 محرفاً مثل " + ANY_ID, "an id of 36 characters such as " + ANY_ID));
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
                .orElseThrow(() -> unknown(name, type)));
    }

    private static ProblemException unknown(String name, Class<? extends Enum<?>> type) {
        List<String> allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        String either = String.join(", ", allowed);
        return problem(name, Text.of("إحدى القيم: " + either, "one of: " + either))
                .with("allowed", allowed)
                .exception();
    }

    /** A day such as {@code 2025-09-18}; empty where it is not given. */
    public static Optional<LocalDate> day(HttpServletRequest request, String name) {
        Text expected = Text.of("يوم من أيام التقويم مثل 2025-09-18", "a day of the calendar such as 2025-09-18");
        return word(request, name, "[0-9]{4}-[0-9]{2}-[0-9]{2}", expected).map(day -> {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeException noDay) {
                throw malformed(name, expected);
            }
        });
    }

    /** @throws ProblemException 400 where the last day of a period, the parameter {@code name}, is before the first */
    public static void period(@Nullable LocalDate first, @Nullable LocalDate last, String name) {
        if (first != null && last != null && last.isBefore(first)) {
            throw malformed(name, Text.of("يوم لا يسبق " + first, "a day not before " + first));
        }
    }

    /** {@code true} or {@code false}; empty where it is not given. */
    public static Optional<Boolean> yes(HttpServletRequest request, String name) {
        return word(request, name, "true|false", YES_OR_NO).map(Boolean::valueOf);
    }

    /** A word of the given form; empty where it is not given. {@code expected} tells people what would be right. */
    public static Optional<String> word(HttpServletRequest request, String name, String form, Text expected) {
        String value = request.getParameter(name);
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.matches(form)) {
            throw malformed(name, expected);
        }
        return Optional.of(value);
    }

    /** A whole number between {@code least} and {@code most}. */
    public static long number(@Nullable String value, String name, long least, long most, long otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,18}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw malformed(
                    name,
                    most == Long.MAX_VALUE
                            ? Text.of("عدد صحيح من " + least, "a whole number from " + least)
                            : Text.of(
                                    "عدد صحيح من " + least + " إلى " + most,
                                    "a whole number from " + least + " to " + most));
        }
        return Long.parseLong(value);
    }

    /** The problem that names a parameter of another form than is asked for, and says what would be right. */
    public static ProblemException malformed(String name, Text expected) {
        return problem(name, expected).exception();
    }

    private static Problem problem(String name, Text expected) {
        return Problem.of(ProblemType.MALFORMED_REQUEST)
                .explain(Text.of(
                        "لا يمكن قراءة قيمة المعامل \"" + name + "\". المطلوب: " + expected.in(Language.AR) + ".",
                        "The parameter \"" + name + "\" cannot be read. Wanted: " + expected.in(Language.EN) + "."))
                .with("parameter", name);
    }
}
