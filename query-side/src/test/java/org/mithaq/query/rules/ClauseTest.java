package org.mithaq.query.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.events.Advisory;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.KindTerms;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rediscussion.Presets;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

class ClauseTest {

    private static final String FUNDING = "rediscussionPolicy.kinds[0].terms[0]";

    private final Reading reading = TestReading.of(
            new Told(511)
                    .happened(new CharterAdopted(
                            1,
                            Told.decision(1),
                            charter(new RediscussionPolicy(
                                    Presets.DEFAULT,
                                    List.of(),
                                    List.of(new KindTerms(
                                            List.of(DecisionKind.FUNDING), null, List.of(terms("call-in")))),
                                    false)),
                            List.of())),
            Told.BEGINNING);

    @Test
    void isCalledByTheKindsOfDecisionsAndTheProcedure() {
        Text said = Clause.said(reading, 1, FUNDING);

        assertThat(said.en())
                .isEqualTo("the terms for decisions of these kinds: Funding"
                        + " — procedure: Reconsider before it is acted on");
        assertThat(said.ar()).startsWith("شروط القرارات من الأنواع الآتية: ").contains("الإجراء: إعادة النظر");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void ofTheOtherKindsIsTheUsualOne(int version) {
        assertThat(Clause.said(reading, version, "rediscussionPolicy.terms[0]").en())
                .isEqualTo("the usual terms — procedure: Amend or rescind");
    }

    @Test
    void isThePolicyWhereTheReaderDoesNotKnowTheCharter() {
        assertThat(Clause.said(reading, 2, FUNDING).en()).isEqualTo("the policy on re-discussion");
    }

    @Test
    void isToldSoAmongTheFactsOfARule() {
        RuleNote note = Known.naming(
                        reading,
                        List.of(RuleNote.of(
                                new Advisory("R-130", null, "INV", Map.of("charterVersion", 1, "clause", FUNDING)))))
                .getFirst();

        for (Language language : Language.values()) {
            assertThat(note.say(FUNDING, Words.in(language)))
                    .isEqualTo(Clause.said(reading, 1, FUNDING).in(language));
        }
        assertThat(note.facts()).containsEntry("clause", FUNDING);
    }

    private static Terms terms(String preset) {
        return Objects.requireNonNull(Presets.standard().find(preset))
                .policy()
                .terms()
                .getFirst();
    }

    private static Charter charter(RediscussionPolicy policy) {
        return new Charter(
                CharterProfile.BOARD,
                null,
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
                Map.of(),
                Map.of());
    }
}
