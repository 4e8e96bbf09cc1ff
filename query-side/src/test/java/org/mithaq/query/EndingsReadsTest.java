package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MandateId;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.query.health.Deciding;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** What ended, lapsed or never was is told as such, wherever it is read. */
class EndingsReadsTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final MandateId MANDATE = new MandateId(Told.uuid(24, 480));
    private static final Attendee LATE = new Attendee(party(2), null, null);
    private static final Told TOLD = told();
    private static final String HOME = "/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final String THEN = "asOf=2026-10-15";

    private static Told told() {
        return Story.of(480)
                .day(75)
                .happened(
                        new MemberAdmitted(party(3), null, null, null),
                        new MandateGranted(
                                MANDATE,
                                decision(1),
                                party(3),
                                null,
                                null,
                                WORDS,
                                LocalDate.of(2026, 9, 12),
                                LocalDate.of(2026, 11, 1)),
                        Story.provisional(Story.decided(4, DecisionKind.OTHER, WORDS, new Vote(4, 1, 0))),
                        lasting(5, LocalDate.of(2026, 9, 20), LocalDate.of(2026, 11, 1)),
                        lasting(6, null, LocalDate.of(2026, 10, 1)),
                        Deciding.serving(7),
                        Deciding.conceding(7, false),
                        new SupporterRegistered(party(8), WORDS, SupporterKind.FUNDER, false),
                        Deciding.opened(21, 1, 1),
                        new QuorumMissing(meeting(21), 1, 2, 3),
                        new AttendeeArrived(meeting(21), LATE),
                        new QuorumConfirmed(meeting(21), 2, 2, 3),
                        Deciding.opened(22, 1, 1, 2),
                        new QuorumConfirmed(meeting(22), 2, 2, 3),
                        new AttendeeLeft(meeting(22), party(2), null),
                        new QuorumMissing(meeting(22), 1, 2, 3))
                .day(80)
                .happened(new MemberWithdrawn(party(3), WORDS));
    }

    private static DecisionRecorded lasting(int number, @Nullable LocalDate until, LocalDate review) {
        return Story.valid(
                Story.decided(number, DecisionKind.OTHER, WORDS, new Vote(4, 1, 0)),
                new Validity(null, null, until, review),
                null);
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void aNarrowerFilterOfTheCalendarNeverShowsMore() {
        assertThat(deadlines("deadline=RATIFICATION&due=LATE"))
                .containsExactly("decisions/" + decision(4))
                .isEqualTo(deadlines("deadline=RATIFICATION"));
        for (String kind : List.of("RATIFICATION", "REVIEW", "MANDATE", "TASK")) {
            assertThat(deadlines("")).containsAll(deadlines("deadline=" + kind));
            for (String due : List.of("LATE", "SOON")) {
                assertThat(deadlines("deadline=" + kind)).containsAll(deadlines("deadline=" + kind + "&due=" + due));
            }
        }
        assertThat(deadlines("deadline=TASK&cadence=KEPT")).isEmpty();
        assertThat(SIDE.get(HOME + "/calendar?deadline=RATIFICATION&lang=en&" + THEN, MEMBER)
                        .body())
                .contains("Passed", "/decisions/" + decision(4));
    }

    @Test
    void whatBecameVoidIsNoLongerAheadAndIsCancelledInFeeds() {
        assertThat(deadlines("deadline=REVIEW")).containsExactly("decisions/" + decision(6));
        assertThat(deadlines("deadline=MANDATE")).isEmpty();
        assertThat(figure("AHEAD", "REVIEW")).isEqualTo(1);
        assertThat(figure("AHEAD", "MANDATE")).isZero();
        for (String uid : List.of("review-decisions-" + decision(5), "mandate-mandates-" + MANDATE)) {
            String before = entry(uid, "asOf=2026-09-12");
            String after = entry(uid, THEN);
            assertThat(before).contains("STATUS:CONFIRMED");
            assertThat(after).contains("STATUS:CANCELLED");
            assertThat(sequence(after)).isGreaterThan(sequence(before));
        }
    }

    @Test
    void aMandateOfAFormerMemberHasEndedInBothLanguages() {
        JsonNode mandate =
                SIDE.json("/api" + HOME + "/communication?" + THEN, MEMBER).at("/mandates/0");

        assertThat(mandate.at("/state").asString()).isEqualTo("ENDED");
        assertThat(mandate.at("/endedOn").asString()).isEqualTo("2026-09-16");
        assertThat(SIDE.get(HOME + "/communication?lang=en&" + THEN, MEMBER).body())
                .contains("Ended with the membership, or with the decision that gave it, on");
        assertThat(SIDE.get(HOME + "/communication?lang=ar&" + THEN, MEMBER).body())
                .contains("انتهى بانتهاء العضوية أو القرار الذي منحه في");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 6, 2026-09-20, To be looked at again on",
        "en, 6, 2026-10-15, Was due to be looked at again on",
        "en, 5, 2026-10-15, Was due to be looked at again on",
        "ar, 6, 2026-10-15, كان موعد مراجعته",
    })
    void aReviewThatIsOverWasDueAndIsNotSaidToHaveHappened(String language, int number, String day, String said) {
        String of = "/decisions/" + decision(number);
        String asked = "?lang=" + language + "&asOf=" + day;

        assertThat(SIDE.get(HOME + of + asked, MEMBER).body()).contains("<dt>" + said + "</dt>");
        assertThat(SIDE.get("/api" + HOME + of + asked + "&format=md", MEMBER).body())
                .contains(said);
    }

    @Test
    void aDecisionRefersToTheMissionWhereItsProposalSaysHow() {
        String of = "/decisions/" + decision(7);
        List<JsonNode> findings = SIDE.json("/api" + HOME + "/findings", MEMBER)
                .at("/items")
                .valueStream()
                .filter(finding -> finding.at("/note/rule").asString("").equals("R-008"))
                .toList();

        assertThat(SIDE.json("/api" + HOME + of, MEMBER).at("/refersToMission").asBoolean())
                .isTrue();
        assertThat(SIDE.get(HOME + of + "?lang=en", MEMBER).body())
                .contains("It refers to the mission.", "How it serves the mission");
        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.at("/note/facts/refersToMission").asBoolean())
                .isTrue());
    }

    @Test
    void onlyThoseWithANominationOnRecordAreListedAsNominated() {
        List<String> nominated = parties("reached=NOMINATED");

        assertThat(parties("")).contains(party(8).value());
        assertThat(nominated).doesNotContain(party(8).value()).hasSize(figure("FUNNEL", "NOMINATED"));
        assertThat(parties("reached=SUPPORTING")).contains(party(8).value());
        assertThat(parties("reached=JOINED")).hasSize(figure("FUNNEL", "JOINED"));
    }

    @ParameterizedTest
    @CsvSource({"MET, ''", "LATER, 21", "LOST, 22", "MISSING, ''"})
    void aMeetingIsListedByHowItsQuorumStood(String quorum, String meetings) {
        List<String> listed = SIDE.json("/api" + HOME + "/meetings?quorum=" + quorum, MEMBER)
                .at("/items")
                .findValuesAsString("id");

        assertThat(listed)
                .isEqualTo(
                        meetings.isEmpty()
                                ? List.of()
                                : List.of(meeting(Integer.parseInt(meetings)).value()))
                .hasSize(figure("QUORUM", quorum));
    }

    private static List<String> deadlines(String asked) {
        return SIDE.json("/api" + HOME + "/calendar?" + THEN + "&" + asked, MEMBER)
                .at("/deadlines")
                .findValuesAsString("path");
    }

    private static List<String> parties(String asked) {
        return SIDE.json("/api" + HOME + "/pipeline?limit=200&" + asked, MEMBER)
                .at("/items")
                .valueStream()
                .map(item -> item.at("/party/id").asString())
                .toList();
    }

    private static int figure(String measure, String key) {
        return SIDE.json("/api" + HOME + "/health?" + THEN, MEMBER)
                .at("/panels")
                .valueStream()
                .filter(panel -> panel.at("/measure").asString().equals(measure))
                .flatMap(panel -> panel.at("/figures").valueStream())
                .filter(figure -> figure.at("/key").asString().equals(key))
                .mapToInt(figure -> figure.at("/value").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static String entry(String uid, String then) {
        String feed =
                SIDE.get("/api" + HOME + "/calendar.ics?" + then, MEMBER).body().replace("\r\n ", "");
        int begin = feed.indexOf("UID:" + uid);
        assertThat(begin).as(uid).isPositive();
        return feed.substring(begin, feed.indexOf("END:VEVENT", begin));
    }

    private static int sequence(String entry) {
        return entry.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                .sum();
    }
}
