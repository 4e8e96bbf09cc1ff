package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.Settlement;
import org.mithaq.text.Text;

/**
 * Conflicts between members, or of a member with the coalition, from their opening to their end (rule group I).
 *
 * <p>All may see these events, save for the titles in {@code file}: views show them to the parties of the conflict
 * and to whoever settles it. The papers of the file are not in the log.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface ConflictEvent extends Event {

    ConflictId conflict();

    @Override
    default String subject() {
        return "conflicts/" + conflict();
    }

    /**
     * @param number 1, 2, 3, … within the coalition
     * @param parties who is in conflict; one party alone is in conflict with the coalition
     * @param title what it is about, as all may read it
     * @param over the decision that it is about, if any
     * @param procedure the stages that it goes through, in order; a later charter does not change them
     * @param binding the stages whose ruling holds whether the parties accept it or not
     * @param stage the stage that it begins with
     * @param dueBy until when that stage is meant to end it
     * @param file titles of what the parties put in the file
     */
    @EventType(value = "conflict.opened", ar = "فُتح نزاع", en = "Conflict opened")
    record ConflictOpened(
            ConflictId conflict,
            int number,
            List<PartyId> parties,
            Text title,
            @Nullable DecisionId over,
            List<ConflictStage> procedure,
            List<ConflictStage> binding,
            ConflictStage stage,
            LocalDate dueBy,
            List<Text> file)
            implements ConflictEvent {

        public ConflictOpened {
            parties = Given.list(parties);
            procedure = Given.list(procedure);
            binding = Given.list(binding);
            file = Given.list(file);
        }
    }

    /**
     * Mediation begins, or goes on with somebody else.
     *
     * @param agreedBy the parties that agreed to the person; where one is missing, a chair who is no party appointed
     * @param dueBy until when mediation is meant to end the conflict
     */
    @EventType(value = "conflict.mediator-appointed", ar = "عُيّن وسيط/ة", en = "Mediator appointed")
    record MediatorAppointed(ConflictId conflict, Intermediary mediator, List<PartyId> agreedBy, LocalDate dueBy)
            implements ConflictEvent {

        public MediatorAppointed {
            agreedBy = Given.list(agreedBy);
        }
    }

    /**
     * @param arbitrator who arbitrates; present exactly when that is the stage
     * @param committee the body that rules; present exactly when that is the stage
     * @param reason why the stage before did not end it, as all may read it
     * @param dueBy until when the new stage is meant to end it
     */
    @EventType(value = "conflict.escalated", ar = "صُعّد النزاع", en = "Conflict escalated")
    record ConflictEscalated(
            ConflictId conflict,
            ConflictStage from,
            ConflictStage to,
            @Nullable Intermediary arbitrator,
            @Nullable BodyId committee,
            @Nullable Text reason,
            LocalDate dueBy)
            implements ConflictEvent {}

    /**
     * @param by how it ended
     * @param stage at which stage
     * @param outcome what was settled or ruled; all may read it
     * @param agreedBy the parties that agreed, or that accepted the ruling
     * @param binding whether the ruling holds without their acceptance
     * @param file titles of what was added to the file
     */
    @EventType(value = "conflict.settled", ar = "سُوّي النزاع", en = "Conflict settled")
    record ConflictSettled(
            ConflictId conflict,
            Settlement by,
            ConflictStage stage,
            Text outcome,
            List<PartyId> agreedBy,
            boolean binding,
            List<Text> file)
            implements ConflictEvent {

        public ConflictSettled {
            agreedBy = Given.list(agreedBy);
            file = Given.list(file);
        }
    }

    /**
     * Somebody who stands outside a conflict: a random person id and a position, never a name.
     *
     * @param party the organisation that the person speaks or works for; absent for none that is known here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Intermediary(PersonId person, @Nullable PartyId party, Text position) {}
}
