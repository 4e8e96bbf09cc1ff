package org.mithaq.command.charter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Gathering.parties;
import static org.mithaq.command.Gathering.recorded;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.DecisionProcess;
import org.mithaq.events.CharterEvent.MeetingPattern;
import org.mithaq.events.CharterEvent.MembershipRules;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rulebook.Level;

class AdoptCharterTest {

    private static final Resolution RESOLUTION = Motion.number(4).put();

    private final Draft draft = new Draft();

    @Test
    void adoptsACharterAndRecordsTheDecision() {
        deciding()
                .when(new AdoptCharter(RESOLUTION, charter(), Set.of(party(1))))
                .happens(
                        new CharterAdopted(1, decision(4), charter(), List.of(party(1))),
                        Gathering.adopted(RESOLUTION, 2, DecisionKind.CHARTER, DecisionRule.TWO_THIRDS));
    }

    @Test
    void recordsOnlyTheDecisionWhenTwoThirdsAreNotReached() {
        assertThat(deciding()
                        .when(new AdoptCharter(Motion.number(4).votes(13, 7, 1).put(), charter(), Set.of()))
                        .accepted()
                        .events())
                .hasSize(1);
    }

    @Test
    void restsOnTheVoteThatAdoptedTheMission() {
        deciding()
                .and(recorded(4, DecisionKind.MISSION, Outcome.ADOPTED))
                .when(adopt(charter()))
                .happens(new CharterAdopted(1, decision(4), charter(), List.of()));
    }

    @Test
    void refusesACharterWithoutItsLifespanAndSaysSo() {
        draft.lifespan = null;
        assertThat(missing(deciding().when(adoptDraft()).isRefusedBy("R-084").ruling()))
                .isEqualTo(List.of("lifespan"));
    }

    @Test
    void namesEverythingThatIsMissing() {
        Charter bare = new Charter(
                CharterProfile.MINIMAL,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                Map.of(),
                Map.of());
        assertThat(missing(deciding()
                        .when(adopt(bare))
                        .isRefusedBy("R-084", "R-119", "R-132")
                        .ruling()))
                .isEqualTo(List.of(
                        "lifespan", "places", "meetings", "decisions", "agendas", "membership", "betweenMeetings"));
    }

    @Test
    void refusesACharterWithoutAFallback() {
        draft.decisions = new DecisionProcess(true, null);
        deciding().when(adoptDraft()).isRefusedBy("R-119");
    }

    @Test
    void refusesClosedMembershipWithoutAClause() {
        draft.membership = new MembershipRules(false, null);
        deciding().when(adoptDraft()).isRefusedBy("R-023");
        draft.membership = new MembershipRules(false, text("neighbours only"));
        deciding().when(adoptDraft()).isAcceptedDespite();
    }

    @Test
    void refusesACharterWithoutAConflictProcedureUnlessJustified() {
        draft.conflictProcedure = List.of();
        deciding().when(adoptDraft()).isRefusedBy("R-132");
        deciding().justifiedBy("comes next month").when(adoptDraft()).isAcceptedDespite("R-132");
    }

    @Test
    void advisesOfMissingGroundRulesAndConduct() {
        draft.groundRules = List.of();
        draft.conduct = null;
        deciding().when(adoptDraft()).isAcceptedDespite("R-118", "R-055");
    }

    @Test
    void advisesOfMembersThatHadNoSay() {
        deciding()
                .and(opened(meeting(3), MeetingKind.PLENARY, 21))
                .when(new AdoptCharter(
                        Motion.number(4).in(meeting(3)).put(), charter(), new LinkedHashSet<>(parties(20))))
                .isAcceptedDespite("R-085");
    }

    @Test
    void advisesOfAnEssentialCategoryWithoutMembers() {
        deciding()
                .and(
                        admitted(2, null),
                        admitted(7, Category.INTERESTED_CITIZEN),
                        admitted(12, null),
                        admitted(17, null))
                .when(adopt(charter()))
                .isAcceptedDespite("R-024");
    }

    @Test
    void aMemberKeepsTheCategoryUnderWhichItWasNominated() {
        deciding()
                .and(admitted(2, null), admitted(7, null), admitted(12, null), admitted(17, null))
                .and(new ProspectNominated(party(7), null, Category.OPINION_LEADER, false, List.of(), null))
                .when(adopt(charter()))
                .isAcceptedDespite();
    }

