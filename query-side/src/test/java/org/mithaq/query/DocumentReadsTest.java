package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Story.of(112);
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String MINUTES = HOME + "/meetings/" + Told.meeting(2) + "/minutes";
    private static final String MEMBER = SIDE.token(1, "mithaq");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
                + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "text/markdown, text/markdown;charset=UTF-8",
        "text/html, text/html;charset=UTF-8",
        "application/json, application/json",
        "*/*, application/json",
        "'text/csv, application/pdf;q=0.5, application/json;q=0.1', application/pdf",
    })
    void answerInTheFormatThatIsAccepted(String accept, String type) {
        HttpResponse<String> response = SIDE.get(MINUTES, MEMBER, "Accept", accept);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/pdf;q=0", "nonsense"})
    void refuseAFormatThatThereIsNot(String accept) {
        HttpResponse<String> response = SIDE.get(MINUTES, MEMBER, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("not-acceptable");
        assertThat(SIDE.get(MINUTES + "?format=exe", MEMBER).statusCode()).isEqualTo(406);
        assertThat(SIDE.get(MINUTES + "?version=secret", MEMBER).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/decisions?format=ods, 406, 'csv, json, xlsx'",
        "/decisions?format=csv&format=pdf, 400, 'The parameter \"format\" is given more than once'",
        "/health?format=ods, 406, json",
        "/tasks?format=markdown, 406, 'csv, docx, html, json, md, pdf, xlsx'",
        "/decisions?lang=fr, 400, \"ar\" or \"en\"",
    })
    void whatAskedForIsNotThereIsNamedWithWhatIs(String address, int status, String there) {
        HttpResponse<String> refused = SIDE.get(HOME + address, MEMBER, "Accept-Language", "en");

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body().replace("\\\"", "\"")).contains(there);
        assertThat(SIDE.get(HOME.replace("/api", "") + "/decisions?lang=fr", MEMBER)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nameTheFileInItsOwnLanguage() {
        HttpResponse<String> response = SIDE.get(MINUTES + "?format=docx&lang=ar", MEMBER);

        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D9%85%D8%AD%D8%B6%D8%B1")
                .endsWith(".docx");
        assertThat(response.headers().firstValue("Content-Language")).contains("ar");
    }

    @Test
    void answer304WithATagForEachFormatAndVersion() {
        String pdf = tag(MINUTES + "?format=pdf&lang=ar");

        assertThat(SIDE.get(MINUTES + "?format=pdf&lang=ar", MEMBER, "If-None-Match", pdf)
                        .statusCode())
                .isEqualTo(304);
        assertThat(pdf)
                .isNotEqualTo(tag(MINUTES + "?format=pdf&lang=en"))
                .isNotEqualTo(tag(MINUTES + "?format=docx&lang=ar"))
                .isNotEqualTo(tag(MINUTES + "?format=pdf&lang=ar&version=public"));
    }

    @Test
    void letAPageDoNothingAndEscapeWhatPeopleWrote() {
        HttpResponse<String> page = SIDE.get(MINUTES + "?format=html&lang=en", MEMBER);

        assertThat(page.body()).contains("Shopkeepers &lt;script&gt;").doesNotContain("<script");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void leaveNamesOutOfThePublicVersion() {
        String members = SIDE.get(MINUTES, MEMBER).body();
        String everybody = SIDE.get(MINUTES + "?version=public", MEMBER).body();

        assertThat(members).contains("\"mover\"", "\"role\"");
        assertThat(everybody)
                .doesNotContain("\"mover\"", "\"role\"", "\"refusals\"")
                .contains("\"inFavour\":19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/decisions/register", "/decisions/register?from=2026-01-01&to=2026-12-31"})
    void writeListsAndRegisters(String path) {
        String separator = path.contains("?") ? "&" : "?";
        for (String format : new String[] {"pdf", "docx", "md", "html"}) {
            HttpResponse<String> response = SIDE.get(HOME + path + separator + "lang=en&format=" + format, MEMBER);
            assertThat(response.statusCode()).as(path + format).isEqualTo(200);
        }
        assertThat(SIDE.get(HOME + path, MEMBER).statusCode()).isEqualTo(200);
    }

    @Test
    void writeADecisionsReport() {
        String report = SIDE.get(HOME + "/decisions/" + Told.decision(3) + "?format=md&lang=en", MEMBER)
                .body();

        assertThat(report)
                .contains("20 votes for, none against, 1 abstention")
                .contains("Everybody had agreed to it", "R-032");
    }

    @Test
    void keepARegisterToItsPeriod() {
        assertThat(SIDE.json(HOME + "/decisions/register", MEMBER).at("/decisions"))
                .hasSize(3);
        assertThat(SIDE.json(HOME + "/decisions/register?to=2026-07-01", MEMBER).at("/decisions"))
                .isEmpty();
        assertThat(SIDE.get(HOME + "/decisions/register?from=yesterday", MEMBER).statusCode())
                .isEqualTo(400);
    }

    private static String tag(String path) {
        return SIDE.get(path, MEMBER).headers().firstValue("ETag").orElseThrow();
    }
}
