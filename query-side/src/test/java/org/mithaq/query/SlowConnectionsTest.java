package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to readers who pay for every byte. */
class SlowConnectionsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Story.of(351);
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final Pattern STYLE = Pattern.compile("href=\"(/css/mithaq-[0-9a-f]+\\.css)\"");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/decisions",
                "/api/decisions",
                "/api/decisions?format=csv",
                "/api/audit",
                "/api/export.jsonl",
                "/api/calendar.ics"
            })
    void getTextsCompressed(String part) throws IOException {
        String path = part.startsWith("/api") ? "/api" + HOME + part.substring("/api".length()) : HOME + part;
        HttpResponse<byte[]> plain = SIDE.raw(path, MEMBER);
        HttpResponse<byte[]> small = SIDE.raw(path, MEMBER, "Accept-Encoding", "gzip");

        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(small.headers().allValues("Vary")).anyMatch(names -> names.contains("accept-encoding"));
        assertThat(small.body().length).isLessThan(plain.body().length / 2);
        try (var whole = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
            assertThat(new String(whole.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void getTheStateThatACommandNamesWithAStrongTag() {
        HttpResponse<byte[]> state = SIDE.raw("/api" + HOME, MEMBER, "Accept-Encoding", "gzip");

        assertThat(state.headers().firstValue("ETag"))
                .hasValue("\"" + TOLD.all().size() + "\"");
        assertThat(state.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void getEventsAsTheyComeAndNotCompressed() {
        try (Stream<String> lines =
                SIDE.lines("/api" + HOME + "/changes", MEMBER, "Accept-Encoding", "gzip", "Last-Event-ID", "0")) {
            assertThat(lines.limit(1)).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 127));
        }
    }

    @Test
    void areNotSentAPageAgainThatTheyHave() {
        HttpResponse<byte[]> first = SIDE.raw(HOME + "/decisions", MEMBER);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = SIDE.raw(HOME + "/decisions", MEMBER, "If-None-Match", tag);
        HttpResponse<byte[]> other = SIDE.raw(HOME + "/decisions?lang=en", MEMBER, "If-None-Match", tag);

        assertThat(tag).startsWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void keepTheStyleSheetUntilItIsAnother() {
        Matcher named = STYLE.matcher(SIDE.get(HOME, MEMBER).body());
        assertThat(named.find()).isTrue();
        HttpResponse<String> style = SIDE.get(named.group(1), "");

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(style.body())
                .isEqualTo(SIDE.get("/css/mithaq.css", "").body())
                .contains("@media print");
    }
}
