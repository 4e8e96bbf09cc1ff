package org.mithaq.command.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ConflictEvent;
import org.mithaq.events.ConflictEvent.ConflictEscalated;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.ConflictEvent.MediatorAppointed;
import org.mithaq.events.ConflictId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Conflicts and how far each got. */
public record Conflicts(PMap<ConflictId, Conflict> conflicts) {

    static final Conflicts EMPTY = new Conflicts(HashTreePMap.empty());

    /**
     * @param procedure the stages in order, as they were when it was opened
     * @param binding the stages whose ruling holds without being accepted
     * @param intermediary the mediator or arbitrator of the stage, where somebody was named
     */
    public record Conflict(
            List<PartyId> parties,
            List<ConflictStage> procedure,
            List<ConflictStage> binding,
            ConflictStage stage,
            @Nullable Intermediary intermediary,
            boolean settled) {

        /** The stage that follows, or {@code null} at the last one. */
        public @Nullable ConflictStage next() {
            int following = procedure.indexOf(stage) + 1;
            return following < procedure.size() ? procedure.get(following) : null;
        }

        private Conflict at(ConflictStage reached, @Nullable Intermediary named) {
            return new Conflict(parties, procedure, binding, reached, named, false);
        }

        private Conflict ended() {
            return new Conflict(parties, procedure, binding, stage, intermediary, true);
        }
    }

    /** The conflict, or {@code null}. */
    public @Nullable Conflict find(ConflictId conflict) {
        return conflicts.get(conflict);
    }

    /** Whether the party is in a conflict that is not settled. */
    public boolean concern(PartyId party) {
        return conflicts.values().stream()
                .anyMatch(conflict -> !conflict.settled() && conflict.parties().contains(party));
    }

    /** The number of the conflict to come. */
    public int nextNumber() {
        return conflicts.size() + 1;
    }

    Conflicts evolve(ConflictEvent event) {
        return switch (event) {
            case ConflictOpened e ->
                with(e.conflict(), new Conflict(e.parties(), e.procedure(), e.binding(), e.stage(), null, false));
            case MediatorAppointed e ->
                with(e.conflict(), known(e.conflict()).at(ConflictStage.MEDIATOR, e.mediator()));
            case ConflictEscalated e -> with(e.conflict(), known(e.conflict()).at(e.to(), e.arbitrator()));
            case ConflictSettled e -> with(e.conflict(), known(e.conflict()).ended());
        };
    }

    private Conflicts with(ConflictId id, Conflict conflict) {
        return new Conflicts(conflicts.plus(id, conflict));
    }

    private Conflict known(ConflictId id) {
        Conflict found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names conflict " + id + " before opening it");
        }
        return found;
    }
}
