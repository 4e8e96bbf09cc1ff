package org.mithaq.query.platform.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.web.ApiDocument;
import org.mithaq.web.JavadocText;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * What all reads have in common in the OpenAPI document: what they are for, which is the first sentence of their
 * Javadoc, the state that they reflect, pages, and problems.
 */
@Component
class ReadDocument implements GlobalOperationCustomizer {

    /** What springdoc says of methods that name no type; they all give JSON. */
    private static final String ANYTHING = "*/*";

    private static final String JSON = "application/json";
    private static final Parameter EARLIER = Documented.query(
            "asOf", "An earlier state: the sequence of a record, a day, or a moment (ISO 8601).", new StringSchema());
    private static final Parameter REFLECTED = Documented.query(
            "after",
            "The sequence that the answer must reflect; waits for it a few seconds.",
            new IntegerSchema().format("int64"));
    private static final List<Parameter> PAGE = List.of(
            Documented.query("cursor", "Where the page begins: next of the one before it.", new StringSchema()),
            Documented.query("limit", "How many items, 1 to 200; 50 if absent.", new IntegerSchema()));

    /** Controllers that serve pages too have their reads in the document like the others. */
    ReadDocument(ListableBeanFactory controllers) {
        Arrays.stream(controllers.getBeanNamesForAnnotation(Controller.class))
                .map(controllers::getType)
                .filter(Objects::nonNull)
                .filter(type -> !type.isAnnotationPresent(Hidden.class))
                .forEach(SpringDocUtils.getConfig()::addRestControllers);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (operation.getSummary() == null) {
            operation.setSummary(summary(method));
        }
        Optional.ofNullable(operation.getResponses().get("200"))
                .map(ApiResponse::getContent)
                .filter(content -> content.containsKey(ANYTHING))
                .ifPresent(content -> content.addMediaType(JSON, content.remove(ANYTHING)));
        taken(method).map(Documented::of).forEach(parameter -> Documented.takes(operation, parameter));
        if (method.hasMethodAnnotation(GetMapping.class) && paged(method)) {
            PAGE.forEach(parameter -> Documented.takes(operation, parameter));
        }
        if (method.hasMethodAnnotation(GetMapping.class) && reads(operation)) {
            if (!live(method)) {
                Documented.takes(operation, EARLIER);
            }
            Documented.takes(operation, REFLECTED);
            problems(operation);
            if (method.getReturnType().getParameterType() == ResponseEntity.class) {
                operation
                        .getResponses()
                        .putIfAbsent(
                                "304", new ApiResponse().description("What If-None-Match names is what there is."));
            }
        }
        return operation;
    }

    private static Stream<Takes> taken(HandlerMethod method) {
        NarrowedBy filter = method.getMethodAnnotation(NarrowedBy.class);
        return Stream.of(
                        Stream.of(method.getMethod().getAnnotationsByType(Takes.class)),
                        filter == null
                                ? Stream.<Takes>of()
                                : Stream.of(filter.value().getAnnotationsByType(Takes.class)),
                        Stream.of(method.getMethod().getParameterTypes())
                                .flatMap(argument -> Stream.of(argument.getAnnotationsByType(Takes.class))))
                .flatMap(Function.identity());
    }

    private static void problems(Operation operation) {
        operation.getResponses().putIfAbsent("400", ApiDocument.problem("A parameter cannot be read; it is named."));
        operation.getResponses().putIfAbsent("404", ApiDocument.problem("Nothing there that the caller may read."));
        operation.getResponses().putIfAbsent("503", ApiDocument.problem("Not at the moment; Retry-After says when."));
    }

    private static boolean reads(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "coalition".equals(parameter.getName()));
    }

    /** Whether it tells what happens as it happens, of which there is no earlier state. */
    private static boolean live(HandlerMethod method) {
        GetMapping read = method.getMethodAnnotation(GetMapping.class);
        return read != null && List.of(read.produces()).contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /** By what it returns, or where that may be several things, by what it says that it answers. */
    private static boolean paged(HandlerMethod method) {
        ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod());
        return Stream.concat(
                        Stream.of(answer.toClass(), answer.getGeneric(0).toClass()),
                        Stream.of(method.getMethod()
                                        .getAnnotationsByType(
                                                io.swagger.v3.oas.annotations.responses.ApiResponse.class))
                                .flatMap(said -> Stream.of(said.content()))
                                .<Class<?>>map(content -> content.schema().implementation()))
                .anyMatch(ReadDocument::paged);
    }

    /** Whether it is a page of a list, or holds one that is told as a part of itself. */
    private static boolean paged(Class<?> body) {
        RecordComponent[] parts = body.getRecordComponents();
        return parts != null
                && Arrays.stream(parts)
                        .anyMatch(part -> part.getName().equals("next") || part.getType() == Slice.class);
    }

    private static String summary(HandlerMethod method) {
        return JavadocText.of(method.getMethod())
                .or(() -> JavadocText.of(method.getBeanType()))
                .map(ReadDocument::firstSentence)
                .orElseGet(() -> method.getMethod().getName());
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
