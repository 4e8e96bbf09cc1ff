package org.mithaq.command.communication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Mandates.Mandate;
import org.mithaq.events.Actor;
import org.mithaq.events.MandateId;
import org.mithaq.rediscussion.Standing;
import org.mithaq.text.Text;

/** What the mandates of somebody cover. */
record Coverage(Actor speaker, Text topic, LocalDate day, CoalitionState state) {

    /** The mandate that covers speaker, topic and day; always the same one where several do. */
    Optional<MandateId> mandate() {
        return inForce().stream()
                .filter(entry -> entry.getValue().lastsOn(day))
                .map(Entry::getKey)
                .min(Comparator.comparing(MandateId::value));
    }

    /** What no mandate covers: {@code person}, {@code topic}, {@code decision} (not in force) or {@code date}. */
    String gap() {
        if (held().isEmpty()) {
            return "person";
        }
        if (aboutTheTopic().isEmpty()) {
            return "topic";
        }
        return inForce().isEmpty() ? "decision" : "date";
    }

    /** A mandate covers nothing while the decision that gave it is suspended, and once it was rescinded or replaced. */
    private List<Entry<MandateId, Mandate>> inForce() {
        return aboutTheTopic().stream()
                .filter(entry -> state.decisions().standing(entry.getValue().decision(), day) == Standing.IN_FORCE)
                .toList();
    }

    private List<Entry<MandateId, Mandate>> aboutTheTopic() {
        return held().stream()
                .filter(entry -> entry.getValue().topic().saysTheSameAs(topic))
                .toList();
    }

    /** A mandate ends with the membership of its holder. */
    private List<Entry<MandateId, Mandate>> held() {
        Map<MandateId, Mandate> all = state.mandates().mandates();
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().revoked() && entry.getValue().isHeldBy(speaker))
                .filter(entry -> state.membership().isMember(entry.getValue().party()))
                .toList();
    }
}
