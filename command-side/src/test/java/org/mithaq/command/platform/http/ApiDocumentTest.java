package org.mithaq.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document is complete: every command with its schema, its example, its rules and every answer. */
class ApiDocumentTest extends CommandServer {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Autowired
    private CommandCatalogue catalogue;

    private JsonNode document;

    @BeforeEach
    void read() throws Exception {
        HttpResponse<String> response = get("/v3/api-docs");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        document = json(response);
    }

    @Test
    void itIsOpenApi31AndOpenToAll() throws Exception {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void everyCommandHasAnAddressAndNoOtherHas() {
        List<String> documented = document.get("paths")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith("/api/coalitions/{coalition}/commands/"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(catalogue.entries().stream()
                        .map(CommandCatalogue.Entry::name)
                        .toList());
    }

    @Test
    void everyExampleBindsAndIsValid() {
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            JsonNode body = operation(entry).at("/requestBody/content/application~1json");
            assertThat(body.get("example")).as(entry.name()).isNotNull();
            assertThat(CommandBody.bind(entry, body.get("example").toString()).command())
                    .as(entry.name())
                    .isInstanceOf(entry.type());
            Schema schema = SCHEMAS.getSchema(body.get("schema").toString(), InputFormat.JSON);
            assertThat(schema.validate(entry.example(), InputFormat.JSON))
                    .as(entry.name())
                    .isEmpty();
            assertThat(schema.validate("{\"surely\": \"unknown\"}", InputFormat.JSON))
                    .as(entry.name())
                    .isNotEmpty();
        });
    }

    @Test
    void everyCommandTellsItsRulesInBothLanguages() {
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            JsonNode operation = operation(entry);
            assertThat(operation.get("summary").asString())
                    .isEqualTo(entry.title().en());
            assertThat(operation.get("description").asString())
                    .contains(String.valueOf(entry.title().ar()));
            assertThat(operation.get("x-rules"))
                    .extracting(rule -> rule.get("id").asString())
                    .containsExactlyElementsOf(entry.rules());
            assertThat(entry.rules())
                    .allSatisfy(rule -> assertThat(operation.get("description").asString())
                            .contains(String.valueOf(
                                    Rulebook.standard().rule(rule).text().ar())));
        });
    }

    @Test
    void everyAnswerIsDocumented() {
        Set<String> answers = Set.of(
                "200", "201", "400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "429", "500",
                "503");
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            JsonNode responses = operation(entry).get("responses");
            assertThat(responses.propertyNames()).containsExactlyInAnyOrderElementsOf(answers);
            assertThat(responses.propertyStream()).allSatisfy(response -> assertThat(
                            response.getValue().get("description").asString())
                    .isNotBlank());
            assertThat(operation(entry).get("parameters"))
                    .extracting(parameter -> parameter.get("name").asString())
                    .containsExactlyInAnyOrder(
                            "coalition", "dryRun", "lang", "Idempotency-Key", "If-Match", "Accept-Language");
        });
    }

    @Test
    void fieldsAreDescribedInTheWordsOfTheRecords() {
        JsonNode found = document.at("/paths/~1api~1coalitions~1{coalition}~1commands~1found-coalition/post");
        JsonNode fields = found.at("/requestBody/content/application~1json/schema/properties");
        assertThat(fields.at("/timeZone/description").asString()).contains("IANA");
        assertThat(fields.at("/trigger/enum")).hasSize(7);
        assertThat(fields.at("/meta/properties/occurredAt/format").asString()).isEqualTo("date-time");
        assertThat(found.at("/requestBody/content/application~1json/schema/required"))
                .hasSize(1);
        assertThat(found.get("description").asString()).contains("Founds the coalition whose readiness was assessed");
        assertThat(found.get("description").asString()).contains(" never narrower, for it ");
        assertThat(document.toString()).doesNotContain("{@");
    }

    @Test
    void anAnswerIsOfTheDocumentedForm() throws Exception {
        String coalition = newCoalition();
        Schema receipt =
                SCHEMAS.getSchema(document.at("/components/schemas/Receipt").toString(), InputFormat.JSON);
        Schema problem =
                SCHEMAS.getSchema(document.at("/components/schemas/Problem").toString(), InputFormat.JSON);
        String accepted = send(coalition, "assess-readiness", READY).body();
        assertThat(receipt.validate(accepted, InputFormat.JSON)).isEmpty();
        assertThat(receipt.validate("{}", InputFormat.JSON)).isNotEmpty();
        String refused = send(coalition, "found-coalition", "{\"name\": {\"en\": \"N\"}}")
                .body();
        assertThat(problem.validate(refused, InputFormat.JSON)).isEmpty();
        String malformed = send(coalition, "found-coalition", "{}").body();
        assertThat(problem.validate(malformed, InputFormat.JSON)).isEmpty();
    }

    private JsonNode operation(CommandCatalogue.Entry entry) {
        return document.get("paths")
                .get("/api/coalitions/{coalition}/commands/" + entry.name())
                .get("post");
    }
}
