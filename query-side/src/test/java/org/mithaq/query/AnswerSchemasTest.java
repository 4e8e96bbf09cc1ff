package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is read looks as the OpenAPI document says, and has nothing that it does not name. */
class AnswerSchemasTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final JsonNode DOCUMENT = SIDE.json("/v3/api-docs", "");
    private static final Told TOLD = Dispute.of(334);
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Object> THINGS = Map.of(
            "coalition", TOLD.id(),
            "decision", Dispute.old(),
            "meeting", Told.meeting(2),
            "party", Told.party(1),
            "sequence", 3,
            "rule", "R-032");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    static Stream<String> reads() {
        return DOCUMENT.path("paths").properties().stream()
                .filter(path -> path.getValue().at("/get/responses/200/content").has("application/json"))
                .map(Map.Entry::getKey)
                .filter(path ->
                        path.startsWith("/api/coalitions/") && !address(path).contains("{"));
    }

    private static String address(String path) {
        String address = path;
        for (Map.Entry<String, Object> thing : THINGS.entrySet()) {
            address =
                    address.replace("{" + thing.getKey() + "}", thing.getValue().toString());
        }
        return address;
    }

    @ParameterizedTest
    @MethodSource("reads")
    void areWhatAnswersAre(String path) {
        JsonNode answer = SIDE.json(address(path), MEMBER);
        ObjectNode schema = (ObjectNode) DOCUMENT.path("paths")
                .path(path)
                .at("/get/responses/200/content/application~1json/schema")
                .deepCopy();
        schema.set("components", closed(DOCUMENT.path("components").deepCopy()));

        assertThat(SCHEMAS.getSchema(schema.toString(), InputFormat.JSON)
                        .validate(JsonMapper.shared().writeValueAsString(answer), InputFormat.JSON))
                .as(answer.toString())
                .isEmpty();
    }

    /** The schemas, which let nothing through that they do not name. */
    private static JsonNode closed(JsonNode schemas) {
        if (schemas instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schemas.forEach(AnswerSchemasTest::closed);
        return schemas;
    }
}
