package org.mithaq.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mithaq.text.Language;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What every address has in common in the OpenAPI document: the token, the language, and the form of problems. */
@Configuration(proxyBeanMethods = false)
public class ApiDocument {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Language.class);
    }

    @Bean
    ModelResolver schemas() {
        return new ModelResolver(Json31.mapper(), new SchemaNames()).openapi31(true);
    }

    @Bean
    SpringDocJavadocProvider javadoc() {
        return new JavadocText.Provider();
    }

    /** After those that add addresses. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    OpenApiCustomizer commonParts() {
        return document -> {
            document.info(info());
            Components components = document.getComponents() == null ? new Components() : document.getComponents();
            document.components(components
                    .addSchemas(PROBLEM, schema(ApiDocument.class, "problem-schema.json"))
                    .addSecuritySchemes(TOKEN, bearer()));
            document.security(List.of(new SecurityRequirement().addList(TOKEN)));
            document.getPaths().forEach(ApiDocument::complete);
        };
    }

    /** A problem response with that description. */
    public static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    /** A JSON Schema of the class path, from a file beside the class. */
    public static Schema<?> schema(Class<?> beside, String file) {
        try (InputStream json = beside.getResourceAsStream(file)) {
            return Json31.mapper().readValue(json, Schema.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + file + " cannot be read", e);
        }
    }

    private static void complete(String path, PathItem item) {
        boolean open = PublicPaths.contains(path);
        item.readOperations().forEach(operation -> {
            operation.addParametersItem(lang());
            operation.addParametersItem(acceptLanguage());
            operation
                    .getResponses()
                    .putIfAbsent("429", problem("Too many requests; the header Retry-After says when to go on."));
            if (open) {
                operation.security(List.of());
            } else {
                addTokenProblems(operation);
            }
        });
    }

    private static void addTokenProblems(Operation operation) {
        operation.getResponses().putIfAbsent("401", problem("No access token, or one that is not valid."));
        operation
                .getResponses()
                .putIfAbsent("403", problem("The access token does not permit that, or does not say who calls."));
    }

    private static Parameter lang() {
        return new Parameter()
                .in("query")
                .name("lang")
                .description("The language, where Accept-Language cannot be set; it comes before that.")
                .schema(languages());
    }

    private static Schema<String> languages() {
        Schema<String> languages = new StringSchema();
        languages.addEnumItemObject("ar");
        languages.addEnumItemObject("en");
        return languages;
    }

    private static Parameter acceptLanguage() {
        Schema<String> languages = languages();
        languages.setDefault("ar");
        return new Parameter()
                .in("header")
                .name("Accept-Language")
                .description("The language of titles, rules and problems: Arabic unless English is preferred.")
                .schema(languages);
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A JWT of the configured issuer with the claims sub, party, role and scope."
                        + " For GET and HEAD it is also taken from the cookie mithaq_token, which GET /enter sets.");
    }

    private static Info info() {
        return new Info()
                .title("Mithaq · ميثاق")
                .version("1")
                .description(
                        "The governance record of coalitions. Commands are sent to one address per intention;"
                                + " what comes of them is recorded for good and can be read here."
                                + "\n\nسجل الحوكمة للائتلافات: لكل أمر عنوان خاص به، وما ينتج عنه يُسجَّل تسجيلاً دائماً ويُقرأ من هنا.");
    }
}
