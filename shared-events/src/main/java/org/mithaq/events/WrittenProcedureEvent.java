package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.LapseReason;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.events.Vocabulary.Revision;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Text;

/**
 * Decisions without a meeting: a motion goes round with a closing date, and each of those entitled votes in writing (rule
 * group H). What is decided so is a {@link DecisionEvent.DecisionRecorded} that names the procedure.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface WrittenProcedureEvent extends Event {

    WrittenProcedureId procedure();

    /** The decision that it is to make. */
    DecisionId decision();

    @Override
    default String subject() {
        return "written-procedures/" + procedure();
    }

    /**
     * A motion is put to those entitled.
     *
     * @param mover the party that moved it; it alone may withdraw it
     * @param body the kind of body that decides
     * @param in the body, where there are several of its kind
     * @param closesOn the last day on which votes are cast
     * @param participation how many of those entitled have to take part
     * @param entitled those who may vote, as they were on the day it was opened
     * @param reopens the decision that is discussed again by it, if one is
     */
    @EventType(
            value = "written-procedure.opened",
            ar = "فُتح باب التصويت الخطي على قرار",
            en = "Written procedure opened")
    record WrittenProcedureOpened(
            WrittenProcedureId procedure,
            DecisionId decision,
            PartyId mover,
            BodyKind body,
            @Nullable BodyId in,
            LocalDate closesOn,
            Threshold participation,
            List<Voter> entitled,
            Motion motion,
            @Nullable Reopening reopens)
            implements WrittenProcedureEvent {

        public WrittenProcedureOpened {
            entitled = Given.list(entitled);
        }
    }

    /**
     * An earlier decision, discussed again in writing.
     *
     * @param request the request that was granted
     * @param as what becomes of it once the vote carries
     * @param inAnyCase the majority that is enough whether or not the vote has the one that the motion names
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reopening(
            DecisionId decision,
            RediscussionId request,
            Revision as,
            @Nullable DecisionRule inAnyCase) {}

    /**
     * What another command does once the decision is made: that, and only once.
     *
     * @param subject the id of what it is about, such as the plan; absent where a coalition has but one
     * @param version that of the subject when the motion was put, where it has versions; another one was not voted on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Effect(
            Measure measure,
            @Nullable String subject,
            @Nullable Integer version) {}

    /** @param votes how many votes the party has: one, or those of its seat */
    record Voter(PartyId party, int votes) {}

    /**
     * What is voted on, as it is to be recorded.
     *
     * @param text the exact wording
     * @param rule the decision rule, where it asks for more than the kind needs
     * @param amount what it commits, in the coalition's currency
     * @param effect what rests on it, where that takes a command of its own
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Motion(
            DecisionKind kind,
            Text title,
            Text text,
            @Nullable DecisionRule rule,
            List<Text> reasons,
            List<Text> alternatives,
            List<Evidence> evidence,
            List<AffectedGroup> affectedGroups,
            List<Text> concessions,
            boolean refersToMission,
            @Nullable Long amount,
            @Nullable Validity validity,
            @Nullable Effect effect) {

        public Motion {
            reasons = Given.list(reasons);
            alternatives = Given.list(alternatives);
            evidence = Given.list(evidence);
            affectedGroups = Given.list(affectedGroups);
            concessions = Given.list(concessions);
        }
    }

    /**
     * A party voted. The last of its votes counts; all of them stay on record.
     *
     * @param changed whether it voted, or recused itself, before
     */
    @EventType(value = "written-procedure.vote-cast", ar = "أُدلي بصوت خطي", en = "Vote cast in writing")
    record VoteCast(WrittenProcedureId procedure, DecisionId decision, PartyId party, Choice choice, boolean changed)
            implements WrittenProcedureEvent {}

    /** A party declared a conflict of interest: it counts as taking part and does not vote. */
    @EventType(
            value = "written-procedure.voter-recused",
            ar = "تنحّت جهة عن التصويت الخطي",
            en = "Party recused itself from a written vote")
    record VoterRecused(WrittenProcedureId procedure, DecisionId decision, PartyId party)
            implements WrittenProcedureEvent {}

    /** The mover took the motion back; nothing is decided. */
    @EventType(
            value = "written-procedure.withdrawn",
            ar = "سُحب قرار من التصويت الخطي",
            en = "Written procedure withdrawn")
    record WrittenProcedureWithdrawn(
            WrittenProcedureId procedure,
            DecisionId decision,
            @Nullable Text reason) implements WrittenProcedureEvent {}

    /**
     * Nothing is decided, and the matter may be put again.
     *
     * @param reason why
     * @param vote the votes that were cast
     * @param participation how many had to take part, how many did, and of how many
     */
    @EventType(value = "written-procedure.lapsed", ar = "سقط التصويت الخطي", en = "Written procedure lapsed")
    record WrittenProcedureLapsed(
            WrittenProcedureId procedure, DecisionId decision, LapseReason reason, Vote vote, Quorum participation)
            implements WrittenProcedureEvent {}
}
