package org.mithaq.query.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.text.Text;

/**
 * A coalition as it is read.
 *
 * @param sequence what this reflects
 * @param partial whether a part of the record is withheld from the reader
 * @param parties registered ones, members first
 * @param charter the version that stands
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CoalitionReport(
        String id,
        long sequence,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial,
        @JsonUnwrapped Foundation foundation,
        @Nullable Named initiator,
        List<PartyReport> parties,
        List<Named> coreGroup,
        @Nullable CoordinatorReport coordinator,
        @Nullable CharterVersion charter,
        List<Delegation> delegations) {

    /** How many of the parties are members. */
    public int memberCount() {
        return (int) parties.stream().filter(PartyReport::member).count();
    }

    /** @param acknowledgedCharter the version it acknowledged; 0 for none */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PartyReport(
            String id,
            @Nullable Text name,
            boolean member,
            boolean community,
            boolean outside,
            Set<Circle> circles,
            @Nullable SupporterKind supporter,
            int acknowledgedCharter) {}

    /** Who minds the whole picture: the party and the position. */
    public record CoordinatorReport(Named party, Text position) {}

    static CoalitionReport of(Reading reading) {
        Coalition coalition = reading.coalition();
        Coordinator coordinator = coalition.coordinator();
        return new CoalitionReport(
                coalition.id(),
                reading.sequence(),
                reading.partial(),
                coalition.foundation(),
                coalition.initiator() == null ? null : reading.named(coalition.initiator()),
                coalition.parties().entrySet().stream()
                        .filter(party -> party.getValue().belongs())
                        .map(party -> of(party.getKey(), party.getValue()))
                        .toList(),
                coalition.coreGroup().stream()
                        .map(member -> reading.named(member.party()))
                        .toList(),
                coordinator == null
                        ? null
                        : new CoordinatorReport(reading.named(coordinator.party()), coordinator.position()),
                coalition.charter().orElse(null),
                coalition.delegations());
    }

    private static PartyReport of(String id, Party party) {
        return new PartyReport(
                id,
                party.name(),
                party.member(),
                party.community(),
                party.outside(),
                party.circles(),
                party.supporter(),
                party.acknowledgedCharter());
    }
}
