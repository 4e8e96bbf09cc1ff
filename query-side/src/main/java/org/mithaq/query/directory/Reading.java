package org.mithaq.query.directory;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.mithaq.events.PartyId;

/**
 * A coalition that the caller may read, at some point of its record.
 *
 * @param sequence what is read after this reflects at least that
 */
public record Reading(Coalition coalition, long sequence) {

    public String id() {
        return coalition.id();
    }

    public ZoneId zone() {
        return coalition.zone();
    }

    public Named named(PartyId party) {
        return new Named(party.value(), coalition.name(party).orElse(null));
    }

    public List<Named> named(Collection<PartyId> parties) {
        return parties.stream().map(this::named).toList();
    }
}
