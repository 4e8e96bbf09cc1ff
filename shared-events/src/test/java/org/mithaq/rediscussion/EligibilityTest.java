package org.mithaq.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.rediscussion.Matters.DECIDED;
import static org.mithaq.rediscussion.Matters.DELEGATE;
import static org.mithaq.rediscussion.Matters.decided;
import static org.mithaq.rediscussion.Matters.life;
import static org.mithaq.rediscussion.Matters.matter;
import static org.mithaq.rediscussion.Matters.party;
import static org.mithaq.rediscussion.Matters.preset;
import static org.mithaq.rediscussion.Matters.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.KindTerms;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Matter.Stage;

class EligibilityTest {

    @Test
    void byDefaultAnyDelegateMayAskAtAnyTimeOnOneOfFiveGrounds() {
        Way way = only(Presets.DEFAULT, decided(), DELEGATE, DECIDED.plusYears(1));
        assertThat(way.open()).isTrue();
        assertThat(way.grounds()).hasSize(5).contains(RediscussionGround.NEW_INFORMATION);
        assertThat(way.supportersMissing()).isZero();
        assertThat(way.explanation().en())
                .isEqualTo(
                        "Today it is possible to ask to amend or rescind the decision. It may be asked by any delegate of "
                                + "a member organisation. There is no last day for it. "
                                + "The request names one of these grounds: new information, changed conditions, a change of "
                                + "funding, an external threat, a procedural flaw. No other supporters are needed. The chair "
                                + "of the body that decided admits or refuses it in writing. A refusal is appealed to the body "
                                + "that decided. It is heard at the next ordinary meeting. The decision stays in force "
                                + "meanwhile. (Charter, version 1: the usual terms)");
    }

    @Test
    void theClauseIsToldInWordsAndKeptAsAPath() {
        RediscussionPolicy policy = new RediscussionPolicy(
                null,
                List.of(),
                List.of(new KindTerms(
                        List.of(decided().kind()), null, preset(Presets.DEFAULT).terms())),
                false);
        Way way = Eligibility.of(decided(), policy, 2, DELEGATE, DECIDED).ways().getFirst();
        assertThat(way.explanation().en()).endsWith(" (Charter, version 2: the terms for decisions of this kind)");
        assertThat(way.explanation().ar())
                .endsWith(" (النظام الداخلي، النسخة 2: الشروط الخاصة بهذا النوع من القرارات)");
        assertThat(way.clause()).isEqualTo("rediscussionPolicy.kinds[0].terms[0]");
        assertThat(TermsPlace.read(way.clause())).contains(new TermsPlace(0, 0));
        assertThat(Eligibility.of(decided(), Policies.DEFAULT, 0, DELEGATE, DECIDED)
                        .ways()
                        .getFirst()
                        .explanation()
                        .en())
                .endsWith(" (Default policy: the usual terms)");
    }

    @Test
    void whoIsNoMemberMayNotAskByDefault() {
        Asker stranger = new Asker(party(40), false, false, true);
        assertThat(only(Presets.DEFAULT, decided(), stranger, DECIDED).obstacles())
                .containsExactly(Obstacle.NOT_ENTITLED);
        assertThat(only("affected-party", decided(), stranger, DECIDED).open()).isTrue();
    }

    @Test
    void aProposalThatWasNotAdoptedIsNotReopenedButMayBeRenewed() {
        Matter lost = matter(life(Outcome.NOT_ADOPTED, DECIDED));
        assertThat(only(Presets.DEFAULT, lost, DELEGATE, DECIDED).obstacles()).containsExactly(Obstacle.NOT_APPROVED);
        Eligibility renewed = ask("council-six-months", lost, DECIDED.plusDays(183));
        assertThat(renewed.open()).isTrue();
        assertThat(renewed.ways())
                .allSatisfy(way -> assertThat(way.explanation().en())
                        .contains("The proposal stays not adopted meanwhile.")
                        .doesNotContain("in force"));
    }

    @Test
    void aCallInTakesThreeOrganisationsWithinSevenDays() {
        Way way = ask("call-in", decided(), DECIDED.plusDays(7)).ways().get(0);
        assertThat(way.open()).isTrue();
        assertThat(way.supportersMissing()).isEqualTo(2);
        assertThat(way.mayJoin()).hasSize(20).doesNotContain(DELEGATE.party());
        assertThat(way.until()).isEqualTo(DECIDED.plusDays(7));
        assertThat(ask("call-in", decided(), DECIDED.plusDays(8)).open()).isFalse();
    }

