/**
 * What members give and what limits them, what is needed, who is paid (rule groups A and K).
 *
 * <ul>
 *   <li>{@code DeclareBarrier → BarrierDeclared}: the obstacles of R-005; a bad history is declared here to be faced
 *       before an action plan starts
 *   <li>{@code ResolveBarrier → BarrierResolved}: R-164
 *   <li>{@code OfferContribution → ContributionOffered}: R-163
 *   <li>{@code RecordNeed → NeedRecorded}: R-161
 *   <li>{@code MapCapital → CapitalMapped}: R-053
 *   <li>{@code ScreenFunding → FundingScreened}: R-162, which refuses decisions on money that was not screened
 *   <li>{@code AppointStaff → StaffAppointed}: R-160
 * </ul>
 *
 * <p>No rule stands against declaring a barrier. What follows from one is looked at elsewhere: R-006 when an action plan
 * starts, the tasks that R-112 suggests for failed leadership and the balance of in the views.
 *
 * <p>Where the sources are silent:
 *
 * <ul>
 *   <li>Whoever acts in the coalition may declare a barrier, of its own organisation, of another one, or of the whole;
 *       the same kind may be declared again, because each barrier is a story of its own. A bad history that resurfaces
 *       is another barrier, too.
 *   <li>A contribution is offered by the actor's own party, a supporter's included.
 *   <li>Funding is screened under the id of the decision to come, again where its terms change. Money that is found to
 *       pull off course or to force the pace may still be accepted; the decision is then taken with open eyes.
 *   <li>A post may be filled without naming the decision it rests on; a decision that is named is one on staffing, and
 *       adopted.
 * </ul>
 */
@NullMarked
package org.mithaq.command.resources;

import org.jspecify.annotations.NullMarked;
