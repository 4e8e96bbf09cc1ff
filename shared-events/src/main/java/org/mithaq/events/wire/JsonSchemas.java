package org.mithaq.events.wire;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Id;
import org.mithaq.rulebook.Threshold;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (draft 2020-12) of the domain's records, as {@link EventJson} writes them. A component is required
 * unless it is {@code @Nullable}, a collection, a map, or a {@code boolean}, all of which may be left out. Thread-safe.
 */
public final class JsonSchemas {

    private final SchemaGenerator generator;

    public JsonSchemas() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        EventJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.ADDITIONAL_FIXED_TYPES, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.INLINE_ALL_SCHEMAS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            String format = format(type);
            return format == null
                    ? null
                    : new com.github.victools.jsonschema.generator.CustomDefinition(
                            context.getGeneratorConfig()
                                    .createObjectNode()
                                    .put("type", "string")
                                    .put("format", format),
                            true);
        });
        config.forFields().withRequiredCheck(JsonSchemas::required);
        generator = new SchemaGenerator(config.build());
    }

    /** The schema of values of that type. */
    public ObjectNode of(Class<?> type) {
        return generator.generateSchema(type);
    }

    private static @Nullable String format(ResolvedType type) {
        Class<?> erased = type.getErasedType();
        if (erased == Threshold.class) {
            return "threshold";
        }
        if (Id.class.isAssignableFrom(erased)) {
            return "uuid";
        }
        return ZoneId.class.isAssignableFrom(erased) ? "time-zone" : null;
    }

    private static boolean required(FieldScope field) {
        Class<?> owner = field.getDeclaringType().getErasedType();
        Class<?> type = field.getType().getErasedType();
        boolean emptyIfAbsent =
                Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type == boolean.class;
        if (!owner.isRecord() || emptyIfAbsent) {
            return false;
        }
        for (RecordComponent component : owner.getRecordComponents()) {
            if (component.getName().equals(field.getName())) {
                return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
        }
        return false;
    }
}
