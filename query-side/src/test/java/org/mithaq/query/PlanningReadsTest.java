package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.calendar.Dates.established;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.PromiseId;
import org.mithaq.events.SuggestionId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.query.plans.Plans;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** Plans, reports and promises over HTTP. */
class PlanningReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Text WHAT = Text.of("إشراك الباعة", "Involve shopkeepers");
    private static final Told TOLD = Story.of(108)
            .happened(
                    established(1, BodyKind.EXECUTIVE),
                    established(3, BodyKind.WORKING_GROUP),
                    Plans.set(1, ObjectiveOrigin.COMMUNITY),
                    Plans.set(2, ObjectiveOrigin.SHARED),
                    Plans.drafted(1),
                    Plans.approved(1, 1),
                    Plans.supported(1),
                    Plans.started(1),
                    new PromiseRecorded(
                            new PromiseId(Told.uuid(14, 1)),
                            Told.party(2),
                            Told.party(3),
                            WHAT,
                            LocalDate.parse("2026-10-01")),
                    new SuggestionRecorded(new SuggestionId(Told.uuid(15, 1)), WHAT, null));
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void serveObjectivesWithTheirPlans() {
        JsonNode plans = SIDE.json("/api" + HOME + "/plans", MEMBER);

        assertThat(plans.at("/objectives")).hasSize(2);
        assertThat(plans.at("/objectives/0/plans/0/stage").asString()).isEqualTo("STARTED");
        assertThat(plans.at("/objectives/0/plans/0/accountable/name/en").asString())
                .isEqualTo("Police");
        assertThat(plans.at("/findings").findValuesAsString("rule")).contains("R-090");
    }

    @Test
    void serveAPlanWithItsSteps() {
        JsonNode plan = SIDE.json("/api" + HOME + "/plans/" + Plans.plan(1), MEMBER);

        assertThat(plan.at("/steps").findValuesAsString("step"))
                .containsExactly("DRAFTED", "APPROVED", "SUPPORTED", "STARTED");
        assertThat(plan.at("/workingGroup/name/en").asString()).isEqualTo("Body 3");
        assertThat(SIDE.get("/api" + HOME + "/plans/" + Plans.plan(77), MEMBER).statusCode())
                .isEqualTo(404);
    }

    @Test
    void serveWhatIsOwed() {
        JsonNode reports = SIDE.json("/api" + HOME + "/reports", MEMBER);

        assertThat(reports.at("/owed/0/group/name/en").asString()).isEqualTo("Body 3");
        assertThat(reports.at("/owed/0/everyMonths").asInt()).isEqualTo(1);
        assertThat(reports.at("/submitted")).isEmpty();
    }

    @Test
    void servePromisesAndSuggestions() {
        JsonNode ledger = SIDE.json("/api" + HOME + "/promises", MEMBER);

        assertThat(ledger.at("/promises/0/by/name/en").asString()).isEqualTo("Police");
        assertThat(ledger.at("/suggestions/0/what/en").asString()).isEqualTo("Involve shopkeepers");
        assertThat(ledger.has("findings")).isTrue();
        assertThat(SIDE.json("/api" + HOME + "/tasks", MEMBER).has("findings")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans", "/plans/00000000-0000-7000-8011-000000000001", "/reports", "/promises", "/tasks"})
    void showThemAsPagesInBothLanguages(String page) {
        String arabic = SIDE.get(HOME + page, MEMBER).body();
        String english = SIDE.get(HOME + page + "?lang=en", MEMBER).body();

        assertThat(arabic).contains("dir=\"rtl\"").endsWith("</html>\n").doesNotContainPattern("[٠-٩۰-۹]");
        assertThat(english).contains("dir=\"ltr\"").endsWith("</html>\n").doesNotContain("<script");
    }
}
