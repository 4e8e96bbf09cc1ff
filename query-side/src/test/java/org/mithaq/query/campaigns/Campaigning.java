package org.mithaq.query.campaigns;

import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent;
import org.mithaq.events.CampaignEvent.CampaignAdvanced;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignEvent.Election;
import org.mithaq.events.CampaignEvent.ElectionResultRecorded;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.CampaignEvent.Exposed;
import org.mithaq.events.CampaignEvent.Goal;
import org.mithaq.events.CampaignEvent.LessonRecorded;
import org.mithaq.events.CampaignEvent.ObservationRecorded;
import org.mithaq.events.CampaignEvent.RiskAssessed;
import org.mithaq.events.CampaignEvent.TrainingRecorded;
import org.mithaq.events.CampaignId;
import org.mithaq.events.ElectionId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.TrainingId;
import org.mithaq.events.Vocabulary.CampaignKind;
import org.mithaq.events.Vocabulary.CampaignStage;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.Horizon;
import org.mithaq.events.Vocabulary.LessonKind;
import org.mithaq.query.Told;
import org.mithaq.query.plans.Plans;
import org.mithaq.text.Text;

/** A campaign with what is learned from it, for tests. */
public final class Campaigning {

    public static final Text WHAT = Text.of("مشاركة الشباب", "Youth participation");
    public static final CampaignId CAMPAIGN = new CampaignId(Told.uuid(13, 1));
    public static final LocalDate DUE = LocalDate.parse("2026-09-01");
    static final ElectionId ELECTION = new ElectionId(Told.uuid(27, 1));

    private Campaigning() {}

    public static RiskAssessed assessed() {
        return new RiskAssessed(CAMPAIGN, List.of(new Exposed(WHAT, WHAT, person(5), true)), List.of(WHAT));
    }

    public static CampaignLaunched launched() {
        return new CampaignLaunched(
                CAMPAIGN,
                decision(1),
                new CampaignEvent.Campaign(
                        CampaignKind.ELECTION,
                        WHAT,
                        null,
                        List.of(WHAT),
                        List.of(),
                        List.of(new Goal(Horizon.NEAR, WHAT)),
                        Set.of(),
                        List.of(),
                        null,
                        List.of(),
                        Set.of(),
                        List.of(),
                        List.of(new Election(ELECTION, WHAT)),
                        DUE,
                        null));
    }

    public static CampaignAdvanced advanced() {
        return new CampaignAdvanced(CAMPAIGN, CampaignStage.AIM, CampaignStage.TARGET_GROUPS, null);
    }

    public static CampaignClosed closed() {
        return new CampaignClosed(CAMPAIGN, WHAT);
    }

    public static EvaluationRecorded evaluated(EvaluationStage stage) {
        return evaluated(CAMPAIGN, null, stage);
    }

    /** A plan that says by what it is to be judged. */
    public static ActionPlanDrafted planned() {
        return new ActionPlanDrafted(
                Plans.plan(1),
                Plans.objective(1),
                new ActionPlan(
                        WHAT, null, null, List.of(), List.of(), List.of(WHAT), null, null, List.of(), List.of(), null),
                List.of(),
                List.of());
    }

    public static EvaluationRecorded planEvaluated() {
        return evaluated(null, 1, EvaluationStage.FINAL);
    }

    private static EvaluationRecorded evaluated(
            @Nullable CampaignId campaign, @Nullable Integer plan, EvaluationStage stage) {
        return new EvaluationRecorded(
                campaign,
                plan == null ? null : Plans.plan(plan),
                null,
                stage,
                WHAT,
                null,
                null,
                Set.of(party(2)),
                List.of(WHAT),
                List.of());
    }

    public static LessonRecorded lesson(LessonKind kind, boolean shareable) {
        return new LessonRecorded(kind, WHAT, CAMPAIGN, shareable, null);
    }

    public static TrainingRecorded trained(int participants) {
        return new TrainingRecorded(new TrainingId(Told.uuid(28, 1)), WHAT, 5, participants, List.of(WHAT), null);
    }

    public static ObservationRecorded observed() {
        return new ObservationRecorded(ELECTION, WHAT, true, false, null);
    }

    public static ElectionResultRecorded counted(@Nullable Integer womenPercent, @Nullable Text correction) {
        return new ElectionResultRecorded(ELECTION, 1116, 15, 4, womenPercent, WHAT, correction);
    }
}
