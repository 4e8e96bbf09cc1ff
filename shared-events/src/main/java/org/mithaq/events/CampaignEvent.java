package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.Vocabulary.CampaignKind;
import org.mithaq.events.Vocabulary.CampaignStage;
import org.mithaq.events.Vocabulary.Capacity;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.Horizon;
import org.mithaq.events.Vocabulary.LessonKind;
import org.mithaq.events.Vocabulary.Strategy;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.text.Text;

/** Campaigns, visits, trainings, elections, and what was learned (rule groups L, M and N). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface CampaignEvent extends Event {

    /**
     * @param campaign the campaign, launched or still to come
     * @param people whom it puts at risk
     * @param mitigations what lowers the risk
     */
    @EventType(value = "campaign.risk-assessed", ar = "قُيّمت مخاطر حملة", en = "Risk of a campaign assessed")
    record RiskAssessed(CampaignId campaign, List<Exposed> people, List<Text> mitigations) implements CampaignEvent {

        public RiskAssessed {
            people = Given.list(people);
            mitigations = Given.list(mitigations);
        }

        @Override
        public String subject() {
            return "campaigns/" + campaign;
        }
    }

    /**
     * Somebody a campaign puts at risk: a role, and a person only with consent.
     *
     * @param person a random person id, where the person takes part under its own name
     * @param consents whether that person agreed to it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Exposed(Text role, Text risk, @Nullable PersonId person, boolean consents) {}

    @EventType(value = "campaign.launched", ar = "أُطلقت حملة", en = "Campaign launched")
    record CampaignLaunched(CampaignId campaign, DecisionId decision, Campaign content) implements CampaignEvent {

        @Override
        public String subject() {
            return "campaigns/" + campaign;
        }
    }

    /**
     * What a campaign is about and how it works.
     *
     * @param needAssessment why advocacy is needed here
     * @param demands what is demanded
     * @param evidence what the demands are argued with
     * @param goals near and far ones
     * @param strategies of which kinds
     * @param activities what is done, digitally or not
     * @param ethicsCheck what was looked at to keep the conduct ethical
     * @param sponsors who stands for it with its reputation
     * @param capacities what the coalition is ready for, or trained in beforehand
     * @param partners others that take part, such as civil-society organisations
     * @param elections the elections it is about
     * @param evaluateBy the day by which the final evaluation is due
     * @param templateFrom the campaign that is repeated elsewhere
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Campaign(
            CampaignKind kind,
            Text name,
            @Nullable Text needAssessment,
            List<Text> demands,
            List<Evidence> evidence,
            List<Goal> goals,
            Set<Strategy> strategies,
            List<Activity> activities,
            @Nullable Text ethicsCheck,
            List<Sponsor> sponsors,
            Set<Capacity> capacities,
            List<Text> partners,
            List<Election> elections,
            @Nullable LocalDate evaluateBy,
            @Nullable CampaignId templateFrom) {

        public Campaign {
            demands = Given.list(demands);
            evidence = Given.list(evidence);
            goals = Given.list(goals);
            strategies = Given.set(strategies);
            activities = Given.list(activities);
            sponsors = Given.list(sponsors);
            capacities = Given.set(capacities);
            partners = Given.list(partners);
            elections = Given.list(elections);
        }
    }

    /** A goal of a campaign. */
    record Goal(Horizon horizon, Text goal) {}

    /** Something a campaign does; digital channels alone are not enough. */
    record Activity(Text title, boolean digital) {}

    /** A party that sponsors a campaign, and whether it consented to that. */
    record Sponsor(PartyId party, boolean consents) {}

    /** An election by its place and occasion. */
    record Election(ElectionId election, Text name) {}

    /** @param participation what shows that the audience takes part; for stage MESSAGES */
    @EventType(value = "campaign.advanced", ar = "انتقلت حملة إلى مرحلة", en = "Campaign advanced")
    record CampaignAdvanced(
            CampaignId campaign,
            CampaignStage from,
            CampaignStage to,
            @Nullable Text participation) implements CampaignEvent {

        @Override
        public String subject() {
            return "campaigns/" + campaign;
        }
    }

    /**
     * @param host who was visited, by institution
     * @param party that institution, where it is on the register
     * @param members for which members, such as those that seek a licence
     * @param outcome what came of it, or what was answered
     * @param recommendations what was recommended
     * @param follows the earlier visit whose recommendations this one follows up
     */
    @EventType(value = "visit.logged", ar = "دُوّنت زيارة", en = "Visit logged")
    record VisitLogged(
            VisitId visit,
            VisitPurpose purpose,
            Text title,
            Text host,
            @Nullable PartyId party,
            Set<PartyId> members,
            @Nullable Text outcome,
            List<Text> recommendations,
            @Nullable VisitId follows)
            implements CampaignEvent {

        public VisitLogged {
            members = Given.set(members);
            recommendations = Given.list(recommendations);
        }

        @Override
        public String subject() {
            return "visits/" + visit;
        }
    }

    /**
     * The totals of a training so far, as they were reported. A later record of the same training holds later
     * totals; it does not add to them.
     *
     * @param courses how many courses were held
     * @param participants how many people took part in all
     * @param since the day from which the totals count
     */
    @EventType(value = "training.recorded", ar = "دُوّن تدريب", en = "Training recorded")
    record TrainingRecorded(
            TrainingId training,
            Text title,
            int courses,
            int participants,
            List<Text> topics,
            @Nullable LocalDate since)
            implements CampaignEvent {

        public TrainingRecorded {
            topics = Given.list(topics);
        }

        @Override
        public String subject() {
            return "trainings/" + training;
        }
    }

    /** @param centre the polling centre, by its number or place */
    @EventType(value = "election.observation-recorded", ar = "دُوّنت مراقبة مركز انتخابي", en = "Observation recorded")
    record ObservationRecorded(
            ElectionId election,
            Text centre,
            boolean processFollowed,
            boolean countingObserved,
            @Nullable Text findings)
            implements CampaignEvent {

        @Override
        public String subject() {
            return "elections/" + election;
        }
    }

    /**
     * Figures as they were reported; none is computed from another.
     *
     * @param womenPercent the share of women among the voters, in whole percent, where it was reported
     * @param source who reported the figures
     * @param correction what was wrong with the result recorded before; absent for the first one
     */
    @EventType(value = "election.result-recorded", ar = "دُوّنت نتيجة انتخابات", en = "Election result recorded")
    record ElectionResultRecorded(
            ElectionId election,
            int voters,
            int seats,
            int centres,
            @Nullable Integer womenPercent,
            Text source,
            @Nullable Text correction)
            implements CampaignEvent {

        @Override
        public String subject() {
            return "elections/" + election;
        }
    }

    /**
     * An evaluation of a campaign, of an action plan or of a meeting; exactly one of the three is named.
     *
     * @param method such as a satisfaction survey, or tests before and after
     * @param conduct how the campaign was conducted
     * @param evaluators the parties that evaluated
     * @param deviations where it left its course
     * @param improvements what is corrected or done better
     */
    @EventType(value = "evaluation.recorded", ar = "دُوّن تقييم", en = "Evaluation recorded")
    record EvaluationRecorded(
            @Nullable CampaignId campaign,
            @Nullable PlanId plan,
            @Nullable MeetingId meeting,
            EvaluationStage stage,
            Text findings,
            @Nullable Text method,
            @Nullable Text conduct,
            Set<PartyId> evaluators,
            List<Text> deviations,
            List<Text> improvements)
            implements CampaignEvent {

        public EvaluationRecorded {
            evaluators = Given.set(evaluators);
            deviations = Given.list(deviations);
            improvements = Given.list(improvements);
        }

        @Override
        public String subject() {
            if (campaign != null) {
                return "campaigns/" + campaign;
            }
            return plan == null ? "meetings/" + meeting : "plans/" + plan;
        }
    }

    /**
     * @param campaign the campaign it comes from, if one
     * @param shareable whether others may learn from it
     * @param origin where it was learned, if elsewhere
     */
    @EventType(value = "lesson.recorded", ar = "دُوّن درس مستفاد", en = "Lesson recorded")
    record LessonRecorded(
            LessonKind kind,
            Text lesson,
            @Nullable CampaignId campaign,
            boolean shareable,
            @Nullable Text origin) implements CampaignEvent {

        @Override
        public String subject() {
            return campaign == null ? "lessons" : "campaigns/" + campaign;
        }
    }

    @EventType(value = "campaign.closed", ar = "اختُتمت حملة", en = "Campaign closed")
    record CampaignClosed(CampaignId campaign, Text outcome) implements CampaignEvent {

        @Override
        public String subject() {
            return "campaigns/" + campaign;
        }
    }
}
