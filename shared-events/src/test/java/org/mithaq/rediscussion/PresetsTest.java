package org.mithaq.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.RediscussionPolicy;
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
