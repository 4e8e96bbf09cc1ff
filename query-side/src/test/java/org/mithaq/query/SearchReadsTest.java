package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Advisory;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** Decisions found by their words. */
class SearchReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = told();
    private static final int END = TOLD.all().size();
    private static final String LOG = "/coalitions/" + TOLD.id() + "/decisions";
    private static final String AUTHOR = SIDE.token(1, "mithaq");
    private static final String MEMBER = SIDE.token(3, "mithaq");

    private static Told told() {
        Told told = Story.of(201).by(1, "director", ActingAs.ownOrganisation());
        told.happened(decided(11, "الميزانيّة <script>alert(1)</script>", "The yearly budget"))
                .advised(decided(12, "إعلام المدارس", "Schools are told"), new Advisory("R-055", null, "ADV", Map.of()))
                .happened(decided(13, "وميزانية للمدرسة ٢٠٢٦", "School budgets of 2026"))
                .readableBy(Visibility.ORG_PRIVATE)
                .happened(decided(14, "ميزانية سرية", "A secret budget"));
        return told;
    }

    private static DecisionRecorded decided(int number, String ar, String en) {
        return Story.decided(number, DecisionKind.OTHER, Text.of(ar, en), new Vote(3, 0, 0));
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "ميزانيه, 13 11",
        "الميزانية, 13 11",
        "ميز, 13 11",
        "مدرس, 13",
        "المدرسه, 13",
        "اعلام, 12",
        "2026, 13",
        "٢٠٢٦, 13",
        "budget, 13 11",
        "SCHOOLS, 13 12",
        "\"school budgets\", 13",
        "\"budgets school\", ''",
        "ميزانية schools, 13",
        "secret, ''",
    })
    void areFoundHoweverTheWordsAreWritten(String asked, String numbers) {
        assertThat(found("?text=" + encoded(asked), MEMBER)).isEqualTo(numbers);
    }

    @Test
    void areFoundByThoseOnlyWhoMayReadThem() {
        assertThat(found("?text=secret", AUTHOR)).isEqualTo("14");
        assertThat(found("?text=secret", SIDE.token(Story.OUTSIDER, "audit"))).isEmpty();
        assertThat(found("?text=secret&version=public", AUTHOR)).isEmpty();
        assertThat(found("?text=budget&asOf=" + (END - 3), AUTHOR)).isEqualTo("11");
    }

    @Test
    void areFoundByTheRuleThatWasNotFollowed() {
        assertThat(found("?advisory=R-055", MEMBER)).isEqualTo("12");
        assertThat(found("?advisory=R-055&text=budget", MEMBER)).isEmpty();
    }

    @Test
    void comeInPagesThatKeepTheFilter() {
        JsonNode first = SIDE.json("/api" + LOG + "?text=budget&limit=1", MEMBER);
        String page = SIDE.get(LOG + "?text=budget&limit=1&lang=en", MEMBER).body();

        assertThat(numbers(first)).isEqualTo("13");
        assertThat(numbers(SIDE.json(
                        "/api" + LOG + "?text=budget&limit=1&cursor="
                                + first.at("/next").asString(),
                        MEMBER)))
                .isEqualTo("11");
        assertThat(page).contains("?text=budget&amp;limit=1&amp;lang=en&amp;cursor=13");
    }

    @Test
    void areShownWithTheWordsMarkedAndNothingLetIn() {
        String page = SIDE.get(LOG + "?text=" + encoded("ميزانيه") + "&lang=ar", MEMBER)
                .body();

        assertThat(page)
                .contains("<mark>الميزانيّة</mark> &lt;script&gt;", "<mark>وميزانية</mark>")
                .doesNotContain("<script");
        assertThat(SIDE.get(LOG + "?text=" + encoded("\"><script>x"), MEMBER).body())
                .contains("value=\"&quot;&gt;&lt;script&gt;x\"")
                .doesNotContain("<script");
        assertThat(SIDE.get(LOG + "?lang=en&text=xyzzy", MEMBER).body())
                .contains("No decision meets all that was asked for.");
    }

    @Test
    void aProblemSaysWhatWouldBeRight() {
        HttpResponse<String> status = SIDE.get("/api" + LOG + "?status=fine", MEMBER, "Accept-Language", "en");
        HttpResponse<String> text = SIDE.get("/api" + LOG + "?text=" + encoded("؟!"), MEMBER, "Accept-Language", "en");

        assertThat(status.statusCode()).isEqualTo(400);
        assertThat(status.body())
                .contains("The parameter \\\"status\\\" cannot be read. Wanted: one of: not_adopted,", "\"allowed\":[");
        assertThat(text.statusCode()).isEqualTo(400);
        assertThat(text.body()).contains("at least one word and at most 10");
    }

    private static String found(String query, String token) {
        return numbers(SIDE.json("/api" + LOG + query, token));
    }

    private static String numbers(JsonNode log) {
        return String.join(" ", log.at("/items").findValuesAsString("number"));
    }

    private static String encoded(String asked) {
        return URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
