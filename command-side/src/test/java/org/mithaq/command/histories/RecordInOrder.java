package org.mithaq.command.histories;

import static org.mithaq.command.histories.Invariant.require;

import java.util.List;
import org.mithaq.events.ActingAs;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.Envelope;
import org.mithaq.events.PartyId;
import org.mithaq.events.RefusalEvent;

/**
 * The sequence is dense, time does not go back but by an import, each record names the charter in force, and nobody acts
 * for what they do not belong to.
 */
final class RecordInOrder implements Invariant {

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        long sequence = before.sequence;
        for (Envelope envelope : happened) {
            sequence++;
            require(envelope.sequence() == sequence, "%d follows on %d", envelope.sequence(), sequence - 1);
            require(
                    envelope.meta().imported() || !envelope.meta().occurredAt().isBefore(before.latest),
                    "%d happened at %s, after %s",
                    sequence,
                    envelope.meta().occurredAt(),
                    before.latest);
            require(
                    envelope.meta().charterVersion() == before.charterVersion,
                    "%d names version %d of the charter, and %d was in force",
                    sequence,
                    envelope.meta().charterVersion(),
                    before.charterVersion);
            require(
                    happened.size() == 1 || !(envelope.event() instanceof RefusalEvent),
                    "%d is a refusal that did something",
                    sequence);
            capacity(envelope, before);
            version(envelope, before);
        }
    }

    private static void capacity(Envelope envelope, Ledger before) {
        ActingAs as = envelope.meta().actingAs();
        PartyId party = envelope.meta().actor().party();
        boolean holds =
                switch (as.capacity()) {
                    case OWN_ORG -> true;
                    case COALITION ->
                        before.members.contains(party)
                                || before.core.contains(party)
                                || envelope.meta().actor().person().equals(before.coordinator);
                    case BODY -> {
                        Bench bench = before.bodies.get(as.body());
                        yield bench == null
                                ? as.body() != null && as.body().equals(before.coreGroup) && before.core.contains(party)
                                : !bench.dissolved()
                                        && (bench.seats().containsKey(party)
                                                || party.equals(bench.convener())
                                                || bench.joined().contains(party));
                    }
                };
        require(holds, "%d: party %s acts for %s", envelope.sequence(), party, as);
    }

    private static void version(Envelope envelope, Ledger before) {
        switch (envelope.event()) {
            case CharterAdopted e -> require(e.version() == 1 && before.charterVersion == 0, "a second first charter");
            case CharterAmended e ->
                require(e.version() == before.charterVersion + 1, "version %d of the charter", e.version());
            default -> {
                // no charter
            }
        }
    }
}
