package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.CapitalKind;
import org.mithaq.events.Vocabulary.ContributionKind;
import org.mithaq.events.Vocabulary.FundingDirection;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.events.Vocabulary.NeedKind;
import org.mithaq.events.Vocabulary.StaffGround;
import org.mithaq.text.Text;

/** What members give and what limits them, what is needed, who is paid (rule group K). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface ResourceEvent extends Event {

    /** What happens to one barrier. */
    sealed interface OfBarrier extends ResourceEvent {

        BarrierId barrier();

        @Override
        default String subject() {
            return "barriers/" + barrier();
        }
    }

    /** @param party the member that the barrier limits; absent when it limits the whole coalition */
    @EventType(value = "barrier.declared", ar = "أُعلن عن حاجز", en = "Barrier declared")
    record BarrierDeclared(
            BarrierId barrier,
            BarrierKind kind,
            Text description,
            @Nullable PartyId party) implements OfBarrier {}

    /**
     * @param jointSolution how it was dealt with together
     * @param by the parties that share in the solution
     */
    @EventType(value = "barrier.resolved", ar = "عولج حاجز", en = "Barrier resolved")
    record BarrierResolved(BarrierId barrier, Text jointSolution, List<PartyId> by) implements OfBarrier {

        public BarrierResolved {
            by = Given.list(by);
        }
    }

    @EventType(value = "contribution.offered", ar = "عُرضت مساهمة", en = "Contribution offered")
    record ContributionOffered(ContributionId contribution, PartyId party, ContributionKind kind, Text description)
            implements ResourceEvent {

        @Override
        public String subject() {
            return "contributions/" + contribution;
        }
    }

    /**
     * @param plan how it is to be met
     * @param owner the party that is responsible for it
     */
    @EventType(value = "need.recorded", ar = "سُجّلت حاجة إلى موارد", en = "Need of resources recorded")
    record NeedRecorded(NeedId need, NeedKind kind, Text description, Text plan, PartyId owner)
            implements ResourceEvent {

        @Override
        public String subject() {
            return "needs/" + need;
        }
    }

    /** What a party holds of each kind of capital; it replaces what was mapped for it before. */
    @EventType(value = "party.capital-mapped", ar = "رُسمت خريطة رؤوس أموال جهة", en = "Capital mapped")
    record CapitalMapped(PartyId party, List<Holding> holdings) implements ResourceEvent {

        public CapitalMapped {
            holdings = Given.list(holdings);
        }

        @Override
        public String subject() {
            return "parties/" + party;
        }
    }

    /** Something that a party holds. */
    record Holding(CapitalKind kind, Text description) {}

    /** @param decision the decision to come on this money */
    @EventType(value = "funding.screened", ar = "فُحص تمويل", en = "Funding screened")
    record FundingScreened(
            DecisionId decision,
            FundingDirection direction,
            FundingPace pace,
            @Nullable Text remarks) implements ResourceEvent {

        @Override
        public String subject() {
            return "decisions/" + decision;
        }
    }

    /**
     * @param person a random id; the name is not in the log
     * @param paidBy the party that funds the post
     * @param grounds why this person
     * @param communityConsulted whether the community was asked
     * @param decision the decision it rests on
     */
    @EventType(value = "staff.appointed", ar = "عُيّن موظف/ة", en = "Staff appointed")
    record StaffAppointed(
            PersonId person,
            Text post,
            @Nullable PartyId paidBy,
            Set<StaffGround> grounds,
            boolean communityConsulted,
            @Nullable DecisionId decision)
            implements ResourceEvent {

        public StaffAppointed {
            grounds = Given.set(grounds);
        }

        @Override
        public String subject() {
            return "staff/" + person;
        }
    }
}
