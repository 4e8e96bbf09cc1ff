package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.Audience;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.events.Vocabulary.StatementKind;
import org.mithaq.text.Text;

/** Who speaks for the coalition, what is said and published, and whose merit it is (rule groups I and J). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface CommunicationEvent extends Event {

    /**
     * The coalition lets somebody speak for it.
     *
     * @param party the member that may speak
     * @param person the one person there that may; absent where whoever speaks for the member may
     * @param post the post that goes with it, such as spokesperson
     * @param topic what may be spoken about
     * @param from the first day
     * @param until the last day; it ends earlier with the membership
     */
    @EventType(value = "mandate.granted", ar = "مُنح تكليف", en = "Mandate granted")
    record MandateGranted(
            MandateId mandate,
            DecisionId decision,
            PartyId party,
            @Nullable PersonId person,
            @Nullable Text post,
            Text topic,
            LocalDate from,
            LocalDate until)
            implements CommunicationEvent {

        @Override
        public String subject() {
            return "mandates/" + mandate;
        }
    }

    /** @param decision by which decision; absent where the holder laid it down */
    @EventType(value = "mandate.revoked", ar = "أُنهي تكليف", en = "Mandate revoked")
    record MandateRevoked(MandateId mandate, @Nullable DecisionId decision, Text reason) implements CommunicationEvent {

        @Override
        public String subject() {
            return "mandates/" + mandate;
        }
    }

    /**
     * Something said aloud; for whom is in the circumstances.
     *
     * @param topic what it is about
     * @param text the wording, where it is kept
     * @param medium where it appeared, such as a newspaper
     * @param over the decision that it is about, if any
     * @param mandate the mandate that it rests on; absent where a member speaks for itself
     * @param credits whose merit it names
     */
    @EventType(value = "statement.issued", ar = "صدر تصريح", en = "Statement issued")
    record StatementIssued(
            StatementId statement,
            StatementKind kind,
            Text title,
            Text topic,
            @Nullable Text text,
            Audience audience,
            @Nullable Text medium,
            @Nullable DecisionId over,
            @Nullable MandateId mandate,
            List<Credit> credits)
            implements CommunicationEvent {

        public StatementIssued {
            credits = Given.list(credits);
        }

        @Override
        public String subject() {
            return "statements/" + statement;
        }
    }

    /**
     * @param summary what it says, in short
     * @param place where it was published, such as the coalition's site
     * @param credits whose merit it names
     */
    @EventType(value = "item.published", ar = "نُشرت مادة", en = "Item published")
    record ItemPublished(
            PublicationId item,
            PublicationKind kind,
            Text title,
            @Nullable Text summary,
            @Nullable Text place,
            List<Credit> credits)
            implements CommunicationEvent {

        public ItemPublished {
            credits = Given.list(credits);
        }

        @Override
        public String subject() {
            return "publications/" + item;
        }
    }

    /** @param occasion on which occasion, such as a meeting */
    @EventType(value = "contribution.credited", ar = "ذُكر فضل مساهمة", en = "Contribution credited")
    record ContributionCredited(Credit credit, @Nullable Text occasion) implements CommunicationEvent {

        @Override
        public String subject() {
            return credit.party() == null ? "credits" : "parties/" + credit.party();
        }
    }

    /** @param credits whose merit it was */
    @EventType(value = "success.celebrated", ar = "احتُفل بنجاح", en = "Success celebrated")
    record SuccessCelebrated(CelebrationKind kind, Text title, List<Credit> credits) implements CommunicationEvent {

        public SuccessCelebrated {
            credits = Given.list(credits);
        }

        @Override
        public String subject() {
            return "celebrations";
        }
    }

    /**
     * Whose merit something is: a party, a body, or others by what they are called; at least one of the three.
     *
     * @param name how others are called, by organisation, group or position; never a person's name
     * @param contribution what they gave
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Credit(
            @Nullable PartyId party,
            @Nullable BodyId body,
            @Nullable Text name,
            @Nullable Text contribution) {

        public Credit {
            if (party == null && body == null && name == null) {
                throw new IllegalArgumentException("a credit names a \"party\", a \"body\" or a \"name\"");
            }
        }
    }
}
