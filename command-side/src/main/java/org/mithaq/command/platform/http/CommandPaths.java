package org.mithaq.command.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.ruling.Concern;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.mithaq.web.ApiDocument;
import org.mithaq.web.JavadocText;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Writes one address per command into the OpenAPI document, in place of the pattern that serves them all. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommandPaths implements OpenApiCustomizer {

    private final CommandCatalogue catalogue;
    private final CommandSchemas schemas;
    private final Rulebook rulebook = Rulebook.standard();

    CommandPaths(CommandCatalogue catalogue, CommandSchemas schemas) {
        this.catalogue = catalogue;
        this.schemas = schemas;
    }

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents() == null ? new Components() : document.getComponents();
        document.components(components.addSchemas(
                CommandResponses.RECEIPT, ApiDocument.schema(CommandPaths.class, "receipt-schema.json")));
        document.getPaths().remove(CommandEndpoint.PATH);
        catalogue.entries().forEach(entry -> document.getPaths()
                .addPathItem(
                        CommandEndpoint.PATH.replace("{name}", entry.name()), new PathItem().post(operation(entry))));
    }

    private Operation operation(CommandCatalogue.Entry entry) {
        List<Rule> rules = entry.rules().stream().map(rulebook::rule).toList();
        Operation operation = new Operation()
                .operationId(entry.name())
                .addTagsItem(entry.type().getPackage().getName().replaceFirst(".*\\.", ""))
                .summary(entry.title().en())
                .description(description(entry, rules))
                .parameters(CommandParameters.all())
                .requestBody(body(entry))
                .responses(CommandResponses.all());
        operation.addExtension("x-title-ar", entry.title().ar());
        operation.addExtension("x-rules", rules.stream().map(CommandPaths::rule).toList());
        return operation;
    }

    private RequestBody body(CommandCatalogue.Entry entry) {
        MediaType json =
                new MediaType().schema(swagger(schemas.body(entry).toString())).example(tree(entry.example()));
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_JSON_VALUE, json));
    }

    private static String description(CommandCatalogue.Entry entry, List<Rule> rules) {
        String javadoc = JavadocText.of(entry.type()).orElse("");
        String ruled = rules.stream()
                .map(rule -> "- **%s** (%s · %s) %s<br>%s"
                        .formatted(
                                rule.id(),
                                rule.level().title().en(),
                                rule.level().title().ar(),
                                rule.text().en(),
                                rule.text().ar()))
                .collect(Collectors.joining("\n"));
        return entry.title().ar() + "\n\n" + javadoc + readers(entry.concern())
                + (rules.isEmpty() ? "" : "\n\nRules · القواعد:\n" + ruled);
    }

    private static String readers(Concern concern) {
        Text who =
                switch (concern.reach()) {
                    case EVERYBODY ->
                        Text.of(
                                "تصنيف القيد MEMBERS أو PUBLIC لا أضيق، إذ",
                                "The record's class is MEMBERS or PUBLIC and never narrower, for");
                    case READERS_OF_THE_MATTER ->
                        Text.of(
                                "لا يكون تصنيف القيد أضيق من تصنيف ما يتعلق به، إذ",
                                "The record's class is never narrower than that of what it is about, for");
                    case AUTHORS_CHOICE -> Text.of("للقيد أي تصنيف، إذ", "The record may be of any class, for");
                };
        return "\n\nReaders · من يطّلع عليه:\n- %s %s.<br>%s %s."
                .formatted(
                        who.en(),
                        concern.reason().en(),
                        who.ar(),
                        concern.reason().ar());
    }

    private static Map<String, Object> rule(Rule rule) {
        return Map.of(
                "id", rule.id(),
                "level", rule.level().name(),
                "title",
                        Map.of(
                                "ar",
                                rule.title().in(Language.AR),
                                "en",
                                rule.title().in(Language.EN)),
                "text",
                        Map.of(
                                "ar",
                                rule.text().in(Language.AR),
                                "en",
                                rule.text().in(Language.EN)));
    }

    private static Schema<?> swagger(String schema) {
        try {
            return Json31.mapper().readValue(schema, Schema.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a generated schema is JSON", impossible);
        }
    }

    private static Object tree(String example) {
        try {
            return Json31.mapper().readTree(example);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("the example is not JSON: " + example, malformed);
        }
    }
}
