package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.MeetingEvent.Guest;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.Vocabulary.GuestRole;
import org.mithaq.text.Text;

class PagesTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Dispute.of(103);
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");

    @BeforeAll
    static void tell() {
        TOLD.happened(new GuestRecorded(
                Told.meeting(2), new Guest(null, Text.of("مؤسسة مانحة", "A donor foundation"), GuestRole.DONOR)));
        SIDE.tell(TOLD);
    }

    static Stream<String> pages() {
        return Stream.of(
                "/coalitions",
                HOME,
                HOME + "/meetings",
                HOME + "/meetings/" + Told.meeting(1),
                HOME + "/meetings/" + Told.meeting(2),
                HOME + "/decisions",
                HOME + "/decisions/" + Told.decision(2),
                HOME + "/decisions/" + Dispute.old(),
                HOME + "/decisions/" + Dispute.old() + "/rediscussion",
                HOME + "/decisions/" + Dispute.old() + "/lineage",
                HOME + "/audit",
                HOME + "/audit/1",
                HOME + "/tasks",
                HOME + "/calendar",
                HOME + "/calendar?month=2026-08",
                "/rulebook",
                "/rulebook/R-032");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areThereInBothLanguages(String page) throws IOException {
        HttpResponse<String> arabic = SIDE.get(page, MEMBER);
        HttpResponse<String> english = SIDE.get(page + (page.contains("?") ? "&" : "?") + "lang=en", MEMBER);

        assertThat(arabic.statusCode()).as(arabic.body()).isEqualTo(200);
        assertThat(arabic.body())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("lang=en")
                .endsWith("</html>\n");
        assertThat(english.body())
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("lang=ar")
                .endsWith("</html>\n");
        keep(page, arabic, english);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carryNoScriptsAndLetNothingIn(String page) {
        HttpResponse<String> response = SIDE.get(page, MEMBER);

        assertThat(response.body().toLowerCase(Locale.ROOT)).doesNotContain("<script", "javascript:", "onclick=");
        assertThat(response.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'self'");
        assertThat(response.headers().allValues("Referrer-Policy")).isEqualTo(List.of("no-referrer"));
    }

    /** But the one back to the present. */
    @Test
    void thatLookBackHaveNoLinkToAnotherMoment() {
        Pattern link = Pattern.compile("(?:href|action)=\"(/(?:api/)?coalitions/[^\"]*)\"");
        for (String page : Addresses.ofCoalition(TOLD.id().value())) {
            if (!page.startsWith("/api/")) {
                String body = SIDE.get(page + "?lang=en&asOf=12", MEMBER).body();
                List<String> present = link.matcher(body)
                        .results()
                        .filter(found -> found.group().startsWith("href")
                                && !found.group().contains("asOf=12"))
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
                assertThat(present).as(page).hasSizeLessThanOrEqualTo(1).allMatch(href -> href.startsWith(page));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void useWesternDigitsOnly(String page) {
        assertThat(SIDE.get(page, MEMBER).body()).doesNotContainPattern("[٠-٩۰-۹]");
    }

    @Test
    void showATextOfTheOtherLanguageMarkedAndEscaped() {
        String page = SIDE.get(HOME, MEMBER).body().replaceAll("\\s+", " ");

        assertThat(page)
                .contains("lang=\"en\" dir=\"ltr\"")
                .contains("Shopkeepers &lt;script&gt;alert(1)&lt;/script&gt; &amp; Co");
    }

    @Test
    void giveATallyInWordsAndIsolated() {
        String page = SIDE.get(HOME + "/decisions/" + Told.decision(1), MEMBER).body();

        assertThat(page.replaceAll("\\s+", " "))
                .contains("<bdi class=\"for\"><b>19</b> <span>مع</span></bdi>")
                .contains("<bdi class=\"against\"><b>1</b> <span>ضد</span></bdi>")
                .contains("<bdi class=\"abstained\"><b>1</b> <span>امتناع</span></bdi>");
    }

    @Test
    void sayWhatTheMinutesMustSay() {
        String first = SIDE.get(HOME + "/meetings/" + Told.meeting(1) + "?lang=en", MEMBER)
                .body();
        String second = SIDE.get(HOME + "/meetings/" + Told.meeting(2) + "?lang=en", MEMBER)
                .body();

        assertThat(first)
                .contains(
                        "There was no quorum rule yet.", "No ground rules had been adopted yet.", "We want to be heard")
                .contains(
                        "No decision was taken.", "Second meeting: structure and rules", "Close the meeting", "R-069");
        assertThat(second).contains("No task was agreed.", "No next meeting was set.", "Everybody had agreed to it");
    }

    @Test
    void showTheGuestsThatCameAfterTheOpening() {
        String minutes = HOME + "/meetings/" + Told.meeting(2);
        int last = TOLD.all().size();

        assertThat(SIDE.get(minutes, MEMBER).body().replaceAll("\\s+", " "))
                .contains("<bdi>مؤسسة مانحة</bdi><span class=\"quiet\"> · ممثّل/ة جهة مانحة · وصول الساعة");
        assertThat(SIDE.json("/api" + minutes + "/minutes", MEMBER)
                        .at("/visitors/0/role")
                        .asString())
                .isEqualTo("DONOR");
        assertThat(SIDE.get(HOME + "/audit/" + last + "?lang=en", MEMBER).body())
                .contains("Guest recorded", "A donor foundation · donor");
    }

    @Test
    void showHowMinutesWereCorrectedAndApproved() {
        String first = SIDE.get(HOME + "/meetings/" + Told.meeting(1) + "?lang=en", MEMBER)
                .body();
        String second = SIDE.get(HOME + "/meetings/" + Told.meeting(2) + "?lang=ar", MEMBER)
                .body();

        assertThat(first)
                .contains("Minutes: final", "The minutes were approved on ", "/meetings/" + Told.meeting(2))
                .containsSubsequence("Add the minority opinion in full", "Part of the approved minutes")
                .containsSubsequence("The number present is 20", "Note after the approval", "A counting mistake")
                .contains("/decisions/" + Told.decision(2));
        assertThat(second).contains("المحضر: مسودة").doesNotContain("تصحيحات المحضر");
    }

    @Test
    void beginAtTheCoalitionsOfTheReader() {
        HttpResponse<String> start = SIDE.get("/?lang=en", MEMBER);

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/coalitions?lang=en"));
    }

    @Test
    void areAsClosedToOthersAsTheData() {
        assertThat(SIDE.get(HOME, SIDE.token(Story.OUTSIDER, "mithaq")).statusCode())
                .isEqualTo(404);
        assertThat(SIDE.get(HOME + "/audit", "").statusCode()).isEqualTo(401);
    }

    @Test
    void haveAStyleSheetThatAnybodyMayRead() {
        HttpResponse<String> style = SIDE.get("/css/mithaq.css", "");

        assertThat(style.statusCode()).isEqualTo(200);
        // a long address must not stretch the page
        assertThat(style.body())
                .contains("@media print", "body { margin: 0; overflow-wrap: anywhere; }")
                .doesNotContain("margin-left", "padding-right", "http");
    }

    /** For looking at them: {@code -Dmithaq.pages=<folder>} keeps every page there. */
    private static void keep(String page, HttpResponse<String> arabic, HttpResponse<String> english)
            throws IOException {
        String folder = System.getProperty("mithaq.pages", "");
        if (!folder.isEmpty()) {
            String name = page.replaceAll("[0-9a-f-]{36}", "x").replaceAll("[/?=]", "_");
            Files.writeString(Path.of(folder, name + "_ar.html"), arabic.body());
            Files.writeString(Path.of(folder, name + "_en.html"), english.body());
        }
    }
}
