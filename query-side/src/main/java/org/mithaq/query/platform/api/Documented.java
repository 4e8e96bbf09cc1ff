package org.mithaq.query.platform.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Adds to an operation of the OpenAPI document, which several methods may share. */
public final class Documented {

    private Documented() {}

    /** Adds the parameter, or its allowed values where there is one of that name already. */
    @SuppressWarnings("unchecked") // allowed values are words
    public static void takes(Operation operation, Parameter parameter) {
        Optional<Parameter> known = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(each -> Objects.equals(each.getName(), parameter.getName()))
                .filter(each -> Objects.equals(each.getIn(), parameter.getIn()))
                .findFirst();
        if (known.isEmpty()) {
            operation.addParametersItem(parameter);
        } else if (parameter.getSchema().getEnum() != null) {
            Set<String> values = new LinkedHashSet<>();
            List.of(known.get().getSchema(), parameter.getSchema())
                    .forEach(schema -> values.addAll(
                            Objects.requireNonNullElse((List<String>) schema.getEnum(), List.<String>of())));
            known.get().getSchema().setEnum(List.copyOf(values));
        }
    }

    /** A parameter of the query that takes one of those words. */
    public static Parameter oneOf(String name, String says, List<String> words) {
        StringSchema schema = new StringSchema();
        schema.setEnum(words);
        return query(name, says, schema);
    }

    public static Parameter query(String name, String says, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(says).schema(schema);
    }

    static Parameter of(Takes takes) {
        if (takes.of() != Takes.Anything.class) {
            return oneOf(
                    takes.name(),
                    takes.says(),
                    Arrays.stream(takes.of().getEnumConstants())
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        if (takes.format().equals("int64")) {
            return query(takes.name(), takes.says(), new IntegerSchema().format("int64"));
        }
        StringSchema schema = new StringSchema();
        schema.setFormat(takes.format().isEmpty() ? null : takes.format());
        schema.setPattern(takes.pattern().isEmpty() ? null : takes.pattern());
        return query(takes.name(), takes.says(), schema);
    }

    /** Says that the operation also answers with a file of that type. */
    public static void answers(Operation operation, String type, boolean text) {
        ApiResponse found = operation.getResponses().computeIfAbsent("200", ok -> new ApiResponse().description("OK"));
        if (found.getContent() == null) {
            found.setContent(new Content());
        }
        StringSchema schema = new StringSchema();
        schema.setFormat(text ? null : "binary");
        found.getContent().addMediaType(type, new MediaType().schema(schema));
    }
}
