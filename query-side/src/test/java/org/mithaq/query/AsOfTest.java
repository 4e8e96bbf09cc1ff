package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.Envelope;
import org.mithaq.events.TaskEvent.TaskCompleted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AsOfTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Story.of(105);
    private static final List<Envelope> RECORD = TOLD.all();
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void theLastRecordGivesWhatIsThereNow() {
        for (String address : List.of("", "/meetings", "/decisions", "/audit", "/tasks")) {
            assertThat(undated(SIDE.json(HOME + address + "?asOf=" + RECORD.size(), MEMBER)))
                    .as(address)
                    .isEqualTo(undated(SIDE.json(HOME + address, MEMBER)));
        }
    }

    /** Without the day for which an answer is told, and what the rules say on that day. */
    private static JsonNode undated(JsonNode answer) {
        answer.findParents("nextPermittedOn")
                .forEach(reopening -> ((ObjectNode) reopening).remove(List.of("day", "nextPermittedOn")));
        if (answer instanceof ObjectNode report) {
            report.remove(List.of("findings", "findingsInAll"));
        }
        return answer;
    }

    /** In the same order too. */
    @ParameterizedTest
    @MethodSource("addresses")
    void todayGivesWhatIsThereNow(String address) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Damascus"));

        assertThat(SIDE.get(address + "?asOf=" + today, MEMBER).body())
                .isEqualTo(SIDE.get(address, MEMBER).body());
    }

    static Stream<String> addresses() {
        return Addresses.ofCoalition(TOLD.id().value()).stream().filter(address -> address.startsWith("/api/"));
    }

    @Test
    void everyEarlierRecordGivesWhatTheLogHeldThen() {
        for (int sequence = 1; sequence <= RECORD.size(); sequence++) {
            JsonNode audit = SIDE.json(HOME + "/audit?limit=1&asOf=" + sequence, MEMBER);
            assertThat(audit.at("/items/0/sequence").asInt()).isEqualTo(sequence);
        }
    }

    @Test
    void aDayGivesItsEndInTheCoalitionsTimeZone() {
        Envelope done = RECORD.stream()
                .filter(envelope -> envelope.event() instanceof TaskCompleted)
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.ofInstant(done.meta().occurredAt(), ZoneOffset.UTC);

        assertThat(completed("?asOf=" + day)).isEqualTo(1);
        assertThat(completed("?asOf=" + day.minusDays(1))).isZero();
        assertThat(completed("?asOf=" + done.meta().occurredAt())).isEqualTo(1);
        assertThat(completed("?asOf=" + done.meta().occurredAt().minusMillis(1)))
                .isZero();
    }

    @Test
    void whatIsOverdueCountsFromThatDay() {
        assertThat(SIDE.json(HOME + "/tasks", MEMBER).findValuesAsString("state"))
                .contains("OVERDUE");
        assertThat(SIDE.json(HOME + "/tasks?asOf=" + RECORD.size(), MEMBER).findValuesAsString("state"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999", "yesterday", "2026-13-01", "2999-01-01", "2026-01-01T25:00:00Z", "-1"})
    void aStateThatNeverWasIsAProblem(String moment) {
        HttpResponse<String> response = SIDE.get(HOME + "?asOf=" + moment, MEMBER);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"parameter\":\"asOf\"");
    }

    @Test
    void pagesSayThatTheyShowThePastAndStayThere() {
        HttpResponse<String> page =
                SIDE.get("/coalitions/" + TOLD.id() + "/tasks?lang=en&asOf=20", MEMBER, "Accept", "text/html");

        assertThat(page.body())
                .contains("This is how the record stood")
                .contains("/coalitions/" + TOLD.id() + "/decisions?lang=en&amp;asOf=20");
    }

    private static long completed(String query) {
        return SIDE.json(HOME + "/tasks" + query, MEMBER).findValuesAsString("state").stream()
                .filter("DONE"::equals)
                .count();
    }
}
