package org.mithaq.query.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.text.Text;

class CoalitionTest {

    private final Told told = Story.of(1);
    private final Coalition coalition = Objects.requireNonNull(
            Folded.by(DirectoryViews.COALITIONS, told.all()).get(told.id().value()));

    @Test
    void knowsNamesPhaseAndZone() {
        assertThat(coalition.foundation().name())
                .isEqualTo(Text.of("ائتلاف عنف الشباب في المجتمع المحلي", "Community Youth-Violence Coalition"));
        assertThat(coalition.foundation().phase()).isEqualTo(Phase.FORMATION);
        assertThat(coalition.zone()).isEqualTo(ZoneId.of("Asia/Damascus"));
        assertThat(coalition.name(party(2))).contains(Text.of("الشرطة", "Police"));
        assertThat(coalition.name(party(42))).isEmpty();
    }

    @Test
    void includesRegisteredPartiesSupportersAndWhoBeganIt() {
        assertThat(coalition.includes(party(7))).isTrue();
        assertThat(coalition.includes(party(Story.SUPPORTER))).isTrue();
        assertThat(coalition.includes(party(Story.OUTSIDER))).isFalse();
        Told begun = new Told(3).by(8, "director", org.mithaq.events.ActingAs.ownOrganisation());
        begun.happened(Story.of(1).all().getFirst().event());
        assertThat(Folded.by(DirectoryViews.COALITIONS, begun.all()).values())
                .allMatch(coalition -> coalition.includes(party(8)) && !coalition.includes(party(1)));
    }

    @Test
    void keepsEveryVersionOfTheCharter() {
        assertThat(coalition.charter(0)).isEmpty();
        assertThat(coalition.charter(1)).isEqualTo(coalition.charter()).get().satisfies(charter -> {
            assertThat(charter.version()).isEqualTo(1);
            assertThat(charter.charter().groundRules()).hasSize(1);
        });
    }

    @Test
    void findsTheCoalitionsOfAParty() {
        assertThat(Folded.by(DirectoryViews.ACCESS, told.all()).keySet())
                .contains(party(1) + "/" + told.id(), party(Story.SUPPORTER) + "/" + told.id())
                .doesNotContain(party(Story.OUTSIDER) + "/" + told.id());
    }
}
