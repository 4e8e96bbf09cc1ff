package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.events.ActingAs;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;
import tools.jackson.databind.JsonNode;

/** What stands beside decisions: what was said of them, and what was tried on them and refused. */
class BesideDecisionsTest {

    private static final int OPEN = 100;
    private static final int PRIVATE = 101;
    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final String AUTHOR = SIDE.token(1, "mithaq");
    private static final String OTHER = SIDE.token(3, "mithaq");
    private static final Told TOLD = Story.of(473);
    private static final String HOME = "/api/coalitions/" + TOLD.id();

    private static int beforeDissent;
    private static int refusal;

    @BeforeAll
    static void tell() {
        TOLD.by(1, "director", ActingAs.ownOrganisation())
                .happened(decided(OPEN, "Open hall"), text("alpaca"), List.of());
        beforeDissent = TOLD.all().size();
        TOLD.happened(new DissentRecorded(decision(OPEN), party(2), text("narwhal"), false));
        TOLD.readableBy(Visibility.ORG_PRIVATE)
                .happened(
                        decided(PRIVATE, "Quiet fund"),
                        new DissentRecorded(decision(OPEN), party(1), text("quokka"), false))
                .readableBy(null);
        TOLD.happened(new CommandRefused(
                "record-decision",
                List.of(new BrokenRule(
                        "R-130",
                        null,
                        "INV",
                        Map.of(
                                "decision", decision(OPEN).value(),
                                "other", decision(PRIVATE).value(),
                                "parties", List.of(party(2).value())))),
                List.of(decision(OPEN), decision(PRIVATE))));
        refusal = TOLD.all().size();
        SIDE.tell(TOLD);
    }

    @Test
    void whatWasSaidOfADecisionFindsItFromThatRecordOn() {
        assertThat(found("narwhal", AUTHOR)).containsExactly(decision(OPEN).value());
        assertThat(found("narwhal&asOf=" + beforeDissent, AUTHOR)).isEmpty();
        assertThat(found("narwhal&asOf=" + (beforeDissent + 1), AUTHOR))
                .containsExactly(decision(OPEN).value());
    }

    @Test
    void itsJustificationFindsADecision() {
        assertThat(found("alpaca", OTHER)).containsExactly(decision(OPEN).value());
    }

    @Test
    void whatIsPrivateFindsNothingForOthers() {
        assertThat(found("quokka", AUTHOR)).containsExactly(decision(OPEN).value());
        assertThat(found("quokka", OTHER)).isEmpty();
        assertThat(found("narwhal", OTHER)).containsExactly(decision(OPEN).value());
    }

    @Test
    void aRefusedAttemptIsFoundByTheDecisionsThatItNamed() {
        JsonNode found = SIDE.json(HOME + "/audit?refused=true&decision=" + decision(OPEN), OTHER);

        assertThat(found.at("/items").findValuesAsString("sequence")).containsExactly(Integer.toString(refusal));
    }

    @Test
    void whatARefusalLookedAtGoesByTheNamesThatTheReaderMayKnow() {
        JsonNode whole = names(AUTHOR);
        JsonNode narrow = names(OTHER);

        assertThat(whole.at("/" + decision(OPEN) + "/en").asString()).isEqualTo("Open hall");
        assertThat(whole.at("/" + decision(PRIVATE) + "/en").asString()).isEqualTo("Quiet fund");
        assertThat(whole.has(party(2).value())).isTrue();
        assertThat(narrow.at("/" + decision(OPEN) + "/en").asString()).isEqualTo("Open hall");
        assertThat(narrow.has(decision(PRIVATE).value())).isFalse();
    }

    @Test
    void aPageLeadsToTheDecisionAndShowsNoId() {
        String page = page(AUTHOR);
        String narrow = page(OTHER);

        assertThat(page).contains("/decisions/" + decision(OPEN) + "?").contains("Open hall", "Quiet fund");
        assertThat(narrow).contains("Open hall").doesNotContain("Quiet fund").doesNotContain(">" + decision(PRIVATE));
    }

    private static String page(String token) {
        return SIDE.get("/coalitions/" + TOLD.id() + "/audit/" + refusal + "?lang=en", token, "Accept", "text/html")
                .body();
    }

    private static JsonNode names(String token) {
        return SIDE.json(HOME + "/audit/" + refusal, token).at("/broken/0/names");
    }

    private static List<String> found(String question, String token) {
        return SIDE.json(HOME + "/decisions?text=" + question, token).at("/items").findValuesAsString("id").stream()
                .filter(id -> id.equals(decision(OPEN).value())
                        || id.equals(decision(PRIVATE).value()))
                .distinct()
                .toList();
    }

    private static DecisionRecorded decided(int number, String title) {
        return Story.decided(number, DecisionKind.OTHER, text(title), new Vote(1, 0, 0));
    }

    private static Text text(String english) {
        return new Text(null, english);
    }
}