    @Test
    void refusesACharterOfABodyThatMayNotAdoptIt() {
        deciding()
                .and(opened(meeting(3), MeetingKind.EXECUTIVE, 21))
                .when(new AdoptCharter(Motion.number(4).in(meeting(3)).put(), charter(), Set.copyOf(parties(21))))
                .isRefusedBy("R-115", "R-116");
    }

    @Test
    void keepsParametersInTheirStoredForm() {
        draft.parameters = Map.of("quorum", ">= 5", "term.months", 24L);
        draft.raised = Map.of("R-046", Level.INV, "R-031", Level.INV);
        CharterAdopted adopted = (CharterAdopted)
                deciding().when(adoptDraft()).accepted().events().getFirst();
        assertThat(adopted.charter().parameters())
                .isEqualTo(Map.<String, Object>of("quorum", ">=5", "term.months", 24));
    }

    @Test
    void cannotSetAParameterToWhatItDoesNotTake() {
        draft.parameters = Map.of("quorum", "many");
        deciding().when(adoptDraft()).isImpossible(Fault.Kind.BAD_INPUT);
        draft.parameters = Map.of("no.such", 1);
        Ruling ruling = deciding().when(adoptDraft()).ruling();
        assertThat(((Ruling.Impossible) ruling).fault().detail().en()).contains("no.such");
    }

    @Test
    void canRaiseNothingButAdviceAndWhatAJustificationAllows() {
        for (Map<String, Level> raised :
                List.of(Map.of("R-113", Level.INV), Map.of("R-046", Level.JUST), Map.of("R-999", Level.INV))) {
            draft.raised = raised;
            deciding().when(adoptDraft()).isImpossible(Fault.Kind.BAD_INPUT);
        }
    }

    @Test
    void cannotNameTheGroundsOfRediscussionInTwoPlaces() {
        draft.parameters = Map.of("rediscussion.grounds", List.of("FUNDING_CHANGE"));
        deciding().when(adoptDraft()).isAcceptedDespite();
        draft.rediscussion = List.of(RediscussionGround.NEW_INFORMATION);
        deciding().when(adoptDraft()).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void cannotAdoptASecondCharter() {
        chartered(charter()).when(adopt(charter())).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotNameUnknownContributors() {
        deciding()
                .when(new AdoptCharter(RESOLUTION, charter(), Set.of(party(99))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void namesPatternsAndStagesOnceAndInRange() {
        draft.meetings = List.of(new MeetingPattern(BodyKind.BOARD, 0, 60));
        refusesShape("\"everyMonths\"");
        draft.meetings = List.of(new MeetingPattern(BodyKind.BOARD, 1, 0));
        refusesShape("\"minutes\"");
        draft.meetings = List.of(new MeetingPattern(BodyKind.BOARD, 1, 60), new MeetingPattern(BodyKind.BOARD, 2, 60));
        refusesShape("\"meetings\"");
        draft.meetings = List.of();
        draft.conflictProcedure = List.of(ConflictStage.TALKS, ConflictStage.TALKS);
        refusesShape("\"conflictProcedure\"");
    }

    @Test
    void aVoteThatDiffersFromTheRecordedOneIsAContradiction() {
        deciding()
                .and(recorded(4, DecisionKind.CHARTER, Outcome.ADOPTED))
                .when(new AdoptCharter(Motion.number(4).votes(19, 1, 1).put(), charter(), Set.of()))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    private static AdoptCharter adopt(Charter charter) {
        return new AdoptCharter(RESOLUTION, charter, Set.of());
    }

    private static MemberAdmitted admitted(int number, @Nullable Category category) {
        return new MemberAdmitted(party(number), null, category, null);
    }

    private AdoptCharter adoptDraft() {
        return adopt(draft.finished());
    }

    private void refusesShape(String field) {
        assertThatIllegalArgumentException().isThrownBy(this::adoptDraft).withMessageContaining(field);
    }

    private static Object missing(Ruling ruling) {
        BrokenRule broken = ((Ruling.Refused) ruling)
                .rules().stream()
                        .filter(rule -> rule.rule().equals("R-084"))
                        .findFirst()
                        .orElseThrow();
        return requireNonNull(broken.facts().get("missing"));
    }
}
