package org.mithaq.query.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.AgreementId;
import org.mithaq.events.CharterEvent.AgreementSigned;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAcknowledged;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CharterEvent.Terms;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.charter.Statements.Kind;
import org.mithaq.query.charter.Statements.Wording;
import org.mithaq.query.directory.Named;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rediscussion.Preset;
import org.mithaq.rediscussion.Presets;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class ChartersTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final Text OTHERS = Text.of("غيرها", "Others");
    private static final AgreementId AGREEMENT = new AgreementId(Told.uuid(5, 1));

    private final Told told = new Told(1)
            .happened(
                    new MemberAdmitted(party(1), null, null, null),
                    new MemberAdmitted(party(2), null, null, null),
                    new MissionAdopted(decision(1), 1, WORDS, List.of(party(2))));

    @Test
    void keepEveryWordingOfTheMission() {
        told.day(5).happened(new MissionAmended(decision(2), 2, OTHERS, List.of(), null));

        assertThat(Folded.by(Statements.PROJECTION, told.all()).values())
                .containsExactly(new Statements(
                        told.id().value(),
                        List.of(
                                new Wording(
                                        Kind.MISSION, 1, BEGINNING, 3, decision(1), List.of(WORDS), List.of(party(2))),
                                new Wording(Kind.MISSION, 2, day(5), 4, decision(2), List.of(OTHERS), List.of()))));
        assertThat(found("R-081"))
                .containsExactly(Finding.about(List.of()).fact("version", 2).from(3, 4));
    }

    @Test
    void theMissionIsNotReportedBeforeThereIsOne() {
        assertThat(new CharterWatches()
                        .watches()
                        .getFirst()
                        .look()
                        .apply(TestReading.of(
                                new Told(2).happened(new MemberAdmitted(party(1), null, null, null)), BEGINNING)))
                .isEmpty();
    }

    @Test
    void sayWhatEachVersionChanged() {
        told.happened(
                new CharterAdopted(1, decision(3), charter(WORDS, Map.of("quorum", ">1/2")), List.of()),
                new CharterAmended(
                        2, decision(4), charter(OTHERS, Map.of("quorum", ">=2/3", "term.months", 12)), List.of()));

        assertThat(report().versions())
                .extracting(CharterReport.VersionReport::version)
                .containsExactly(2, 1);
        assertThat(report().versions().getFirst().changed()).containsExactly("charter.lifespan");
        assertThat(report().versions().getFirst().parameters())
                .containsExactly(new CharterReport.ParameterChange(
                        CharterParameter.QUORUM, CharterParameter.QUORUM.text(), ">1/2", ">=2/3"));
        assertThat(report().versions().getLast().changed()).isEmpty();
        assertThat(report().parameters())
                .filteredOn(parameter -> parameter.set() != null)
                .extracting(CharterReport.ParameterReport::parameter)
                .containsExactly(CharterParameter.TERM, CharterParameter.QUORUM);
    }

    @Test
    void listTheMembersThatHaveNotAcknowledgedTheVersionInForce() {
        assertThat(found("R-114")).isEmpty();
        told.happened(
                new CharterAdopted(1, decision(3), charter(WORDS, Map.of()), List.of()),
                new CharterAcknowledged(party(1), 1));

        assertThat(report().unacknowledged())
                .containsExactly(new CharterReport.Unacknowledged(new Named(party(2).value(), null), 0));
        assertThat(found("R-114"))
                .containsExactly(Finding.about("parties/" + party(2))
                        .fact("version", 1)
                        .fact("acknowledged", 1L)
                        .fact("unacknowledged", 1)
                        .from(4));
        told.happened(new CharterAmended(2, decision(4), charter(OTHERS, Map.of()), List.of()));
        assertThat(report().unacknowledged())
                .extracting(CharterReport.Unacknowledged::earlier)
                .containsExactly(1, 0);
    }

    @Test
    void tellWhoSignedAnAgreementAndWhoDidNotYet() {
        Terms terms = new Terms(WORDS, WORDS, Set.of(party(1), party(2)), 50, null);
        told.happened(new AgreementSigned(AGREEMENT, party(1), terms, List.of(party(2))));
        assertThat(report().agreements().getFirst().outstanding()).hasSize(1);

        told.day(4).happened(new AgreementSigned(AGREEMENT, party(2), null, List.of()));
        assertThat(Folded.by(Agreement.PROJECTION, told.all()).values())
                .containsExactly(new Agreement(
                        told.id().value(),
                        AGREEMENT.value(),
                        terms,
                        List.of(
                                new Agreement.Signature(party(1), BEGINNING, 4),
                                new Agreement.Signature(party(2), day(4), 5)),
                        List.of()));
    }

    @Test
    void sayTheUsualPolicyWhereTheCharterSaysNothing() {
        told.happened(new CharterAdopted(1, decision(3), charter(WORDS, Map.of()), List.of()));

        CharterReport.PolicyReport policy = report().policy();
        assertThat(policy).isNotNull();
        assertThat(policy.usual().getFirst())
                .extracting(Text::en)
                .contains(
                        "On one of these grounds: New information, Changed conditions, Change of funding, External"
                                + " threat, Procedural flaw.",
                        "Meanwhile: The decision stays in force.");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void canSayEveryPresetInBothLanguages(Preset preset) {
        told.happened(new CharterAdopted(
                1,
                decision(3),
                governedBy(new RediscussionPolicy(preset.key(), List.of(), List.of(), true)),
                List.of()));

        CharterReport.PolicyReport policy = report().policy();
        assertThat(policy).isNotNull();
        assertThat(policy.preset()).isEqualTo(preset.name());
        assertThat(policy.usual())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way).hasSizeGreaterThan(5).allMatch(Text::bilingual));
    }

    static List<Preset> presets() {
        return Presets.standard().all();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void haveWordsForEveryPart(Language language) {
        assertThat(Parts.names())
                .hasSize(Charter.class.getRecordComponents().length - 1)
                .allSatisfy(part -> assertThat(Words.in(language).say(part)).isNotBlank());
    }

    private static Charter charter(Text lifespan, Map<String, Object> parameters) {
        return charter(lifespan, null, parameters);
    }

    private static Charter governedBy(RediscussionPolicy policy) {
        return charter(WORDS, policy, Map.of());
    }

    private static Charter charter(Text lifespan, @Nullable RediscussionPolicy policy, Map<String, Object> parameters) {
        return new Charter(
                CharterProfile.BOARD,
                lifespan,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                policy,
                List.of(),
                null,
                null,
                null,
                parameters,
                Map.of());
    }

    private CharterReport report() {
        return Charters.of(TestReading.of(told, day(30)), List.of());
    }

    private List<Finding> found(String rule) {
        return TestReading.found(new CharterWatches(), rule, TestReading.of(told, day(30)));
    }

    private static Instant day(int days) {
        return BEGINNING.plus(Duration.ofDays(days));
    }
}
