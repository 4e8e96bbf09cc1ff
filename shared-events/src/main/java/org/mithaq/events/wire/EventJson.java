package org.mithaq.events.wire;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How values of the domain look in JSON, in records and wherever else they are written. */
public final class EventJson {

    private static final JsonMapper MAPPER = builder().build();

    private EventJson() {}

    /** The shared mapper; thread-safe. Unknown fields are passed over, absent ones take their empty value. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The same conventions, for a mapper that differs in something else. */
    public static JsonMapper.Builder builder() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(64)
                                .build())
                        .build())
                .addModule(Moments.module())
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    }
}
