package org.mithaq.query.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.events.CoalitionEvent.Connector;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.MembershipEvent.CircleAnswer;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.ResourceEvent.CapitalMapped;
import org.mithaq.events.ResourceEvent.Holding;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.CapitalKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.text.Text;

class StakeholderTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final StakeholderClassified CLASSIFIED = new StakeholderClassified(
            party(2), Set.of(Circle.STEWARD), List.of(new CircleAnswer(Circle.STEWARD, WORDS)));
    private static final CapitalMapped CAPITAL =
            new CapitalMapped(party(2), List.of(new Holding(CapitalKind.SOCIAL, WORDS)));
    private static final Connector CONNECTOR = new Connector(party(2), WORDS);
    private static final PhaseAdvanced INSTITUTION =
            new PhaseAdvanced(Phase.SUSTAINING, Phase.INSTITUTIONALISATION, List.of(), WORDS, List.of(CONNECTOR));

    private final Told told = new Told(1).happened(new PartyRegistered(party(2), WORDS, true, null, false));

    @Test
    void standsInItsCirclesWithItsCapitalAndWhatItConnects() {
        told.happened(CLASSIFIED, CAPITAL, INSTITUTION);

        assertThat(Folded.by(Stakeholder.PROJECTION, told.all()).values())
                .containsExactly(new Stakeholder(
                        told.id().value(),
                        party(2).value(),
                        new Noted<>(BEGINNING, 2, CLASSIFIED),
                        new Noted<>(BEGINNING, 3, CAPITAL),
                        List.of(new Noted<>(BEGINNING, 4, CONNECTOR))));
    }

    @Test
    void isDrawnWithItsCategoryAndShowsWhatIsMissing() {
        told.happened(CLASSIFIED, new ProspectNominated(party(2), null, Category.HELPER, false, List.of(), null));
        MapReport map = Maps.of(TestReading.of(told, BEGINNING), List.of());

        assertThat(map.circles().getFirst().parties()).singleElement().satisfies(placed -> assertThat(placed.answers())
                .containsExactly(WORDS));
        assertThat(map.categories())
                .filteredOn(
                        category -> category.essential() && category.parties().isEmpty())
                .extracting(MapReport.CategoryReport::category)
                .containsExactly(
                        Category.MOST_AFFECTED,
                        Category.OPINION_LEADER,
                        Category.EMERGING_LEADER,
                        Category.POLICY_MAKER);
    }

    @Test
    void invitingFromTooFewCirclesIsFound() {
        told.happened(CLASSIFIED, invited(2));
        assertThat(found("R-044")).isEmpty();
        told.happened(invited(3));
        assertThat(found("R-044"))
                .containsExactly(Finding.about("meetings/" + meeting(1))
                        .fact("invited", 2)
                        .fact("circles", List.of("STEWARD"))
                        .fact("least", 2)
                        .from(3, 4));
        told.happened(new StakeholderClassified(party(3), Set.of(Circle.GATEWAY), List.of()));
        assertThat(found("R-044")).isEmpty();
    }

    @Test
    void theCapitalThatWasMappedIsReported() {
        assertThat(found("R-053").getFirst().facts()).containsEntry("parties", 0);
        told.happened(CAPITAL);
        assertThat(found("R-053"))
                .containsExactly(Finding.about(List.of())
                        .fact("parties", 1)
                        .fact("missing", List.of("RELATIONAL", "INTELLECTUAL", "FINANCIAL"))
                        .from(2));
    }

    @Test
    void connectorsAreReportedOnceTheyAreNamed() {
        assertThat(found("R-185")).isEmpty();
        told.happened(INSTITUTION);
        assertThat(found("R-185"))
                .containsExactly(Finding.about("parties/" + party(2))
                        .fact("connectors", 1)
                        .from(2));
    }

    private static MemberInvited invited(int party) {
        return new MemberInvited(
                party(party), Channel.PHONE, WORDS, AskKind.ATTEND_MEETING, WORDS, meeting(1), WORDS, null);
    }

    private List<Finding> found(String rule) {
        return TestReading.found(new MapWatches(), rule, TestReading.of(told, BEGINNING));
    }
}
