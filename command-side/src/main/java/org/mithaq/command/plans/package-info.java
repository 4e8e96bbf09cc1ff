/**
 * Objectives, the action plans that serve them, and the reports on these (rule group K, with,
 *
 *
 * <ul>
 *   <li>{@code SetObjective → ObjectiveSet, DecisionRecorded}; kind STRATEGY
 *   <li>{@code DraftActionPlan → ActionPlanDrafted}: R-154
 *   <li>{@code ReviseActionPlan → ActionPlanRevised}
 *   <li>{@code CirculateActionPlan → ActionPlanCirculated}: R-152
 *   <li>{@code ApproveActionPlan → ActionPlanApproved, DecisionRecorded},
 *       kind PLAN_APPROVAL
 *   <li>{@code RatifyActionPlan → ActionPlanRatified, DecisionRecorded}: R-106; kind PLAN_RATIFICATION
 *   <li>{@code RecordCommunitySupport → CommunitySupportRecorded}
 *   <li>{@code StartActionPlan → ActionPlanStarted}
 *   <li>{@code CompleteActionPlan → ActionPlanCompleted}: R-177
 *   <li>{@code SubmitReport → ReportSubmitted, TaskAssigned}
 * </ul>
 *
 * <p>Several objectives may be set, several plans approved or ratified by one decision; an objective and its plan may be
 * decided in one vote, too. What time alone brings about (R-150, R-156, R-157, R-159, a plan long unratified) is told by
 * the views.
 *
 * <p>Choices where the domain is silent:
 *
 * <ul>
 *   <li>A plan has versions. A revision takes the place of the whole text; it is circulated and approved anew, and
 *       ratified anew where that is needed. A plan that runs goes on meanwhile, and the community's support stays.
 *   <li>Whoever drafts a plan has given input to it. Input that comes with a revision after the first circulation is
 *       late. Circulating is never refused for it: the question is asked at the approval.
 *   <li>One circle: drafters, those who gave input and those present in the approving meeting count together;
 *       who stands in no circle does not count. One set: drafters and those who gave input, not the approvers, because
 *       a body approves many plans in the same composition. The third plan in a row is advised of, not the fourth.
 *   <li>Duplication means that an activity and its audience read the same as those of another plan that is not
 *       completed, letters and digits compared.
 *   <li>An objective due within the months that the charter says, this one or any other, is enough for R-148.
 *   <li>Bad history is unaddressed until its barrier is resolved; so every plan that starts meanwhile is
 *       advised of it, not only the first.
 *   <li>A plan approved by the executive starts after ratification when its amount is above the limit delegated to the
 *       executive, or not known while there is such a limit; otherwise after approval. What another body
 *       approved needs no ratification.
 *   <li>Any evaluation of a plan, on the way or final, counts when it is completed.
 *   <li>A report names the bodies it goes to, which tells monthly from quarterly. The help it asks for is a task with
 *       owner and due day.
 * </ul>
 *
 * <p>A plan and a report name their working group by id; who convenes it, who belongs to it and whether a plan went to
 * all of them is not examined here.
 */
@NullMarked
package org.mithaq.command.plans;

import org.jspecify.annotations.NullMarked;
