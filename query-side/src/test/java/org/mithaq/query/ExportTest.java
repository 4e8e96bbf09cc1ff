package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.events.ActingAs;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

class ExportTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = told();
    private static final int END = TOLD.all().size();
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String AUTHOR = SIDE.token(1, "mithaq");
    private static final String OTHER = SIDE.token(3, "mithaq");

    private static Told told() {
        return Story.of(131)
                .by(1, "director", ActingAs.ownOrganisation())
                .readableBy(Visibility.ORG_PRIVATE)
                .happened(Story.decided(
                        9, DecisionKind.OTHER, Text.of("سر", "=HYPERLINK(\"http://elsewhere\")"), new Vote(1, 0, 0)));
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void givesTheRecordsExactlyAsTheyStandInTheLog() {
        HttpResponse<String> export = SIDE.get(HOME + "/export.jsonl", AUTHOR);

        assertThat(export.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/jsonl"));
        assertThat(export.body().lines())
                .isEqualTo(TOLD.all().stream().map(SIDE.log()::encoded).toList());
        assertThat(export.body()).endsWith("}\n");
    }

    @Test
    void givesTheRecordsWhateverIsAccepted() {
        HttpResponse<String> json = SIDE.get(HOME + "/export.jsonl", AUTHOR, "Accept", "application/json");

        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/jsonl"));
        assertThat(json.body().lines()).hasSize(END);
        assertThat(SIDE.get(HOME + "/export.jsonl?from=x", AUTHOR, "Accept", "application/jsonl")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void namesNobodyInThePublicVersionOfTasks() {
        String members = SIDE.get(HOME + "/tasks", AUTHOR).body();

        assertThat(members).contains("School administration", "Draft issue definition", "Collected");
        for (String address : List.of(
                HOME + "/tasks?version=public",
                HOME + "/tasks?version=public&format=md&lang=en",
                HOME + "/tasks?version=public&format=csv&lang=en",
                "/coalitions/" + TOLD.id() + "/tasks?version=public&lang=en")) {
            assertThat(SIDE.get(address, AUTHOR).body())
                    .as(address)
                    .contains("Draft issue definition")
                    .doesNotContain("School administration", "Street-group");
        }
        assertThat(SIDE.get(HOME + "/tasks?version=nobody", AUTHOR).statusCode())
                .isEqualTo(400);
    }

    @Test
    void leavesOutWhatTheReaderMayNotSee() {
        assertThat(SIDE.get(HOME + "/export.jsonl", OTHER).body().lines())
                .isEqualTo(TOLD.all().subList(0, END - 1).stream()
                        .map(SIDE.log()::encoded)
                        .toList());
    }

    @Test
    void givesAPartOfTheRecordsAndAnEarlierState() {
        List<String> part =
                TOLD.all().subList(2, 5).stream().map(SIDE.log()::encoded).toList();

        assertThat(SIDE.get(HOME + "/export.jsonl?from=3&to=5", AUTHOR).body().lines())
                .isEqualTo(part);
        assertThat(SIDE.get(HOME + "/export.jsonl?from=3&asOf=5", AUTHOR).body().lines())
                .isEqualTo(part);
        assertThat(SIDE.get(HOME + "/export.jsonl?from=9999", AUTHOR).body()).isEmpty();
        assertThat(SIDE.get(HOME + "/export.jsonl?from=none", AUTHOR).statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesTasksAsATableInTheFormatThatIsAskedFor() {
        HttpResponse<String> byHeader = SIDE.get(HOME + "/tasks?lang=en", AUTHOR, "Accept", "text/csv");
        HttpResponse<String> byParameter = SIDE.get(HOME + "/tasks?lang=en&format=csv", AUTHOR);
        HttpResponse<String> workbook = SIDE.get(HOME + "/tasks?format=xlsx", AUTHOR);

        assertThat(byHeader.body())
                .isEqualTo(byParameter.body())
                .startsWith("\uFEFFTask,State,")
                .contains("Collect statistics and stories,Done,");
        assertThat(byHeader.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"tasks.csv\"");
        assertThat(SIDE.get(HOME + "/tasks?lang=en&format=csv&state=done", AUTHOR)
                        .body()
                        .lines())
                .hasSize(2);
        assertThat(workbook.body()).startsWith("PK");
        assertThat(workbook.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        assertThat(SIDE.get(HOME + "/tasks", AUTHOR).headers().firstValue("Content-Type"))
                .contains("application/json");
        assertThat(SIDE.get(HOME + "/audit", AUTHOR, "Accept", "application/json, text/csv;q=0.1")
                        .body())
                .startsWith("{");
    }

    @Test
    void givesTheWholeTrailAsATableWithTheFilterOfThePage() {
        HttpResponse<String> all = SIDE.get(HOME + "/audit?lang=en&format=csv&bom=false", AUTHOR);
        HttpResponse<String> refused = SIDE.get(HOME + "/audit?lang=en&format=csv&refused=true", AUTHOR);

        assertThat(all.body().lines().filter(line -> line.matches("[0-9]+,[0-9]{4}-.*")))
                .hasSize(END);
        assertThat(all.body()).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK");
        assertThat(refused.body().lines()).hasSize(3);
    }

    @Test
    void isLinkedFromThePages() {
        assertThat(SIDE.get("/coalitions/" + TOLD.id() + "/tasks?lang=en&state=done", AUTHOR)
                        .body())
                .contains(HOME + "/tasks?state=done&amp;lang=en&amp;format=xlsx");
    }
}
