package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.CharterEvent.CharterAcknowledged;
import org.mithaq.events.CoalitionEvent.Connector;
import org.mithaq.events.CoalitionEvent.IndicatorRecorded;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.MembershipEvent.Alignment;
import org.mithaq.events.MembershipEvent.DueDiligenceRecorded;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.OutreachEvent.ContactAssigned;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.ResourceEvent.CapitalMapped;
import org.mithaq.events.ResourceEvent.Holding;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CapitalKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.events.Vocabulary.Indicator;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.SeatRole;
import org.mithaq.events.Vocabulary.Stance;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** The views of parties, bodies, recruiting, foundations and charter, as data and as pages. */
class PeopleReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final BodyId COMMITTEE = new BodyId(Told.uuid(6, 2));
    private static final BodyId GROUP = new BodyId(Told.uuid(6, 3));
    private static final Told TOLD = told();
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String API = "/api" + HOME;
    private static final String MEMBER = SIDE.token(1, "mithaq");

    private static Told told() {
        Told told = Story.of(111).day(63);
        told.happened(
                new DueDiligenceRecorded(party(3), WORDS, List.of(WORDS)),
                new MemberAdmitted(party(3), meeting(2), Category.HELPER, new Alignment(WORDS, WORDS, WORDS)),
                new CharterAcknowledged(party(1), 1),
                new DelegateDesignated(party(3), person(3), WORDS, true, true),
                new InterestDeclared(party(3), Stance.CO_OPERATION, WORDS, decision(2), null),
                new OrgDecisionProfileRecorded(party(3), WORDS, 14),
                new BodyEstablished(COMMITTEE, BodyKind.EXECUTIVE, WORDS, null, null, false),
                new BodySeated(
                        COMMITTEE,
                        List.of(
                                new Seat(party(1), SeatRole.OFFICER, null),
                                new Seat(party(3), SeatRole.CONVENER, null)),
                        2,
                        1),
                new OfficerElected(
                        COMMITTEE, Office.CHAIR, party(1), person(1), null, null, LocalDate.parse("2027-08-01")),
                new BodyEstablished(GROUP, BodyKind.WORKING_GROUP, WORDS, party(3), null, false),
                new WorkingGroupJoined(GROUP, party(6), person(6), WORDS, WORDS, true));
        told.happened(
                new ProspectNominated(party(8), WORDS, Category.MOST_AFFECTED, true, List.of(party(7)), null),
                new ContactAssigned(party(8), party(7)),
                new ContactLogged(
                        party(8),
                        WORDS,
                        Channel.FACE_TO_FACE,
                        ContactBasis.KNOWN,
                        WORDS,
                        WORDS,
                        true,
                        List.of(WORDS),
                        List.of(WORDS),
                        List.of(WORDS),
                        WORDS),
                new MemberInvited(
                        party(8), Channel.FACE_TO_FACE, WORDS, AskKind.ATTEND_MEETING, WORDS, meeting(2), WORDS, null),
                new PromiseRecorded(
                        new PromiseId(Told.uuid(5, 1)), party(1), party(8), WORDS, LocalDate.parse("2026-09-10")));
        return told.happened(
                new ReadinessAssessed(
                        List.of(true, true, true, false, true, true, true),
                        new Preconditions(true, true, true),
                        List.of(WORDS),
                        Set.of()),
                new MissionAdopted(decision(3), 1, WORDS, List.of()),
                new MissionAmended(decision(3), 2, Text.of("رسالة ثانية", "A second mission"), List.of(), null),
                new StepRecorded(StepModel.EMPOWERMENT, 4, WORDS),
                new IndicatorRecorded(Indicator.DECIDING_THEIR_FUTURE, WORDS, 1116L, WORDS),
                new CapitalMapped(party(3), List.of(new Holding(CapitalKind.SOCIAL, WORDS))),
                new PhaseAdvanced(
                        Phase.FORMATION,
                        Phase.IMPLEMENTATION,
                        List.of(),
                        WORDS,
                        List.of(new Connector(party(3), WORDS))));
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    static Stream<String> pages() {
        return Stream.of(
                "/parties",
                "/parties?is=prospect",
                "/parties/" + party(3),
                "/parties/" + party(8),
                "/bodies",
                "/bodies/" + COMMITTEE,
                "/bodies/" + GROUP,
                "/pipeline",
                "/readiness",
                "/charter",
                "/stakeholders",
                "/contacts");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void arePagesInBothLanguagesWithWesternDigits(String page) {
        HttpResponse<String> arabic = SIDE.get(HOME + page, MEMBER, "Accept-Language", "ar");
        HttpResponse<String> english = SIDE.get(HOME + page, MEMBER, "Accept-Language", "en");

        assertThat(arabic.statusCode()).as(arabic.body()).isEqualTo(200);
        assertThat(arabic.body())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "كلمات")
                .doesNotContainPattern("[٠-٩۰-۹]")
                .endsWith("</html>\n");
        assertThat(english.body())
                .contains("<html lang=\"en\" dir=\"ltr\">", "Words")
                .endsWith("</html>\n");
        assertThat(english.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void listThePartiesByWhatTheyAreToTheCoalition() {
        JsonNode all = SIDE.json(API + "/parties", MEMBER);
        JsonNode members = SIDE.json(API + "/parties?is=member", MEMBER);

        assertThat(all.at("/counts/MEMBER").asInt()).isEqualTo(3);
        assertThat(all.at("/counts/SUPPORTER").asInt()).isEqualTo(1);
        assertThat(all.at("/counts/PROSPECT").asInt()).isEqualTo(1);
        assertThat(all.at("/items")).hasSize(7);
        assertThat(members.at("/items").findValuesAsString("belonging")).containsOnly("MEMBER");
        JsonNode first = SIDE.json(API + "/parties?limit=2", MEMBER);
        JsonNode rest =
                SIDE.json(API + "/parties?limit=5&cursor=" + first.at("/next").asString(), MEMBER);
        assertThat(first.at("/items").size() + rest.at("/items").size()).isEqualTo(7);
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void tellOfAMemberWhatTheRegisterHolds() {
        JsonNode member = SIDE.json(API + "/parties/" + party(3), MEMBER);

        assertThat(member.at("/delegate/authority").asBoolean()).isTrue();
        assertThat(member.at("/deciding/leadDays").asInt()).isEqualTo(14);
        assertThat(member.at("/interests/0/decision/name/en").asString()).isNotBlank();
        assertThat(member.at("/meeting/name/en").asString()).startsWith("Second meeting");
        assertThat(SIDE.get(API + "/parties/" + party(77), MEMBER).statusCode()).isEqualTo(404);
        assertThat(SIDE.get(HOME + "/parties/nobody", MEMBER).statusCode()).isEqualTo(404);
    }

    @Test
    void showTheBodiesWithRolesOfficesAndTheCommunitysShare() {
        JsonNode bodies = SIDE.json(API + "/bodies", MEMBER);
        JsonNode committee = SIDE.json(API + "/bodies/" + COMMITTEE, MEMBER);

        assertThat(bodies.at("/items").findValuesAsString("kind"))
                .containsExactly("CORE_GROUP", "EXECUTIVE", "WORKING_GROUP");
        assertThat(committee.at("/quorum").asInt()).isEqualTo(2);
        assertThat(committee.at("/roles/0/role").asString()).isEqualTo("OFFICER");
        assertThat(committee.at("/share/community").asInt()).isEqualTo(1);
        assertThat(committee.at("/officers/0/ended").asBoolean(true)).isFalse();
        assertThat(rules(bodies)).contains("R-035", "R-060");
        assertThat(SIDE.get(API + "/bodies/" + new BodyId(Told.uuid(6, 9)), MEMBER)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void showTheRecruitingWithItsStages() {
        JsonNode pipeline = SIDE.json(API + "/pipeline?stage=invited", MEMBER);

        assertThat(pipeline.at("/items")).hasSize(1);
        assertThat(pipeline.at("/items/0/essential").asBoolean()).isTrue();
        assertThat(pipeline.at("/items/0/owner/id").asString()).isEqualTo(party(7).value());
        assertThat(pipeline.at("/byChannel/0/channel").asString()).isEqualTo("FACE_TO_FACE");
        assertThat(pipeline.at("/counts/SUPPORTING").asInt()).isEqualTo(1);
        assertThat(rules(pipeline)).contains("R-048");
    }

    @Test
    void showTheFoundationsPhasesAndSteps() {
        JsonNode readiness = SIDE.json(API + "/readiness", MEMBER);

        assertThat(readiness.at("/phase").asString()).isEqualTo("IMPLEMENTATION");
        assertThat(readiness.at("/phases")).hasSize(5);
        assertThat(readiness.at("/foundations/0/settled").isMissingNode()).isFalse();
        assertThat(readiness.at("/foundations/5/settled").isMissingNode()).isTrue();
        assertThat(readiness.at("/models/1/done").asInt()).isEqualTo(1);
        assertThat(readiness.at("/indicators/0/event/figure").asInt()).isEqualTo(1116);
        assertThat(rules(readiness)).contains("R-015", "R-016", "R-073");
    }

    @Test
    void showTheCharterWithWhoAcknowledgedItAndThePolicyInWords() {
        JsonNode charter = SIDE.json(API + "/charter", MEMBER);

        assertThat(charter.at("/versions")).hasSize(1);
        assertThat(charter.at("/acknowledged")).hasSize(1);
        assertThat(charter.at("/unacknowledged")).hasSize(2);
        assertThat(charter.at("/statements").findValuesAsString("kind")).contains("PURPOSE", "ISSUE", "MISSION");
        assertThat(charter.at("/policy/usual/0/0/en").asString()).startsWith("Procedure: ");
        assertThat(rules(charter)).contains("R-081", "R-114");
        assertThat(SIDE.json(API + "/charter?asOf=5", MEMBER).at("/versions")).isEmpty();
    }

    @Test
    void showTheMapAndTheContacts() {
        JsonNode map = SIDE.json(API + "/stakeholders", MEMBER);
        JsonNode contacts = SIDE.json(API + "/contacts", MEMBER);

        assertThat(map.at("/circles/0/parties")).hasSize(1);
        assertThat(map.at("/connectors")).hasSize(1);
        assertThat(rules(map)).contains("R-036", "R-053", "R-185");
        assertThat(contacts.at("/items/0/contact/given/en").asString()).isEqualTo("Words");
        assertThat(contacts.at("/promises/0/late").isBoolean()).isTrue();
        assertThat(rules(contacts)).contains("R-038", "R-186");
    }

    @ParameterizedTest
    @CsvSource({"/parties?is=friend, is", "/pipeline?stage=lost, stage", "/contacts?cursor=x, cursor"})
    void nameTheParameterThatIsMalformed(String query, String parameter) {
        HttpResponse<String> response = SIDE.get(API + query, MEMBER);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"parameter\":\"" + parameter + "\"");
    }

    private static List<String> rules(JsonNode report) {
        return report.at("/findings").findValuesAsString("rule");
    }
}
