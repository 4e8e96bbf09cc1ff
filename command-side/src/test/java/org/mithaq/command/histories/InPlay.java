package org.mithaq.command.histories;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Id;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;

/** The ids that events named so far. */
final class InPlay {

    private final Map<Class<?>, Set<Id>> ids = new HashMap<>();
    private final Map<PartyId, PersonId> people = new HashMap<>();

    InPlay copy() {
        InPlay copy = new InPlay();
        ids.forEach((type, of) -> copy.ids.put(type, new LinkedHashSet<>(of)));
        copy.people.putAll(people);
        return copy;
    }

    void see(Envelope envelope) {
        people.put(envelope.meta().actor().party(), envelope.meta().actor().person());
        switch (envelope.event()) {
            case DelegateDesignated e -> people.put(e.party(), e.delegate());
            case DelegateReplaced e -> {
                if (e.to() != null) {
                    people.put(e.party(), e.to());
                }
            }
            default -> {
                // tells nothing of who comes for whom
            }
        }
        collect(envelope.event());
    }

    boolean knows(Id id) {
        return ids.getOrDefault(id.getClass(), Set.of()).contains(id);
    }

    /** Those of that type, in the order in which they were named. */
    <T extends Id> List<T> of(Class<T> type) {
        return ids.getOrDefault(type, Set.of()).stream().map(type::cast).toList();
    }

    /** Who comes for the party, always the same as long as nobody says otherwise. */
    PersonId person(PartyId party) {
        return people.computeIfAbsent(
                party, of -> new PersonId("00000000-0000-7000-8fff" + of.value().substring(23)));
    }

    private void collect(@Nullable Object value) {
        switch (value) {
            case null -> {
                // absent
            }
            case Id id ->
                ids.computeIfAbsent(id.getClass(), type -> new LinkedHashSet<>())
                        .add(id);
            case Collection<?> several -> several.forEach(this::collect);
            case Record whole -> {
                if (whole.getClass().getName().startsWith("org.mithaq.events.")) {
                    Shape.of(whole.getClass()).parts().forEach(part -> collect(part.of(whole)));
                }
            }
            default -> {
                // holds no id
            }
        }
    }
}
