package org.mithaq.query.platform.document;

import io.swagger.v3.oas.models.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import org.mithaq.query.platform.api.Documented;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.web.ApiDocument;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

/** What reads have in common in the OpenAPI document that answer with a {@link DocumentReply}. */
@Component
class FormatsDocument implements GlobalOperationCustomizer {

    private static final String OURS = "org.mithaq.query.";
    private static final ResolvableType BYTES = ResolvableType.forClassWithGenerics(ResponseEntity.class, byte[].class);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        List<String> formats = method.hasMethodAnnotation(GetMapping.class) ? formats(method.getMethod()) : List.of();
        if (!formats.isEmpty()) {
            Documented.takes(operation, Documented.oneOf("format", "The format, where Accept cannot be set.", formats));
        }
        if (document(method.getMethod().getGenericReturnType())) {
            Arrays.stream(Format.values())
                    .filter(format -> format != Format.JSON)
                    .forEach(format -> Documented.answers(
                            operation,
                            format.type().removeQualityValue().toString(),
                            format == Format.HTML || format == Format.MD));
            operation.getResponses().putIfAbsent("422", ApiDocument.problem("The document is too long for PDF."));
        }
        return operation;
    }

    /** The formats by which a method can be asked for; none where it gives a page, a feed or a stream. */
    static List<String> formats(Method method) {
        Class<?> answer = method.getReturnType();
        if (answer == Sheet.class) {
            return List.of("csv", "xlsx");
        }
        if (!method.getDeclaringClass().getName().startsWith(OURS)
                || answer == void.class
                || answer == ModelAndView.class
                || BYTES.isAssignableFrom(ResolvableType.forMethodReturnType(method))) {
            return List.of();
        }
        return document(method.getGenericReturnType())
                ? Arrays.stream(Format.values()).map(Format::extension).toList()
                : List.of(Format.JSON.extension());
    }

    private static boolean document(Type type) {
        return type instanceof ParameterizedType answer
                && answer.getRawType() == ResponseEntity.class
                && answer.getActualTypeArguments()[0] instanceof WildcardType;
    }
}
