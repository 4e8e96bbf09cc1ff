package org.mithaq.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.KindTerms;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.RediscussionGround;

class PresetsTest {

    private final Presets presets = Presets.standard();

    @Test
    void hasTheTwelvePresetsTheDefaultFirst() {
        assertThat(presets.all())
                .extracting(Preset::key)
                .containsExactly(
                        "coalition-default",
                        "parliamentary-reconsider",
                        "parliamentary-rescind",
                        "council-six-months",
                        "council-three-months",
                        "one-third-notice",
                        "call-in",
                        "new-information",
                        "affected-party",
                        "distinct-members",
                        "supermajority-reopen",
                        "consent-review");
    }

    @Test
    void speaksBothLanguagesInItsOwnScripts() {
        assertThat(presets.all()).allSatisfy(preset -> assertThat(
                        List.of(preset.name(), preset.explanation(), preset.origin()))
                .allSatisfy(text -> {
                    assertThat(text.ar()).containsPattern("\\p{IsArabic}").doesNotContainPattern("[A-Za-z٠-٩]");
                    assertThat(text.en()).doesNotContainPattern("\\p{IsArabic}");
                }));
    }

    @Test
    void aCharterThatNamesAPresetTakesItsTerms() {
        RediscussionPolicy named = new RediscussionPolicy("call-in", List.of(), List.of(), true);
        assertThat(presets.filled(named).terms()).hasSize(2);
        assertThat(presets.filled(named).coversEarlierDecisions()).isTrue();
    }

    @Test
    void aCharterMayNameAnotherPresetForSomeKinds() {
        RediscussionPolicy filled = presets.filled(new RediscussionPolicy(
                "supermajority-reopen",
                List.of(),
                List.of(new KindTerms(List.of(DecisionKind.FUNDING), "call-in", List.of())),
                false));
        assertThat(filled.termsFor(DecisionKind.FUNDING))
                .isEqualTo(presets.all().stream()
                        .filter(preset -> preset.key().equals("call-in"))
                        .findFirst()
                        .orElseThrow()
                        .policy()
                        .terms());
        assertThat(filled.kinds().getFirst().preset()).isEqualTo("call-in");
        assertThat(filled.termsFor(DecisionKind.STRATEGY)).hasSize(1);
        assertThat(filled.termsFor(DecisionKind.CALENDAR)).isEmpty();
    }

    @Test
    void whatACharterSaysOfAKindGoesBeforeThePreset() {
        RediscussionPolicy filled = presets.filled(new RediscussionPolicy(
                "supermajority-reopen",
                List.of(),
                List.of(new KindTerms(List.of(DecisionKind.CALENDAR), "distinct-members", List.of())),
                false));
        assertThat(filled.termsFor(DecisionKind.CALENDAR)).hasSize(1);
        assertThatThrownBy(() -> presets.filled(new RediscussionPolicy(
                        "call-in",
                        List.of(),
                        List.of(new KindTerms(List.of(DecisionKind.CALENDAR), "weekly", List.of())),
                        false)))
                .hasMessageContaining("\"preset\"");
    }

    @Test
    void aCharterThatNamesOnlyGroundsGetsTheDefaultOnThose() {
        assertThat(presets.onGrounds(List.of(RediscussionGround.FUNDING_CHANGE))
                        .terms()
                        .get(0)
                        .grounds())
                .containsExactly(RediscussionGround.FUNDING_CHANGE);
        assertThat(presets.onGrounds(List.of()).terms().get(0).grounds()).hasSize(5);
    }

    @Test
    void refusesAPolicyThatSaysNothing() {
        assertThatThrownBy(() -> presets.filled(new RediscussionPolicy("weekly", List.of(), List.of(), false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("coalition-default, parliamentary-reconsider");
    }
}
