package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.Indicator;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.rulebook.StructureType;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** Deciding to start, the foundations, the phases (rule groups A and F). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface CoalitionEvent extends Event {

    @Override
    default String subject() {
        return "coalition";
    }

    /**
     * @param answers the seven questions of R-003 in their order
     * @param preconditions the preconditions of R-004
     * @param needs what is to be achieved, strengths and needs, pros and cons, goals; those answered
     * @param barriersAssessed which of the eight obstacles of R-005 were looked at
     */
    @EventType(value = "coalition.readiness-assessed", ar = "قُيّمت الجاهزية", en = "Readiness assessed")
    record ReadinessAssessed(
            List<Boolean> answers, Preconditions preconditions, List<Text> needs, Set<BarrierKind> barriersAssessed)
            implements CoalitionEvent {

        public ReadinessAssessed {
            answers = Given.list(answers);
            needs = Given.list(needs);
            barriersAssessed = Given.set(barriersAssessed);
        }
    }

    /** The preconditions of R-004. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Preconditions(boolean issueClear, boolean trust, boolean bestWay) {}

    /**
     * @param timeZone the IANA zone in which the coalition counts days
     * @param language the language that is authoritative where the two differ
     */
    @EventType(value = "coalition.founded", ar = "تأسّس الائتلاف", en = "Coalition founded")
    record CoalitionFounded(
            Text name,
            Text purpose,
            FoundingTrigger trigger,
            @Nullable Text region,
            String timeZone,
            Language language) implements CoalitionEvent {}

    @EventType(value = "coalition.structure-type-selected", ar = "اختير نوع البنية", en = "Structure type selected")
    record StructureTypeSelected(StructureType structureType) implements CoalitionEvent {}

    @EventType(value = "coalition.approach-set", ar = "حُدّد النهج", en = "Approach set")
    record ApproachSet(Approach approach) implements CoalitionEvent {}

    /**
     * @param contributors the parties with which the issue was defined
     * @param opportunities what each problem was linked with
     */
    @EventType(value = "coalition.issue-defined", ar = "عُرّفت المسألة", en = "Issue defined")
    record IssueDefined(DecisionId decision, Text issue, List<PartyId> contributors, List<Text> opportunities)
            implements CoalitionEvent {

        public IssueDefined {
            contributors = Given.list(contributors);
            opportunities = Given.list(opportunities);
        }
    }

    @EventType(value = "coalition.vision-adopted", ar = "اعتُمدت الرؤية", en = "Vision adopted")
    record VisionAdopted(DecisionId decision, Text vision, List<PartyId> contributors) implements CoalitionEvent {

        public VisionAdopted {
            contributors = Given.list(contributors);
        }
    }

    /** @param version 1 for the first mission; an amendment has the next number and the old text stays */
    @EventType(value = "coalition.mission-adopted", ar = "اعتُمدت الرسالة", en = "Mission adopted")
    record MissionAdopted(DecisionId decision, int version, Text mission, List<PartyId> contributors)
            implements CoalitionEvent {

        public MissionAdopted {
            contributors = Given.list(contributors);
        }
    }

    /**
     * @param version the number after the one in force; the earlier text stays in its own event
     * @param negotiatedWith the partner in a negotiation with which the mission was changed, if one
     */
    @EventType(value = "coalition.mission-amended", ar = "عُدّلت الرسالة", en = "Mission amended")
    record MissionAmended(
            DecisionId decision,
            int version,
            Text mission,
            List<PartyId> contributors,
            @Nullable PartyId negotiatedWith)
            implements CoalitionEvent {

        public MissionAmended {
            contributors = Given.list(contributors);
        }
    }

    @EventType(value = "coalition.values-adopted", ar = "اعتُمدت القيم", en = "Values adopted")
    record ValuesAdopted(DecisionId decision, List<Text> values) implements CoalitionEvent {

        public ValuesAdopted {
            values = Given.list(values);
        }
    }

    @EventType(value = "coalition.coordinator-assigned", ar = "كُلّف منسّق/ة", en = "Coordinator assigned")
    record CoordinatorAssigned(PersonId coordinator, PartyId party, Text position) implements CoalitionEvent {}

    /**
     * @param participationPlan who takes part in the phase, by circle
     * @param connectors who connects people, resources and knowledge
     */
    @EventType(value = "coalition.phase-advanced", ar = "انتقل الائتلاف إلى مرحلة جديدة", en = "Phase advanced")
    record PhaseAdvanced(
            Phase from,
            Phase to,
            List<Participation> participationPlan,
            @Nullable Text vitalityPlan,
            List<Connector> connectors)
            implements CoalitionEvent {

        public PhaseAdvanced {
            participationPlan = Given.list(participationPlan);
            connectors = Given.list(connectors);
        }

        /** A phase for which no connectors are named. */
        public PhaseAdvanced(Phase from, Phase to, List<Participation> participationPlan, @Nullable Text vitalityPlan) {
            this(from, to, participationPlan, vitalityPlan, List.of());
        }
    }

    /** How one circle takes part in a phase. */
    record Participation(Circle circle, Text part) {}

    /** A party that connects people, resources and knowledge, and what it connects. */
    record Connector(PartyId party, Text connects) {}

    /** @param step the number of the step in its list, from 1 */
    @EventType(value = "coalition.step-recorded", ar = "دُوّنت خطوة", en = "Step recorded")
    record StepRecorded(StepModel model, int step, Text done) implements CoalitionEvent {}

    /**
     * @param finding what was seen
     * @param figure a number that was reported for it
     * @param source where the finding comes from
     */
    @EventType(value = "coalition.indicator-recorded", ar = "دُوّن مؤشر نجاح", en = "Indicator recorded")
    record IndicatorRecorded(
            Indicator indicator,
            Text finding,
            @Nullable Long figure,
            @Nullable Text source) implements CoalitionEvent {}

    /**
     * The end of the coalition: only corrections of its record follow.
     *
     * @param decision the decision to end it
     * @param consent how the community consented
     * @param handover who controls the resources needed to carry on
     */
    @EventType(value = "coalition.closed", ar = "أُنهي الائتلاف", en = "Coalition closed")
    record CoalitionClosed(
            @Nullable DecisionId decision,
            @Nullable Text consent,
            @Nullable Text handover,
            Retained retained) implements CoalitionEvent {}

    /** What stays with the community. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Retained(
            @Nullable Text money,
            @Nullable Text people,
            @Nullable Text technical) {}
}
