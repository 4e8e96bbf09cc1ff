package org.mithaq.query.platform.document;

import io.swagger.v3.oas.models.Operation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import org.mithaq.query.platform.api.Documented;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** What reads have in common in the OpenAPI document that answer with a {@link DocumentReply}. */
@Component
class FormatsDocument implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (document(method.getMethod().getGenericReturnType())) {
            Documented.takes(
                    operation,
                    Documented.oneOf(
                            "format",
                            "The format, where Accept cannot be set.",
                            Arrays.stream(Format.values())
                                    .map(Format::extension)
                                    .toList()));
            Documented.takes(
                    operation,
                    Documented.oneOf(
                            "version",
                            "For whom it is written; the public version leaves out names.",
                            List.of("members", "public")));
            Arrays.stream(Format.values())
                    .filter(format -> format != Format.JSON)
                    .forEach(format -> Documented.answers(
                            operation,
                            format.type().removeQualityValue().toString(),
                            format == Format.HTML || format == Format.MD));
        }
        return operation;
    }

    static boolean document(Type type) {
        return type instanceof ParameterizedType answer
                && answer.getRawType() == ResponseEntity.class
                && answer.getActualTypeArguments()[0] instanceof WildcardType;
    }
}
