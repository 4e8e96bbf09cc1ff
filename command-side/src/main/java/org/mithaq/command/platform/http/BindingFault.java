package org.mithaq.command.platform.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Puts into words what Jackson, or the constructor of a record, has to say about a field. */
final class BindingFault {

    private BindingFault() {}

    /** @param root the pointer to the value that was bound */
    static FieldError of(JacksonException fault, String root) {
        return FieldError.body(root + pointer(fault), text(fault));
    }

    private static Text text(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> FieldFault.UNKNOWN.text(known(unknown.getKnownPropertyIds()));
            case InvalidNullException missing -> FieldFault.MISSING.text();
            case InvalidFormatException format -> ofFormat(format.getTargetType());
            case MismatchedInputException mismatch -> ofMismatch(mismatch);
            case ValueInstantiationException refused -> refused(refused.getCause());
            case InputCoercionException number -> wrongType(number.getTargetType());
            default -> FieldFault.NOT_ACCEPTED.text("");
        };
    }

    private static Text ofFormat(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return FieldFault.NOT_ONE_OF.text(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")));
        }
        return type == Instant.class || type == LocalDate.class ? FieldFault.NOT_A_TIME.text() : wrongType(type);
    }

    private static Text ofMismatch(MismatchedInputException mismatch) {
        boolean missing = mismatch.getOriginalMessage().startsWith("Missing required creator property");
        return missing ? FieldFault.MISSING.text() : wrongType(mismatch.getTargetType());
    }

    private static Text wrongType(@Nullable Class<?> type) {
        JsonKind kind = JsonKind.of(type);
        return Text.of(
                FieldFault.MESSAGES.in(Language.AR, FieldFault.WRONG_TYPE.key(), kind.in(Language.AR)),
                FieldFault.MESSAGES.in(Language.EN, FieldFault.WRONG_TYPE.key(), kind.in(Language.EN)));
    }

    /** A constructor says what would be right; anything but that it says is not for others to read. */
    private static Text refused(@Nullable Throwable cause) {
        String reason = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
        return FieldFault.NOT_ACCEPTED.text(reason == null ? "" : reason);
    }

    private static String known(@Nullable Collection<Object> names) {
        return names == null
                ? ""
                : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String pointer(JacksonException fault) {
        return fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .map(JsonText::token)
                .collect(Collectors.joining());
    }
}
