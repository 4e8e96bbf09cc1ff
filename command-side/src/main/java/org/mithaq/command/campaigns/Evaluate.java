package org.mithaq.command.campaigns;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership.Party;
import org.mithaq.events.CampaignEvent.EvaluationRecorded;
import org.mithaq.events.CampaignId;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.text.Text;

/**
 * Records an evaluation of a campaign, of an action plan or of a meeting, while it runs or at its end. One that comes after the end is on the
 * record all the same.
 *
 * @param campaign what is evaluated; exactly one of {@code campaign}, {@code plan} and {@code meeting}
 * @param method such as a satisfaction survey, or tests before and after
 * @param conduct how the campaign was conducted
 * @param evaluators the parties that evaluated
 * @param deviations where it left its course
 * @param improvements what is corrected or done better
 */
@Intention(
        ar = "تدوين تقييم",
        en = "Record an evaluation",
        rules = {"R-171", "R-175", "R-176", "R-177", "R-178"},
        concern = Concern.MATTER,
        example = """
                {"campaign": "01890a5d-ac96-774b-bcce-b302099a8057", "stage": "FINAL",
                 "findings": {"ar": "تجربة ناجحة قابلة للتكرار", "en": "Successful, repeatable"},
                 "method": {"ar": "استبيان رضا", "en": "Satisfaction survey"},
                 "conduct": {"ar": "حياد تام", "en": "Neutral throughout"},
                 "evaluators": ["01890a5d-ac96-774b-bcce-b302099a8058"],
                 "improvements": [{"ar": "تدريب أبكر", "en": "Train earlier"}]}""")
public record Evaluate(
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
        implements Command {

    public Evaluate {
        evaluators = Given.set(evaluators);
        deviations = Given.list(deviations);
        improvements = Given.list(improvements);
        if (Collections.frequency(Arrays.asList(campaign, plan, meeting), null) != 2) {
            throw new IllegalArgumentException(
                    "exactly one of \"campaign\", \"plan\" and \"meeting\" says what is evaluated");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Workers workers = new Workers(state, context);
        Examination examination = campaign == null ? workers.examine() : workers.examine(campaign);
        if (plan != null) {
            examination.possible(state.plans().find(plan) != null, () -> Fault.unknown(plan));
        }
        if (meeting != null) {
            examination.possible(state.meetings().find(meeting) != null, () -> Fault.unknown(meeting));
        }
        return workers.known(evaluators, examination)
                .clause("R-171", "conduct", campaign == null || conduct != null)
                .rule(
                        "R-175",
                        stage == EvaluationStage.FINAL || deviations.isEmpty() || !improvements.isEmpty(),
                        fact("deviations", deviations.size()))
                .clause("R-178", "evaluators", evaluators.stream().anyMatch(party -> community(party, state)))
                .acceptOne(() -> new EvaluationRecorded(
                        campaign,
                        plan,
                        meeting,
                        stage,
                        findings,
                        method,
                        conduct,
                        evaluators,
                        deviations,
                        improvements));
    }

    private static boolean community(PartyId id, CoalitionState state) {
        Party party = state.membership().find(id);
        return party != null && party.community();
    }
}
