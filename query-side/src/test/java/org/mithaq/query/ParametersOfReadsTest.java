package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Addresses take the parameters that the OpenAPI document names, each of them once, and no others. */
class ParametersOfReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Dispute.of(490);
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq admin");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|select)[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"(\\w+)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private static final Map<String, Object> THINGS = Map.of(
            "coalition", TOLD.id(),
            "decision", Dispute.old(),
            "meeting", Told.meeting(2),
            "party", Told.party(1),
            "body", Told.party(1),
            "person", "me",
            "plan", Told.party(1),
            "name", "tasks",
            "sequence", 3,
            "id", "R-032");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    static Stream<Map.Entry<String, JsonNode>> reads() {
        return SIDE.json("/v3/api-docs", "").path("paths").properties().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/") && path.getValue().has("get"))
                .map(path -> Map.entry(address(path.getKey()), path.getValue().path("get")));
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
    void areTheOnesThatTheDocumentNames(Map.Entry<String, JsonNode> read) {
        JsonNode problem = refused(read.getKey() + "?lang=en&foo=bar", "foo");

        List<String> taken = new ArrayList<>();
        problem.path("allowed").forEach(name -> taken.add(name.asString()));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(named(read.getValue()));
        assertThat(problem.path("detail").asString())
                .isEqualTo("This address takes no parameter \"foo\". There are: " + String.join(", ", taken) + ".");
    }

    @ParameterizedTest
    @MethodSource("reads")
    void areNotGivenWhereTheyAreEmpty(Map.Entry<String, JsonNode> read) {
        if (!read.getValue().at("/responses/200/content").has("text/event-stream")) {
            String empty =
                    named(read.getValue()).stream().map(name -> name + "=").collect(Collectors.joining("&"));

            assertThat(SIDE.get(read.getKey() + "?" + empty, MEMBER).statusCode())
                    .as(empty)
                    .isEqualTo(SIDE.get(read.getKey(), MEMBER).statusCode());
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void areGivenOnce(Map.Entry<String, JsonNode> read) {
        for (String name : named(read.getValue())) {
            refused(read.getKey() + "?" + name + "=&" + name + "=1", name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions?to=2026-01-01",
                "/decisions?format=pdf",
                "/tasks?state=open&state=done",
                "/meetings/00000000-0000-7000-8000-000000000001?text=x",
                "?limit=3"
            })
    void ofPagesAreThoseOfTheReads(String page) {
        assertThat(SIDE.get(HOME + page, MEMBER).statusCode()).isEqualTo(400);
    }

    @Test
    void areLeftToTheProgramsThatReadFeeds() {
        String feed = SIDE.json("/api" + HOME + "/people/me/feeds", MEMBER)
                .path("coalition")
                .asString();

        assertThat(SIDE.get(feed.substring(feed.indexOf("/feeds/")) + "&nocache=1&nocache=2", "")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Each in both languages, and as it was. */
    @Test
    void ofLinksAndFormsOfPagesAreTaken() {
        Set<String> links = new LinkedHashSet<>();
        Stream.concat(Stream.of("/rulebook", HOME + "/decisions/" + Dispute.old()), pages())
                .flatMap(page -> Stream.of(page + "?lang=ar", page + "?lang=en&asOf=12", page))
                .filter(page -> !page.matches("/rulebook.*asOf.*"))
                .forEach(page -> {
                    String body = SIDE.get(page, MEMBER).body();
                    LINK.matcher(body).results().forEach(link -> links.add(link.group(1)));
                    FORM.matcher(body).results().forEach(form -> links.add(submitted(form.group(1), form.group())));
                });

        assertThat(links).hasSizeGreaterThan(50).allSatisfy(link -> assertThat(
                        SIDE.get(link.replace("&amp;", "&"), MEMBER).statusCode())
                .isNotEqualTo(400));
    }

    private static Stream<String> pages() {
        return Addresses.ofCoalition(TOLD.id().value()).stream().filter(address -> !address.startsWith("/api/"));
    }

    /** What a form asks for as it comes. */
    private static String submitted(String action, String form) {
        String fields = FIELD.matcher(form)
                .results()
                .map(field -> field.group())
                .filter(field -> NAME.matcher(field).find() && !field.contains("checkbox"))
                .map(field -> first(NAME, field) + "=" + first(VALUE, field))
                .collect(Collectors.joining("&"));
        return action + (action.contains("?") ? "&" : "?") + fields;
    }

    private static String first(Pattern pattern, String field) {
        return pattern.matcher(field)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static List<String> named(JsonNode read) {
        List<String> names = new ArrayList<>();
        read.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals("query")) {
                names.add(parameter.path("name").asString());
            }
        });
        return names;
    }

    private static JsonNode refused(String address, String parameter) {
        HttpResponse<String> response = SIDE.get(address, MEMBER);
        assertThat(response.statusCode()).as(address + " " + response.body()).isEqualTo(400);
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
        return problem;
    }
}
