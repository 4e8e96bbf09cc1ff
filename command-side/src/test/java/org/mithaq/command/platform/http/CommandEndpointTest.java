package org.mithaq.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Id;
import org.mithaq.web.ProblemType;
import tools.jackson.databind.JsonNode;

/** Good commands and what comes of them, over real HTTP. */
class CommandEndpointTest extends CommandServer {

    private static final String FOUND = """
            {"name": {"ar": "ائتلاف الحي"}, "purpose": {"ar": "معاً", "en": "Together"},
             "trigger": "DISTURBING_EVENT", "structureType": "CAMPAIGN"}""";

    private final String coalition = newCoalition();

    @Test
    void anAcceptedCommandIsCreatedWithItsEvents() throws Exception {
        HttpResponse<String> response = send(coalition, "assess-readiness", READY, "Accept-Language", "en");
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(header(response, "ETag")).isEqualTo("\"1\"");
        assertThat(header(response, "Content-Type")).startsWith("application/json");
        assertThat(header(response, "Content-Language")).isEqualTo("en");
        JsonNode receipt = json(response);
        assertThat(receipt.get("commandId").asString()).isEqualTo(header(response, "Idempotency-Key"));
        assertThat(receipt.get("sequence").asLong()).isEqualTo(1);
        assertThat(receipt.get("repeated").asBoolean()).isFalse();
        assertThat(receipt.get("advisories")).isEmpty();
        JsonNode event = receipt.get("events").get(0);
        assertThat(event.get("sequence").asLong()).isEqualTo(1);
        assertThat(event.get("type").asString()).isEqualTo("org.mithaq.coalition.readiness-assessed.v1");
        assertThat(event.get("title").asString()).isEqualTo("Readiness assessed");
        assertThat(event.at("/meta/actor/role").asString()).isEqualTo("director");
        assertThat(event.at("/data/needs/0/en").asString()).isEqualTo("Less violence");
    }

    @Test
    void severalEventsOfOneCommandComeInTheirOrder() throws Exception {
        send(coalition, "assess-readiness", READY);
        HttpResponse<String> response = send(coalition, "found-coalition", FOUND, "If-Match", "\"1\"");
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(header(response, "ETag")).isEqualTo("\"3\"");
        assertThat(json(response).at("/events/1/sequence").asLong()).isEqualTo(3);
        assertThat(json(response).at("/events/0/title").asString()).isEqualTo("تأسّس الائتلاف");
    }

    @Test
    void aRefusalNamesEveryRuleInTheAskedLanguage() throws Exception {
        send(coalition, "assess-readiness", READY.replaceFirst("true", "false"));
        HttpResponse<String> english =
                send(coalition, "found-coalition", "{\"name\": {\"en\": \"A name\"}}", "Accept-Language", "en");
        problem(english, 409, ProblemType.REFUSED_BY_RULES);
        JsonNode rules = json(english).get("rules");
        assertThat(rules).extracting(rule -> rule.get("id").asString()).containsExactly("R-001", "R-002", "R-003");
        assertThat(rules.get(2).at("/facts/questionsAnsweredNo/0").asString()).isEqualTo("1");
        assertThat(rules.get(2).get("level").asString()).isEqualTo("JUST");
        assertThat(rules.get(2).get("justifiable").asBoolean()).isTrue();
        assertThat(rules.get(0).get("justifiable").asBoolean()).isFalse();
        assertThat(rules.get(0).get("text").asString()).isNotBlank().matches("\\p{ASCII}+.*");
        assertThat(rules.get(0).at("/sources/0/quote").asString()).containsPattern("\\p{InArabic}");
        assertThat(json(english).get("sequence").asLong()).isEqualTo(2);
        assertThat(json(english).get("detail").asString()).contains("R-001, R-002, R-003");
        assertThat(header(english, "ETag")).isEqualTo("\"2\"");
        HttpResponse<String> arabic = send(coalition, "found-coalition", "{\"name\": {\"en\": \"A name\"}}");
        assertThat(json(arabic).get("rules").get(0).get("title").asString()).containsPattern("\\p{InArabic}");
        assertThat(json(arabic).get("title").asString()).isEqualTo("رفضته قواعد الحوكمة");
    }

