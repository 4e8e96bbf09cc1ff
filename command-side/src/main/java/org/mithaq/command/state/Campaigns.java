package org.mithaq.command.state;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent;
import org.mithaq.events.CampaignEvent.CampaignAdvanced;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignEvent.Election;
import org.mithaq.events.CampaignEvent.ElectionResultRecorded;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.CampaignEvent.LessonRecorded;
import org.mithaq.events.CampaignEvent.ObservationRecorded;
import org.mithaq.events.CampaignEvent.RiskAssessed;
import org.mithaq.events.CampaignEvent.TrainingRecorded;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.CampaignId;
import org.mithaq.events.ElectionId;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PlanId;
import org.mithaq.events.VisitId;
import org.mithaq.events.Vocabulary.CampaignStage;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Campaigns, and what they are measured by.
 *
 * @param riskAssessed campaigns, launched or to come, of which the risk was assessed
 * @param elections the elections of all campaigns, and whether their result is on record
 * @param evaluatedMeetings meetings that were evaluated
 * @param evaluatedPlans action plans that were evaluated
 */
public record Campaigns(
        PMap<CampaignId, Campaign> campaigns,
        PSet<CampaignId> riskAssessed,
        PMap<ElectionId, Boolean> elections,
        PSet<VisitId> visits,
        PSet<MeetingId> evaluatedMeetings,
        PSet<PlanId> evaluatedPlans) {

    static final Campaigns EMPTY = new Campaigns(
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            HashTreePSet.empty(),
            HashTreePSet.empty());

    /**
     * @param evaluated whether it was evaluated, be it while it ran
     * @param evaluatedFinally whether its final evaluation is on record
     * @param taught whether a lesson of it is on record
     */
    public record Campaign(
            CampaignStage stage, boolean evaluated, boolean evaluatedFinally, boolean taught, boolean closed) {

        private Campaign at(CampaignStage reached) {
            return new Campaign(reached, evaluated, evaluatedFinally, taught, closed);
        }

        private Campaign evaluatedAt(EvaluationStage when) {
            return new Campaign(stage, true, evaluatedFinally || when == EvaluationStage.FINAL, taught, closed);
        }

        private Campaign teaching() {
            return new Campaign(stage, evaluated, evaluatedFinally, true, closed);
        }

        private Campaign ended() {
            return new Campaign(stage, evaluated, evaluatedFinally, taught, true);
        }
    }

    /** The campaign, or {@code null} when none of that id was launched. */
    public @Nullable Campaign find(CampaignId campaign) {
        return campaigns.get(campaign);
    }

    /** Whether a campaign is about the election. */
    public boolean knows(ElectionId election) {
        return elections.containsKey(election);
    }

    /** Whether the election's result is on record. */
    public boolean hasResult(ElectionId election) {
        return elections.getOrDefault(election, false);
    }

    Campaigns evolve(CampaignEvent event) {
        return switch (event) {
            case RiskAssessed e ->
                new Campaigns(
                        campaigns,
                        riskAssessed.plus(e.campaign()),
                        elections,
                        visits,
                        evaluatedMeetings,
                        evaluatedPlans);
            case CampaignLaunched e -> launched(e);
            case CampaignAdvanced e -> changed(e.campaign(), campaign -> campaign.at(e.to()));
            case EvaluationRecorded e -> evaluated(e);
            case LessonRecorded e -> e.campaign() == null ? this : changed(e.campaign(), Campaign::teaching);
            case CampaignClosed e -> changed(e.campaign(), Campaign::ended);
            case ElectionResultRecorded e -> with(elections.plus(e.election(), true));
            case VisitLogged e ->
                new Campaigns(
                        campaigns, riskAssessed, elections, visits.plus(e.visit()), evaluatedMeetings, evaluatedPlans);
            case ObservationRecorded e -> this;
            case TrainingRecorded e -> this;
        };
    }

    private Campaigns launched(CampaignLaunched e) {
        PMap<ElectionId, Boolean> known = elections;
        for (Election election : e.content().elections()) {
            known = known.plus(election.election(), false);
        }
        Campaign campaign = new Campaign(CampaignStage.AIM, false, false, false, false);
        return new Campaigns(
                campaigns.plus(e.campaign(), campaign), riskAssessed, known, visits, evaluatedMeetings, evaluatedPlans);
    }

    private Campaigns evaluated(EvaluationRecorded e) {
        if (e.meeting() != null) {
            return new Campaigns(
                    campaigns, riskAssessed, elections, visits, evaluatedMeetings.plus(e.meeting()), evaluatedPlans);
        }
        if (e.plan() != null) {
            return new Campaigns(
                    campaigns, riskAssessed, elections, visits, evaluatedMeetings, evaluatedPlans.plus(e.plan()));
        }
        return e.campaign() == null ? this : changed(e.campaign(), campaign -> campaign.evaluatedAt(e.stage()));
    }

    private Campaigns changed(CampaignId id, UnaryOperator<Campaign> change) {
        Campaign campaign = find(id);
        if (campaign == null) {
            throw new IllegalStateException("the log names campaign " + id + " before launching it");
        }
        return new Campaigns(
                campaigns.plus(id, change.apply(campaign)),
                riskAssessed,
                elections,
                visits,
                evaluatedMeetings,
                evaluatedPlans);
    }

    private Campaigns with(PMap<ElectionId, Boolean> known) {
        return new Campaigns(campaigns, riskAssessed, known, visits, evaluatedMeetings, evaluatedPlans);
    }
}