    @Test
    void onlyThePrevailingSideReconsiders() {
        Matter matter = new Matter(
                Matters.DECISION,
                DecisionKind.FUNDING,
                life(Outcome.ADOPTED, DECIDED),
                Set.of(party(2)),
                false,
                Set.of(),
                Set.of(party(1), party(2)),
                List.of());
        assertThat(only("parliamentary-reconsider", matter, DELEGATE, DECIDED).obstacles())
                .containsExactly(Obstacle.NOT_ENTITLED);
        assertThat(only("parliamentary-reconsider", matter, new Asker(party(2), true, false, true), DECIDED)
                        .open())
                .isTrue();
    }

    @Test
    void whatWasCarriedOutIsExemptWhereTheTermsSaySo() {
        Matter done = new Matter(
                Matters.DECISION,
                DecisionKind.FUNDING,
                life(Outcome.ADOPTED, DECIDED),
                Set.of(),
                false,
                Set.of(RediscussionExemption.EXECUTED),
                Set.of(party(1)),
                List.of());
        assertThat(only("parliamentary-rescind", done, DELEGATE, DECIDED).obstacles())
                .containsExactly(Obstacle.EXEMPT);
        assertThat(only(Presets.DEFAULT, done, DELEGATE, DECIDED).open()).isTrue();
    }

    @Test
    void withinSixMonthsItTakesFiveAndAfterwardsAnyDelegate() {
        List<Way> early =
                ask("council-six-months", decided(), DECIDED.plusDays(10)).ways();
        assertThat(early).extracting(Way::open).containsExactly(true, false, false);
        assertThat(early.get(0).supportersMissing()).isEqualTo(4);
        assertThat(early.get(1).from()).isEqualTo(DECIDED.plusDays(183));
        assertThat(ask("council-six-months", decided(), DECIDED.plusDays(183)).best())
                .hasValueSatisfying(way -> assertThat(way.supportersMissing()).isZero());
    }

    @Test
    void aPendingRequestTellsHowManyItStillNeeds() {
        Way way = only(
                "distinct-members",
                decided().with(request(1, null, Stage.GATHERING, null)),
                DELEGATE,
                DECIDED.plusDays(3));
        assertThat(way.obstacles()).containsExactly(Obstacle.ALREADY_PENDING);
        assertThat(way.supportersMissing()).isEqualTo(2);
        assertThat(way.mayJoin()).contains(party(1)).doesNotContain(party(2));
    }

    @ParameterizedTest
    @CsvSource({
        "GATHERING, 'a request is pending already, and gathers supporters'",
        "COMPLETE, 'a request is pending already, and waits to be granted or refused'",
        "APPEALED, 'a request is pending already, and waits for the ruling on the appeal'",
        "GRANTED, 'a request is pending already, granted, and waits to be heard'",
    })
    void whileARequestIsPendingItTellsWhatThatWaitsForAndNoDay(Stage stage, String said) {
        Matter matter = decided().with(request(1, null, stage, null));
        Way way = only("distinct-members", matter, DELEGATE, DECIDED.plusDays(3));

        assertThat(ask("distinct-members", matter, DECIDED.plusDays(3)).nextPermitted())
                .isEmpty();
        assertThat(way.from()).isNull();
        assertThat(way.text(Obstacle.ALREADY_PENDING).en()).isEqualTo(said);
        assertThat(way.explanation().en()).contains(said).doesNotContain("first day to ask");
    }

    @Test
    void aGroundNamedBeforeNeedsAJustification() {
        Matter again =
                decided().with(request(1, RediscussionGround.CHANGED_CONDITIONS, Stage.REFUSED, DECIDED.plusDays(2)));
        Way way = only(Presets.DEFAULT, again, DELEGATE, DECIDED.plusDays(3));
        assertThat(way.open()).isTrue();
        assertThat(way.repeated()).containsExactly(RediscussionGround.CHANGED_CONDITIONS);
        assertThat(way.explanation().ar()).contains("سبق ذكره");
    }

    @Test
    void anExemptKindKnowsNoWay() {
        Matter calendar = new Matter(
                Matters.DECISION,
                DecisionKind.CALENDAR,
                life(Outcome.ADOPTED, DECIDED),
                Set.of(),
                false,
                Set.of(),
                Set.of(),
                List.of());
        assertThat(ask("supermajority-reopen", calendar, DECIDED).ways()).isEmpty();
    }

    private static Eligibility ask(String preset, Matter matter, LocalDate day) {
        return Eligibility.of(matter, preset(preset), 1, DELEGATE, day);
    }

    private static Way only(String preset, Matter matter, Asker asker, LocalDate day) {
        return Eligibility.of(matter, preset(preset), 1, asker, day).ways().get(0);
    }
}
