package org.mithaq.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Envelope;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.text.Text;

class AuditEntryTest {

    private final Told told = Story.of(1);
    private final List<AuditEntry> trail =
            new ArrayList<>(Folded.by(AuditEntry.PROJECTION, told.all()).values());

    @Test
    void isThereForEveryRecordInOrder() {
        assertThat(trail)
                .extracting(AuditEntry::sequence)
                .isEqualTo(told.all().stream().map(Envelope::sequence).toList());
    }

    @Test
    void holdsARefusalWithItsRulesAndFacts() {
        Envelope refusal = told.all().getFirst();
        CommandRefused refused = (CommandRefused) refusal.event();

        assertThat(trail.getFirst())
                .isEqualTo(new AuditEntry(
                        told.id().value(),
                        1,
                        refusal.id(),
                        "command.refused",
                        "refusals",
                        refusal.recordedAt(),
                        refusal.meta(),
                        new AuditEntry.Refusal("found-coalition", refused.rules()),
                        refusal.command().id().value(),
                        refusal.correlation(),
                        List.of(
                                "actor:" + Told.person(1),
                                "party:" + party(1),
                                "role:" + refusal.meta().actor().role(),
                                "kind:command.refused",
                                "kind:command",
                                "kind:found-coalition",
                                "refused",
                                "rule:R-003")));
    }

    @Test
    void namesThePartyThatItIsAbout() {
        assertThat(trail)
                .filteredOn(entry -> "party.registered".equals(entry.type()))
                .extracting(AuditEntry::marks)
                .anyMatch(marks -> marks.containsAll(List.of("party:" + party(1), "party:" + party(7))));
    }

    @Test
    void isFoundByEveryDecisionThatItNames() {
        assertThat(trail)
                .filteredOn(entry -> entry.marks().contains("decision:" + Told.decision(2)))
                .extracting(AuditEntry::type)
                .containsExactly(
                        "decision.evidence-added",
                        "decision.recorded",
                        "coalition.issue-defined",
                        "meeting.minutes-corrected");
    }

    @Test
    void isMarkedWhereItDepartsFromARuleWithAJustification() {
        assertThat(trail)
                .filteredOn(entry -> entry.marks().contains("justified"))
                .extracting(entry -> entry.meta() == null ? null : entry.meta().justification())
                .containsExactly(Text.of("اتفق الجميع عليه", "Everybody had agreed to it"));
    }
}
