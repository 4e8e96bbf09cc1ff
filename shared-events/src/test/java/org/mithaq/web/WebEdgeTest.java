package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.wire.EventJson;
import org.mithaq.text.Language;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The edge over real HTTP: tokens, languages, limits, and a problem for everything that is turned away. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WebEdgeTest {

    private static final TestTokens TOKENS = new TestTokens();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("mithaq.security.jwk-set", () -> TOKENS.jwkSet().toUri());
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void theCallerComesFromTheToken() throws Exception {
        HttpResponse<String> response = get("/who", token(claims -> claims.claim("scope", "mithaq import")));
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode who = json(response);
        assertThat(who.get("party").asString()).isEqualTo("00000000-0000-7000-8001-000000000001");
        assertThat(who.get("role").asString()).isEqualTo("director");
        assertThat(who.get("person").asString()).isEqualTo("00000000-0000-7000-8009-000000000001");
        assertThat(who.get("scopes")).hasSize(2);
    }

    @Test
    void withoutATokenIsAChallengeInArabic() throws Exception {
        HttpResponse<String> response = get("/who", null);
        problem(response, 401, ProblemType.UNAUTHENTICATED);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(response.headers().firstValue("Content-Language")).contains("ar");
        assertThat(json(response).get("title").asString()).isEqualTo("لا يوجد رمز دخول");
        assertThat(json(response).get("instance").asString()).isEqualTo("/who");
    }

    static Stream<String> badTokens() {
        return Stream.of(
                "not-a-token",
                "a.b.c",
                TOKENS.forged(),
                TOKENS.unsigned(),
                TOKENS.signedWithThePublicKey(),
                token(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                token(claims -> claims.expirationTime(null)),
                token(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))),
                token(claims -> claims.issuer("https://elsewhere.example")),
                token(claims -> claims.issuer(null)),
                token(claims -> claims.audience("another-service")),
                token(claims -> claims.audience((String) null)));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String bad) throws Exception {
        HttpResponse<String> response = get("/who", bad);
        problem(response, 401, ProblemType.INVALID_TOKEN);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
    }

    @Test
    void aTokenThatIsMalformedAsAHeaderIsRefused() throws Exception {
        assertThat(get("/who", "with blanks inside").statusCode()).isEqualTo(401);
    }

    static Stream<String> tokensThatDoNotSayWho() {
        return Stream.of(
                token(claims -> claims.subject("alice")),
                token(claims -> claims.subject(null)),
                token(claims -> claims.claim("party", null)),
                token(claims -> claims.claim("party", 7)),
                token(claims -> claims.claim("role", "")),
                token(claims -> claims.claim("role", "di\u202Erector")),
                token(claims -> claims.claim("role", "r".repeat(65))),
                token(claims -> claims.claim("scope", 1)));
    }

    @ParameterizedTest
    @MethodSource("tokensThatDoNotSayWho")
    void aTokenThatDoesNotSayWhoCallsIsForbidden(String incomplete) throws Exception {
        problem(get("/who", incomplete), 403, ProblemType.INCOMPLETE_IDENTITY);
    }

    @Test
    void aTokenWithoutTheScopeIsForbidden() throws Exception {
        HttpResponse<String> response = get("/scoped", token(claims -> claims.claim("scope", "openid")));
        problem(response, 403, ProblemType.INSUFFICIENT_SCOPE);
        assertThat(get("/scoped", good()).statusCode()).isEqualTo(200);
    }

    @Test
    void theLanguageIsTheRequestsOrArabic() throws Exception {
        assertThat(get("/language", good()).body()).contains("AR");
        assertThat(get("/language", good(), "Accept-Language", "fr, en-GB;q=0.8, ar;q=0.2")
                        .body())
                .contains("EN");
        assertThat(get("/language", good(), "Accept-Language", "fr").body()).contains("AR");
        assertThat(get("/language", good(), "Accept-Language", ";;q=x,,").body())
                .contains("AR");
        assertThat(get("/language?lang=en", good(), "Accept-Language", "ar").body())
                .contains("EN");
        assertThat(get("/language?lang=%20xx", good(), "Accept-Language", "en").body())
                .contains("EN");
    }

    @Test
    void whatSpringTurnsAwayIsAProblemToo() throws Exception {
        problem(get("/nothing-here", good()), 404, ProblemType.NOT_FOUND);
        problem(get("/scoped?number=x", good()), 400, ProblemType.MALFORMED_REQUEST);
        problem(get("/who", good(), "Accept", "text/csv"), 406, ProblemType.NOT_ACCEPTABLE);
        HttpResponse<String> method = send(request("/who", good()).DELETE());
        problem(method, 405, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(method.headers().firstValue("Allow").orElseThrow()).contains("GET");
        HttpResponse<String> type = post("/text", "<a/>", "application/xml");
        problem(type, 415, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertThat(type.headers().firstValue("Accept")).contains("text/plain");
        problem(post("/text", "", "text/plain"), 400, ProblemType.MALFORMED_REQUEST);
        problem(get("/a%00b", good()), 400, ProblemType.MALFORMED_ADDRESS);
        problem(get("/a//b/%2e%2e/c", good()), 400, ProblemType.MALFORMED_REQUEST);
        for (String address : List.of("/who;a=b?lang=en", "/who%3Bx?lang=en", "//who?lang=en", "/./who?lang=en")) {
            HttpResponse<String> ambiguous = get(address, good());
            problem(ambiguous, 400, ProblemType.MALFORMED_REQUEST);
            assertThat(json(ambiguous).get("detail").asString())
                    .as(address)
                    .startsWith("The address has an empty part (\"//\"), a part \".\" or \"..\", a semicolon");
        }
        HttpResponse<String> unknown = send(request("/who?lang=en", good()).method("FETCH", BodyPublishers.noBody()));
        problem(unknown, 501, ProblemType.NOT_IMPLEMENTED);
        assertThat(json(unknown).get("detail").asString()).startsWith("This server does not know the method");
        problem(send(request("/error", good()).GET()), 404, ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "iso-8859-1", "windows-1256", "no-such", "\"utf-8\"", "UTF-8;q=0.5"})
    void whicheverEncodingIsAskedForItIsUtf8(String charset) throws Exception {
        HttpResponse<String> known =
                get("/who", good(), "Accept", "application/json; charset=" + charset + ", */*;q=0.1");
        assertThat(known.statusCode()).as(known.body()).isEqualTo(200);
        assertThat(known.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(get("/word", good(), "Accept", "text/plain;charset=" + charset)
                        .body())
                .isEqualTo("ميثاق");
        problem(get("/who", good(), "Accept", "text/csv;charset=" + charset), 406, ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void aParameterThatThereIsNotOrThatIsGivenTwiceIsNamed() throws Exception {
        HttpResponse<String> unknown = get("/scoped?lang=en&nummer=3", good());
        problem(unknown, 400, ProblemType.MALFORMED_REQUEST);
        assertThat(json(unknown).get("parameter").asString()).isEqualTo("nummer");
        assertThat(json(unknown).get("detail").asString())
                .isEqualTo("This address takes no parameter \"nummer\". There are: lang, number.");
        HttpResponse<String> twice = get("/scoped?number=&number=3", good());
        problem(twice, 400, ProblemType.MALFORMED_REQUEST);
        assertThat(json(twice).get("detail").asString())
                .isEqualTo("ورد المعامل \"number\" أكثر من مرة، وهو يأخذ قيمة واحدة.");
        assertThat(get("/scoped?number=&lang=en", good()).statusCode()).isEqualTo(200);
        assertThat(get("/anything?lang=ar&lang=en&utm=x", good()).statusCode()).isEqualTo(200);
        problem(get("/nothing-here?x=1&x=2", good()), 404, ProblemType.NOT_FOUND);
    }

    @Test
    void anUnforeseenFailureTellsAReferenceAndNothingElse() throws Exception {
        HttpResponse<String> response = get("/fails?lang=en", good());
        problem(response, 500, ProblemType.INTERNAL_ERROR);
        assertThat(json(response).get("detail").asString())
                .contains(json(response).get("reference").asString());
        assertThat(response.body()).doesNotContain("secret", "Exception", "org.mithaq.web");
    }

    @Test
    void aBrowserIsShownAPage() throws Exception {
        HttpResponse<String> response =
                get("/enter?token=stale&lang=ar", null, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(response.body()).contains("dir=\"rtl\"", "<h1>رمز الدخول غير صالح</h1>");
        assertThat(get("/who", good(), "Accept", "text/html").statusCode()).isEqualTo(406);
        assertThat(get("/who", good(), "Accept", "nonsense").statusCode()).isEqualTo(406);
    }

    @Test
    void aBodyHasALimit() throws Exception {
        assertThat(post("/text", "x".repeat(BodyLimit.MAX_BYTES), "text/plain").statusCode())
                .isEqualTo(200);
        problem(post("/text", "x".repeat(BodyLimit.MAX_BYTES + 1), "text/plain"), 413, ProblemType.BODY_TOO_LARGE);
        byte[] large = new byte[BodyLimit.MAX_BYTES + 1];
        HttpRequest.Builder unannounced = request("/text", good())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        problem(send(unannounced), 413, ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void aLinkLetsABrowserInForReadingOnly() throws Exception {
        String token = good();
        HttpResponse<String> entered = get("/enter?token=" + token + "&to=/who%3Fx=1", null);
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/who?x=1");
        String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("mithaq_token=" + token)
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=3")
                .doesNotContain("Secure");
        assertThat(get("/who", null, "Cookie", "mithaq_token=" + token).statusCode())
                .isEqualTo(200);
        HttpRequest.Builder write = request("/text", null)
                .header("Cookie", "mithaq_token=" + token)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"));
        problem(send(write), 401, ProblemType.UNAUTHENTICATED);
    }

    @Test
    void aStaleCookieClosesNoPublicPath() throws Exception {
        assertThat(get("/enter?token=" + good(), null, "Cookie", "mithaq_token=stale")
                        .statusCode())
                .isEqualTo(303);
        problem(get("/who", null, "Cookie", "mithaq_token=stale"), 401, ProblemType.INVALID_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "javascript:alert(1)",
                "who",
                "",
                "/%09/evil.example",
                "/who%0D%0ASet-Cookie:x=y",
                "/%00",
                "/a%20b"
            })
    void noLinkLeadsElsewhere(String to) throws Exception {
        HttpResponse<String> response = get("/enter?token=" + good() + "&to=" + to, null);
        assertThat(response.statusCode()).isIn(303, 400);
        if (response.statusCode() == 303) {
            assertThat(response.headers().firstValue("Location")).contains("/");
        }
        assertThat(response.headers().allValues("Set-Cookie")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aLinkWithoutATokenIsToldSo() throws Exception {
        HttpResponse<String> response = get("/enter?to=/who&lang=en", null);
        problem(response, 400, ProblemType.MALFORMED_REQUEST);
        assertThat(json(response).get("detail").asString()).isEqualTo("The parameter \"token\" is missing.");
        assertThat(json(response).get("parameter").asString()).isEqualTo("token");
    }

    @Test
    void aLinkWithABadTokenSetsNoCookie() throws Exception {
        HttpResponse<String> response = get("/enter?token=" + TOKENS.forged(), null);
        problem(response, 401, ProblemType.INVALID_TOKEN);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.body()).doesNotContain(TOKENS.forged());
    }

    private static String good() {
        return token(claims -> claims);
    }

    private static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return TOKENS.token(change);
    }

    private HttpResponse<String> get(String path, @Nullable String token, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, token).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> post(String path, String body, String type) throws IOException, InterruptedException {
        return send(request(path, good()).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static void problem(HttpResponse<String> response, int status, ProblemType type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(response).get("type").asString()).isEqualTo(type.uri().toString());
        assertThat(json(response).get("status").asInt()).isEqualTo(status);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static JsonNode json(HttpResponse<String> response) {
        return EventJson.mapper().readTree(response.body());
    }

    @Configuration
    @EnableAutoConfiguration
    @Import({WebEdge.class, Sample.class})
    static class Application {}

    @RestController
    static class Sample {

        @GetMapping(path = "/who", produces = "application/json")
        Caller who(Caller caller) {
            return caller;
        }

        @GetMapping("/scoped")
        int scoped(Caller caller, @RequestParam(defaultValue = "1") int number) {
            caller.require(Caller.COMMANDS);
            return number;
        }

        @GetMapping("/language")
        Map<String, Language> language(Language language) {
            return Map.of("language", language);
        }

        @GetMapping(path = "/word", produces = "text/plain;charset=UTF-8")
        String word(@RequestParam(defaultValue = "ميثاق") String text) {
            return text;
        }

        @TakesAnything
        @GetMapping(path = "/anything", produces = "application/json")
        int anything() {
            return 1;
        }

        @GetMapping("/fails")
        String fails() {
            throw new IllegalStateException("secret");
        }

        @PostMapping(path = "/text", consumes = "text/plain")
        int text(@RequestBody byte[] body) {
            return StrictUtf8.decode(body).length();
        }
    }
}
