package org.mithaq.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mithaq.command.platform.http.CommandEndpointTest.problem;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.SafeText;
import org.mithaq.web.BodyLimit;
import org.mithaq.web.ProblemType;
import tools.jackson.databind.JsonNode;

/** Every kind of bad input gets a clear 400 that says where, and reaches no decision. */
class BadInputTest extends CommandServer {

    private static final String UUID = "0198c0de-0000-7000-8000-000000000001";

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("", "", "empty"),
                arguments("   ", "", "empty"),
                arguments("{", "", "not well-formed"),
                arguments("{\"name\": tru}", "/name", "not well-formed"),
                arguments("\uFEFF{}", "", "not well-formed"),
                arguments("[]", "", "one JSON object"),
                arguments("null", "", "one JSON object"),
                arguments("\"text\"", "", "one JSON object"),
                arguments("{\"name\": {\"en\": \"N\"}} {}", "", "something more"),
                arguments("{\"name\": {\"en\": \"N\"}}]", "", "not well-formed"),
                arguments("{\"name\": {\"en\": \"N\"}, \"name\": {\"en\": \"M\"}}", "/name", "twice"),
                arguments("{\"name\": {\"en\": \"N\", \"en\": \"M\"}}", "/name/en", "twice"),
                arguments("{\"name\": {\"en\": \"N\"}, \"colour\": 1}", "/colour", "no such field"),
                arguments("{\"name\": {\"en\": \"N\"}, \"a/b~c\": 1}", "/a~1b~0c", "no such field"),
                arguments("{\"name\": {\"en\": \"N\", \"fr\": \"N\"}}", "/name/fr", "ar, en"),
                arguments("{}", "/name", "required"),
                arguments("{\"name\": null}", "/name", "required"),
                arguments("{\"name\": \"N\"}", "/name", "an object"),
                arguments("{\"name\": 7}", "/name", "an object"),
                arguments("{\"name\": []}", "/name", "an object"),
                arguments("{\"name\": {}}", "/name", "at least one"),
                arguments("{\"name\": {\"en\": \" \"}}", "/name", "at least one"),
                arguments("{\"name\": {\"en\": 7}}", "/name/en", "a string"),
                arguments("{\"name\": {\"en\": true}}", "/name/en", "a string"),
                arguments("{\"name\": {\"en\": [\"N\"]}}", "/name/en", "a string"),
                arguments("{\"name\": {\"en\": {}}}", "/name/en", "a string"),
                arguments("{\"name\": {\"en\": \"a\\u0000b\"}}", "/name/en", "U+0000"),
                arguments("{\"name\": {\"en\": \"a\\u001bb\"}}", "/name/en", "U+001B"),
                arguments("{\"name\": {\"en\": \"a\u202Eb\"}}", "/name/en", "U+202E"),
                arguments("{\"name\": {\"en\": \"a\\u2067b\"}}", "/name/en", "U+2067"),
                arguments("{\"name\": {\"en\": \"\\ud800\"}}", "/name/en", "U+D800"),
                arguments("{\"name\": {\"en\": \"a\u0001b\"}}", "/name/en", "not well-formed"),
                arguments("{\"a\u202Eb\": 1}", "", "U+202E"),
                arguments("{\"name\": {\"en\": \"" + "x".repeat(SafeText.MAX_LENGTH + 1) + "\"}}", "/name/en", "20000"),
                arguments(founding("\"trigger\": \"FULL_MOON\""), "/trigger", "DISTURBING_EVENT"),
                arguments(founding("\"trigger\": \"disturbing_event\""), "/trigger", "DISTURBING_EVENT"),
                arguments(founding("\"trigger\": 0"), "/trigger", "DISTURBING_EVENT"),
                arguments(founding("\"trigger\": \"\""), "/trigger", "DISTURBING_EVENT"),
                arguments(founding("\"timeZone\": \"Asia/Atlantis\""), "", "Asia/Damascus"),
                arguments(founding("\"timeZone\": 3"), "/timeZone", "a string"),
                arguments(founding("\"purpose\": " + "[".repeat(40) + "]".repeat(40)), "", "too deeply"),
                arguments(founding("\"purpose\": " + "9".repeat(40)), "", "too deeply"),
                arguments(founding("\"meta\": 1"), "/meta", "an object"),
                arguments(founding("\"meta\": {\"actor\": \"me\"}"), "/meta/actor", "no such field"),
                arguments(founding("\"meta\": {\"actingAs\": {}}"), "/meta/actingAs/capacity", "required"),
                arguments(founding("\"meta\": {\"actingAs\": {\"capacity\": \"BODY\"}}"), "/meta/actingAs", "BODY"),
                arguments(
                        founding("\"meta\": {\"actingAs\": {\"capacity\": \"BODY\", \"body\": \"core\"}}"),
                        "/meta/actingAs/body",
                        "UUID"),
                arguments(
                        founding("\"meta\": {\"actingAs\": {\"capacity\": \"BODY\", \"body\": \""
                                + UUID.toUpperCase(Locale.ROOT) + "\"}}"),
                        "/meta/actingAs/body",
                        "lower case"),
                arguments(
                        founding("\"meta\": {\"actingAs\": {\"capacity\": \"BODY\", \"body\": 7}}"),
                        "/meta/actingAs/body",
                        "a string"),
                arguments(founding("\"meta\": {\"justification\": \"because\"}"), "/meta/justification", "an object"),
                arguments(founding("\"meta\": {\"correlation\": \"\"}"), "/meta", "correlation"),
                arguments(founding("\"meta\": {\"correlation\": \"a b\"}"), "/meta", "correlation"),
                arguments(occurred("\"1969-12-31T23:59:59Z\""), "/meta/occurredAt", "1970"),
                arguments(occurred("\"2190-01-01T00:00:00Z\""), "/meta/occurredAt", "future"),
                arguments(occurred("\"+12345-01-01T00:00:00Z\""), "/meta/occurredAt", "1970"),
                arguments(occurred("\"yesterday\""), "/meta/occurredAt", "1970"),
                arguments(occurred("\"2026-03-01\""), "/meta/occurredAt", "1970"),
                arguments(occurred("\"\""), "/meta/occurredAt", "1970"),
                arguments(occurred("1772355600"), "/meta/occurredAt", "a string"),
                arguments(occurred("[2026, 3, 1]"), "/meta/occurredAt", "a string"));
    }

    private static String founding(String field) {
        return "{\"name\": {\"en\": \"N\"}, " + field + "}";
    }

    private static String occurred(String time) {
        return founding("\"meta\": {\"occurredAt\": " + time + "}");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void saysWhereAndWhatWouldBeRight(String body, String pointer, String word) throws Exception {
        HttpResponse<String> response = send(newCoalition(), "found-coalition", body, "Accept-Language", "en");
        problem(response, 400, ProblemType.MALFORMED_REQUEST);
        JsonNode error = json(response).get("errors").get(0);
        assertThat(error.get("pointer").asString()).isEqualTo(pointer);
        assertThat(error.get("detail").asString()).contains(word);
        assertThat(response.body()).doesNotContain("Exception", "org.mithaq.command", "tools.jackson", "java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[true]",
                "[true, true, true, true, true, true, null]",
                "[1, 1, 1, 1, 1, 1, 1]",
                "[\"true\", true, true, true, true, true, true]",
                "true",
                "null",
                "{}"
            })
    void listsHoldWhatTheyShould(String answers) throws Exception {
        String body = READY.replace("[true, true, true, true, true, true, true]", answers);
        problem(send(newCoalition(), "assess-readiness", body), 400, ProblemType.MALFORMED_REQUEST);
        problem(
                send(newCoalition(), "assess-readiness", "{\"preconditions\": {}}"),
                400,
                ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void theDetailIsInArabicWhenAsked() throws Exception {
        HttpResponse<String> response = send(newCoalition(), "found-coalition", "{\"name\": {}}");
        JsonNode error = json(response).get("errors").get(0);
        assertThat(error.get("detail").asString())
                .isEqualTo("هذه القيمة غير مقبولة. a text needs at least one of \"ar\" and \"en\"");
        assertThat(json(response).get("title").asString()).isEqualTo("صيغة الطلب غير صحيحة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "7", "0198C0DE-0000-7000-8000-000000000001", "0198c0de"})
    void theIdempotencyKeyIsAUuid(String key) throws Exception {
        HttpResponse<String> response = send(newCoalition(), "assess-readiness", READY, "Idempotency-Key", key);
        problem(response, 400, ProblemType.MALFORMED_REQUEST);
        assertThat(json(response).at("/errors/0/header").asString()).isEqualTo("Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "W/\"1\"", "*", "\"1\", \"2\"", "\"-1\"", "\"01\"", "\"9999999999999999999\"", "\"x\""})
    void ifMatchIsASequenceInQuotes(String ifMatch) throws Exception {
        HttpResponse<String> response = send(newCoalition(), "assess-readiness", READY, "If-Match", ifMatch);
        problem(response, 400, ProblemType.MALFORMED_REQUEST);
        assertThat(json(response).at("/errors/0/header").asString()).isEqualTo("If-Match");
    }

    @Test
    void anAddressThatNamesNothingIsTurnedAway() throws Exception {
        problem(send("alliance", "assess-readiness", READY), 400, ProblemType.MALFORMED_REQUEST);
        problem(send(newCoalition(), "abolish-coalition", READY), 404, ProblemType.NO_SUCH_COMMAND);
        problem(send(newCoalition(), "assess-readiness/more", READY), 404, ProblemType.NOT_FOUND);
        problem(
                send(newCoalition(), "found-coalition", "{\"name\": {\"en\": \"N\"}}"),
                404,
                ProblemType.NO_SUCH_COALITION);
    }

    @Test
    void theBodyIsJsonInUtf8OfALimitedSize() throws Exception {
        String coalition = newCoalition();
        byte[] latin = "{\"name\": {\"en\": \"Café\"}}".getBytes(StandardCharsets.ISO_8859_1);
        problem(post(coalition, "application/json", latin), 400, ProblemType.NOT_UTF_8);
        byte[] wide = "{\"name\": {\"en\": \"N\"}}".getBytes(StandardCharsets.UTF_16);
        problem(post(coalition, "application/json", wide), 400, ProblemType.NOT_UTF_8);
        byte[] overlong = {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'};
        problem(post(coalition, "application/json", overlong), 400, ProblemType.NOT_UTF_8);
        problem(
                post(coalition, "text/plain", READY.getBytes(StandardCharsets.UTF_8)),
                415,
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        problem(
                post(coalition, "application/x-www-form-urlencoded", "name=N".getBytes(StandardCharsets.UTF_8)),
                415,
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        problem(post(coalition, "nonsense", new byte[0]), 415, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        problem(
                post(coalition, "application/json", new byte[BodyLimit.MAX_BYTES + 1]),
                413,
                ProblemType.BODY_TOO_LARGE);
        problem(send(coalition, "assess-readiness", READY, "Accept", "text/csv"), 406, ProblemType.NOT_ACCEPTABLE);
    }

    private HttpResponse<String> post(String coalition, String type, byte[] body) throws Exception {
        return exchange(request("/api/coalitions/" + coalition + "/commands/found-coalition")
                .header("Authorization", "Bearer " + token(claims -> claims))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }
}
