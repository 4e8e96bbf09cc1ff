package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.events.Vocabulary.LessonKind;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.query.calendar.Dates;
import org.mithaq.query.campaigns.Campaigning;
import org.mithaq.query.communication.Speaking;
import org.mithaq.query.conflicts.Disputes;
import org.mithaq.query.resources.Giving;
import tools.jackson.databind.JsonNode;

/** Resources, conflicts, communication, campaigns and risks over HTTP. */
class MattersReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final int SEATED = 6;
    private static final Told TOLD = Story.of(109)
            .happened(
                    Dates.established(77, BodyKind.EXECUTIVE),
                    new BodySeated(Dates.body(77), List.of(new Seat(party(SEATED), null, null)), null, 0),
                    Giving.offered(1, 2),
                    Giving.declared(1, BarrierKind.LEADERSHIP, null),
                    Giving.declared(2, BarrierKind.COST, party(2)),
                    Giving.resolved(2, party(2)),
                    Giving.need(),
                    Giving.screened(FundingPace.FAST),
                    Giving.appointed(),
                    Giving.capital(),
                    Disputes.opened(),
                    Disputes.refused(2, 3),
                    Disputes.mediated(),
                    Disputes.toCommittee(),
                    Speaking.granted(),
                    Speaking.said(),
                    Speaking.published(1, PublicationKind.NEWS),
                    Speaking.credited(),
                    Speaking.celebrated(CelebrationKind.SMALL_WIN),
                    Speaking.visited(1, null, null),
                    Speaking.visited(2, Speaking.WHAT, 1),
                    Campaigning.assessed(),
                    Campaigning.launched(),
                    Campaigning.advanced(),
                    Campaigning.evaluated(EvaluationStage.INTERIM),
                    Campaigning.lesson(LessonKind.SETBACK, true),
                    Campaigning.trained(120),
                    Campaigning.observed(),
                    Campaigning.counted(42, Campaigning.WHAT),
                    Campaigning.planned());
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final String AUDITOR = SIDE.token(Story.OUTSIDER, "audit");

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void serveWhatMembersGiveAndWhatLimitsThem() {
        JsonNode resources = SIDE.json("/api" + HOME + "/resources", MEMBER);

        assertThat(resources.at("/contributions/0/party/name/en").asString()).isEqualTo("Police");
        assertThat(resources.at("/barriers")).hasSize(2);
        assertThat(resources.at("/funding/0/pace").asString()).isEqualTo("FAST");
        assertThat(resources.at("/findings").findValuesAsString("rule")).contains("R-163", "R-164");
    }

    @Test
    void serveConflictsAndTheirFilesToThoseTheyAreFor() {
        JsonNode conflict = SIDE.json("/api" + HOME + "/conflicts", MEMBER).at("/conflicts/0");

        assertThat(conflict.at("/steps").findValuesAsString("stage")).containsExactly("TALKS", "MEDIATOR", "COMMITTEE");
        assertThat(conflict.at("/steps/2/committee/name/en").asString()).isEqualTo("Body 77");
        assertThat(conflict.at("/refused")).hasSize(1);
        for (String address : Addresses.ofCoalition(TOLD.id().value())) {
            assertThat(SIDE.get(address, MEMBER).body()).as(address).doesNotContain(Disputes.PAPER);
            assertThat(SIDE.get(address, AUDITOR).body()).as(address).doesNotContain(Disputes.PAPER);
        }
        for (int reader : List.of(2, SEATED)) {
            assertThat(SIDE.get(HOME + "/conflicts", SIDE.token(reader, "mithaq"))
                            .body())
                    .contains(Disputes.PAPER);
        }
    }

    @Test
    void serveWhatWasSaidAndWhoseMeritItWas() {
        JsonNode voice = SIDE.json("/api" + HOME + "/communication", MEMBER);

        assertThat(voice.at("/mandates/0/party/name/en").asString()).isEqualTo("Police");
        assertThat(voice.at("/statements/0/credits/0/whose/en").asString()).isEqualTo("Body 77");
        assertThat(voice.at("/publications")).hasSize(1);
        assertThat(voice.at("/visits/1/answers")).hasSize(1);
        assertThat(voice.at("/findings").findValuesAsString("rule")).contains("R-145", "R-147", "R-192");
    }

    @Test
    void serveCampaignsWithTheFiguresThatWereReported() {
        JsonNode learning = SIDE.json("/api" + HOME + "/campaigns", MEMBER);

        assertThat(learning.at("/campaigns/0/stage").asString()).isEqualTo("TARGET_GROUPS");
        assertThat(learning.at("/trainings/0/participants").asInt()).isEqualTo(120);
        assertThat(learning.at("/elections/0/result/voters").asInt()).isEqualTo(1116);
        assertThat(learning.at("/evaluations/0/about/name/en").asString()).isEqualTo("Youth participation");
        assertThat(learning.at("/findings").findValuesAsString("rule")).contains("R-178", "R-180", "R-188", "R-193");
        assertThat(SIDE.get(HOME + "/campaigns", MEMBER).body()).contains("1,116 مقترعاً/مقترعةً، 15 مقعداً، 4 مراكز");
    }

    @Test
    void serveRisksWithWhatMayHelp() {
        JsonNode risks = SIDE.json("/api" + HOME + "/risks", MEMBER);

        assertThat(risks.at("/barriers/0/kind").asString()).isEqualTo("LEADERSHIP");
        assertThat(risks.at("/barriers/0/suggested")).hasSize(2);
        assertThat(risks.at("/campaigns/0/people/0/consents").asBoolean()).isTrue();
        assertThat(risks.at("/findings").findValuesAsString("rule")).contains("R-112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources", "/conflicts", "/communication", "/campaigns", "/risks"})
    void showThemAsPagesInBothLanguages(String page) {
        String arabic = SIDE.get(HOME + page, MEMBER).body();
        String english = SIDE.get(HOME + page + "?lang=en", MEMBER).body();

        assertThat(arabic).contains("dir=\"rtl\"").endsWith("</html>\n").doesNotContainPattern("[٠-٩۰-۹]");
        assertThat(english).contains("dir=\"ltr\"").endsWith("</html>\n").doesNotContain("<script");
    }
}
