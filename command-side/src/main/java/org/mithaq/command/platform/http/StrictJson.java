package org.mithaq.command.platform.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON as commands are read: nothing unknown, nothing twice, nothing bent into another type. */
final class StrictJson {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 32;
    private static final List<CoercionInputShape> SCALARS = List.of(
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean,
            CoercionInputShape.String,
            CoercionInputShape.EmptyString,
            CoercionInputShape.EmptyArray,
            CoercionInputShape.EmptyObject);

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .annotationIntrospector(new RecordIntrospector())
            .addModule(new SimpleModule("times")
                    .addDeserializer(Instant.class, new TimeReader<>(Instant.class))
                    .addDeserializer(LocalDate.class, new TimeReader<>(LocalDate.class)))
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(
                    DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                    // it would refuse an absent flag too, which means no
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    // JsonText looks for what follows, and says so
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS, JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(StrictJson::refuse)
            .withCoercionConfig(LogicalType.Textual, StrictJson::refuseButText)
            .build();

    private StrictJson() {}

    private static void refuse(MutableCoercionConfig conversions) {
        SCALARS.forEach(shape -> conversions.setCoercion(shape, CoercionAction.Fail));
    }

    private static void refuseButText(MutableCoercionConfig conversions) {
        refuse(conversions);
        conversions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
    }
}
