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
                        List.of("R-003"),
                        List.of(party(1).value())));
    }

    @Test
    void namesThePartyThatItIsAbout() {
        assertThat(trail)
                .filteredOn(entry -> "party.registered".equals(entry.type()))
                .extracting(AuditEntry::parties)
                .contains(List.of(party(1).value(), party(7).value()));
    }
}
