package org.mithaq.command.platform.http;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.ruling.Concern;
import org.mithaq.events.Id;
import org.mithaq.events.Visibility;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.SafeText;
import org.mithaq.text.Text;
import org.mithaq.web.JavadocText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (draft 2020-12) of commands' bodies, made from the records that the binder fills, so that the two agree. The
 * words come from the records' Javadoc.
 */
class CommandSchemas {

    private static final String BASE = "https://mithaq.org";

    private final SchemaGenerator generator = generator();

    /** The schema under its own address. */
    ObjectNode standalone(CommandCatalogue.Entry entry) {
        ObjectNode schema = body(entry);
        schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        schema.put("$id", BASE + CommandList.SCHEMAS + entry.name() + ".json");
        schema.put("title", entry.title().en());
        return schema;
    }

    /** The schema of a command's body: its own fields and {@code meta}. */
    synchronized ObjectNode body(CommandCatalogue.Entry entry) {
        ObjectNode schema = generator.generateSchema(entry.type());
        JavadocText.of(entry.type()).ifPresent(text -> schema.put("description", text));
        ObjectNode meta = generator.generateSchema(CommandMeta.class);
        meta.remove("$schema");
        if (entry.concern().reach() == Concern.Reach.EVERYBODY) {
            ArrayNode classes = meta.withObjectProperty("properties")
                    .withObjectProperty("visibility")
                    .putArray("enum");
            classes.add(Visibility.PUBLIC.name()).add(Visibility.MEMBERS.name());
        }
        schema.withObjectProperty("properties").set("meta", meta);
        return schema;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        StrictJson.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.INLINE_ALL_SCHEMAS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withRequiredCheck(
                        field -> component(field).map(Shape::isRequired).orElse(false))
                .withDescriptionResolver(CommandSchemas::description);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(CommandSchemas::scalar)
                .withCustomDefinitionProvider(CommandSchemas::alternatives)
                .withPropertySorter((unusedOne, unusedOther) -> 0); // as declared
        return new SchemaGenerator(config.build());
    }

    private static @Nullable CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        Class<?> erased = type.getErasedType();
        if (erased == Text.class) {
            textSchema(schema);
        } else if (Id.class.isAssignableFrom(erased)) {
            schema.put("type", "string").put("format", "uuid");
            schema.put("pattern", "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
        } else if (erased == Threshold.class) {
            schema.put("type", "string").put("pattern", "^>=?\\s*\\d{1,4}(\\s*/\\s*\\d{1,4})?$");
        } else if (erased == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (erased == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else {
            return null;
        }
        return new CustomDefinition(schema, true);
    }

    /** What may stand where a record names an interface: one of the records that their fields tell apart. */
    private static @Nullable CustomDefinition alternatives(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (!erased.isAnnotationPresent(JsonTypeInfo.class)) {
            return null;
        }
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        ArrayNode alternatives = schema.putArray("anyOf");
        for (Class<?> each : erased.getPermittedSubclasses()) {
            alternatives.add(context.createDefinition(context.getTypeContext().resolve(each)));
        }
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }

    private static void textSchema(ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode languages = schema.putObject("properties");
        for (String language : new String[] {"ar", "en"}) {
            languages.putObject(language).put("type", "string").put("maxLength", SafeText.MAX_LENGTH);
        }
        schema.put("minProperties", 1);
        schema.put("additionalProperties", false);
    }

    private static Optional<RecordComponent> component(FieldScope field) {
        RecordComponent[] components = field.getDeclaringType().getErasedType().getRecordComponents();
        return components == null
                ? Optional.empty()
                : Arrays.stream(components)
                        .filter(component -> component.getName().equals(field.getDeclaredName()))
                        .findFirst();
    }

    /** What the record says of the component, or else what the component's type says of itself. */
    private static @Nullable String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        return JavadocText.of(field.getDeclaringType().getErasedType(), field.getDeclaredName())
                .or(() -> JavadocText.of(field.getType().getErasedType()))
                .orElse(null);
    }
}