    @Test
    void aJustificationTurnsARefusalIntoAnAdvisory() throws Exception {
        send(coalition, "assess-readiness", READY.replaceFirst("true", "false"));
        String justified = FOUND.replaceFirst(
                "\\{", "{\"meta\": {\"justification\": {\"ar\": \"الحاجة ملحّة\", \"en\": \"Urgent\"}},");
        HttpResponse<String> response = send(coalition, "found-coalition", justified, "Accept-Language", "en");
        assertThat(response.statusCode()).isEqualTo(201);
        JsonNode advisory = json(response).get("advisories");
        assertThat(advisory).hasSize(1);
        assertThat(advisory.get(0).get("rule").asString()).isEqualTo("R-003");
        assertThat(advisory.get(0).get("title").asString()).isNotBlank();
        assertThat(json(response).at("/events/0/meta/justification/en").asString())
                .isEqualTo("Urgent");
    }

    @Test
    void aDryRunRecordsNothing() throws Exception {
        HttpResponse<String> response = send(coalition, "assess-readiness?dryRun=true", READY);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "ETag")).isNull();
        assertThat(json(response).get("dryRun").asBoolean()).isTrue();
        assertThat(json(response).get("events")).hasSize(1);
        problem(send(coalition, "found-coalition", FOUND), 404, ProblemType.NO_SUCH_COALITION);
        problem(send(coalition, "assess-readiness?dryRun=perhaps", READY), 400, ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void aParameterThatThereIsNotOrTwiceRecordsNothing() throws Exception {
        HttpResponse<String> misspelt = send(coalition, "assess-readiness?dryrun=true", READY, "Accept-Language", "en");
        problem(misspelt, 400, ProblemType.MALFORMED_REQUEST);
        assertThat(json(misspelt).get("detail").asString())
                .isEqualTo("This address takes no parameter \"dryrun\". There are: dryRun, lang.");
        problem(
                send(coalition, "assess-readiness?dryRun=true&dryRun=false", READY),
                400,
                ProblemType.MALFORMED_REQUEST);
        assertThat(json(send(coalition, "assess-readiness", READY))
                        .get("sequence")
                        .asLong())
                .isEqualTo(1);
        problem(get("/api/commands?format=xml"), 400, ProblemType.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/commands", "/schemas/commands/assess-readiness.json", "/actuator/health"})
    void itIsWrittenInUtf8WhicheverEncodingIsAskedFor(String address) throws Exception {
        HttpResponse<String> asked = exchange(request(address).header("Accept", "*/*;charset=utf-16"));

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Content-Type")).isEqualTo(header(get(address), "Content-Type"));
    }

    @Test
    void theSameCommandTwiceIsRecordedOnce() throws Exception {
        String key = Id.next();
        HttpResponse<String> first = send(coalition, "assess-readiness", READY, "Idempotency-Key", key);
        assertThat(header(first, "Idempotency-Key")).isEqualTo(key);
        String reordered = """
                {"barriersAssessed":["TURF"],"needs":[{"en":"Less violence","ar":"خفض العنف"}],
                 "preconditions":{"bestWay":true,"trust":true,"issueClear":true},
                 "answers":[true,true,true,true,true,true,true]}""";
        HttpResponse<String> second = send(coalition, "assess-readiness", reordered, "Idempotency-Key", key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(json(second).get("repeated").asBoolean()).isTrue();
        assertThat(header(second, "ETag")).isEqualTo("\"1\"");
        HttpResponse<String> other =
                send(coalition, "assess-readiness", READY.replace("TURF", "COST"), "Idempotency-Key", key);
        problem(other, 422, ProblemType.COMMAND_ID_REUSED);
        HttpResponse<String> sameOfSomebodyElse = exchange(command(coalition, "assess-readiness")
                .header("Idempotency-Key", key)
                .header("Authorization", "Bearer " + token(claims -> claims.claim("role", "coordinator")))
                .POST(BodyPublishers.ofString(READY)));
        problem(sameOfSomebodyElse, 422, ProblemType.COMMAND_ID_REUSED);
    }

    @Test
    void aStaleSequenceIsAPreconditionThatFailed() throws Exception {
        send(coalition, "assess-readiness", READY);
        HttpResponse<String> stale =
                send(coalition, "found-coalition", FOUND, "If-Match", "\"7\"", "Accept-Language", "en");
        problem(stale, 412, ProblemType.STALE_SEQUENCE);
        assertThat(json(stale).get("sequence").asLong()).isEqualTo(1);
        assertThat(send(coalition, "found-coalition", FOUND, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aFaultTellsItsDetailInTheAskedLanguage() throws Exception {
        send(coalition, "assess-readiness", READY);
        send(coalition, "found-coalition", FOUND);
        HttpResponse<String> again = send(coalition, "found-coalition", FOUND, "Accept-Language", "en-GB");
        problem(again, 409, ProblemType.WRONG_STATE);
        assertThat(json(again).get("detail").asString()).isEqualTo("this coalition is founded already");
        assertThat(json(send(coalition, "found-coalition", FOUND)).get("detail").asString())
                .isEqualTo("هذا الائتلاف مؤسَّس من قبل");
    }

    @Test
    void anUnreachableLogAsksToSendTheSameAgain() throws Exception {
        String key = Id.next();
        HttpResponse<String> response =
                send(InMemoryCommands.UNREACHABLE.value(), "assess-readiness", READY, "Idempotency-Key", key);
        problem(response, 503, ProblemType.OUTCOME_UNKNOWN);
        assertThat(header(response, "Retry-After")).isEqualTo("2");
        assertThat(header(response, "Idempotency-Key")).isEqualTo(key);
        assertThat(response.body()).doesNotContain("secret", "Exception");
    }

    @Test
    void aFaultyDecisionIsOurFault() throws Exception {
        HttpResponse<String> response = send(InMemoryCommands.BROKEN.value(), "assess-readiness", READY);
        problem(response, 500, ProblemType.INTERNAL_ERROR);
        assertThat(response.body()).doesNotContain("secret", "Exception");
    }

    @Test
    void theCircumstancesComeFromMetaAndTheToken() throws Exception {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        String body = READY.replaceFirst("\\{", """
                {"meta": {"actingAs": {"capacity": "COALITION"}, "occurredAt": "%s", "correlation": "import-7"},""".formatted(yesterday));
        assertThat(send(coalition, "assess-readiness", body).statusCode()).isEqualTo(201);
        CommandRequest request = commands.last();
        assertThat(request.actingAs()).isEqualTo(ActingAs.coalition());
        assertThat(request.occurredAt()).isEqualTo(yesterday);
        assertThat(request.correlation()).isEqualTo("import-7");
        assertThat(request.mayImport()).isFalse();
        assertThat(request.stamp().digest()).hasSize(22).matches("[A-Za-z0-9_-]+");
        String offset = READY.replaceFirst("\\{", "{\"meta\": {\"occurredAt\": \"2026-03-01T12:00:00+03:00\"},");
        assertThat(send(newCoalition(), "assess-readiness", offset).statusCode())
                .isEqualTo(201);
        assertThat(commands.last().occurredAt()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(commands.last().correlation())
                .isEqualTo(commands.last().stamp().id().value());
    }

    @Test
    void anImportIsARightOfItsOwn() throws Exception {
        exchange(command(coalition, "assess-readiness")
                .header("Authorization", "Bearer " + token(claims -> claims.claim("scope", "mithaq import")))
                .POST(BodyPublishers.ofString(READY)));
        assertThat(commands.last().mayImport()).isTrue();
    }

    @Test
    void commandsNeedTheirScope() throws Exception {
        HttpResponse<String> response = exchange(command(coalition, "assess-readiness")
                .header("Authorization", "Bearer " + token(claims -> claims.claim("scope", "import")))
                .POST(BodyPublishers.ofString(READY)));
        problem(response, 403, ProblemType.INSUFFICIENT_SCOPE);
        problem(
                exchange(command(coalition, "assess-readiness").POST(BodyPublishers.ofString(READY))),
                401,
                ProblemType.UNAUTHENTICATED);
        HttpResponse<String> forged = exchange(command(coalition, "assess-readiness")
                .header("Authorization", "Bearer " + TOKENS.forged())
                .POST(BodyPublishers.ofString(READY)));
        problem(forged, 401, ProblemType.INVALID_TOKEN);
    }

    @Test
    void theListOfCommandsIsOpenToAll() throws IOException, InterruptedException {
        HttpResponse<String> response = get("/api/commands");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode found = json(response)
                .valueStream()
                .filter(command -> command.get("name").asString().equals("found-coalition"))
                .findFirst()
                .orElseThrow();
        assertThat(found.at("/title/ar").asString()).isEqualTo("تأسيس ائتلاف");
        assertThat(found.at("/rules/0/id").asString()).isEqualTo("R-001");
        HttpResponse<String> schema = get(found.get("schema").asString());
        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(json(schema).at("/properties/name/type").asString()).isEqualTo("object");
        assertThat(get("/schemas/commands/abolish.json").statusCode()).isEqualTo(404);
    }

    static void problem(HttpResponse<String> response, int status, ProblemType type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(response).get("type").asString()).isEqualTo(type.uri().toString());
    }
}
