/**
 * Parties, the core group, members and their delegates (rule groups A to D, with ).
 *
 * <ul>
 *   <li>{@code RegisterParty → PartyRegistered}
 *   <li>{@code ClassifyStakeholder → StakeholderClassified}: R-039 (circles, no rank), R-040, R-041, R-042 (answers)
 *   <li>{@code FormCoreGroup → CoreGroupFormed}: R-019 (somebody of those most affected)
 *   <li>{@code AddToCoreGroup → CoreGroupMemberAdded}
 *   <li>{@code DissolveCoreGroup → CoreGroupDissolved}: R-020 (after the first meeting)
 *   <li>{@code RecordDueDiligence → DueDiligenceRecorded}: what R-007 asks for
 *   <li>{@code AdmitMember → MemberAdmitted}: R-007 (research), R-023 (closed membership), R-036 (alignment), R-111 (a
 *       strategic partner is met alone)
 *   <li>{@code DesignateDelegate → DelegateDesignated}: R-035, R-100 (authority and letter)
 *   <li>{@code ReplaceDelegate → DelegateReplaced}: R-010 (the seat stays), R-035, R-098, R-099, R-100
 *   <li>{@code AnnounceWithdrawal → WithdrawalAnnounced}: R-131 (notice, mediation)
 *   <li>{@code WithdrawMember → MemberWithdrawn, TaskHandedOver for each task}: R-099, R-131 (notice, mediation, tasks handed over)
 *   <li>{@code ExpelMember → MemberExpelled, DecisionRecorded, TaskHandedOver for each task}: the rules of decisions; all
 *       members, by two thirds
 *   <li>{@code DeclareInterest → InterestDeclared}: what R-136 asks for
 *   <li>{@code RecordOrgDecisionProfile → OrgDecisionProfileRecorded}: what R-124 asks for
 *   <li>{@code RecordDialogue → DialogueRecorded}: what R-062 asks for
 * </ul>
 *
 * <p>Who listens: nearly every decision asks whether a party is registered, a member, in a circle or in the core group;
 * the register, the map and the health of the coalition are views of these events.
 *
 * <p>{@link org.mithaq.command.membership.Authority} says who may do what; being on the register alone is not enough to
 * make oneself a member or the core group.
 *
 * <p>Where the sources are silent:
 *
 * <ul>
 *   <li>A coalition has one core group. The party that assessed readiness first, a member or the coordinator forms
 *       it; the group itself and the coordinator add to it and dissolve it. R-019 looks at the group as it is formed.
 *   <li>A party that is admitted without a category has the one it was nominated under; one that was registered as
 *       being outside no longer is.
 *   <li>A meeting that admits a member is open at that moment; without a meeting, the admission is an act of whoever
 *       records it, in the capacity that the record names: any of those above.
 *   <li>While the charter closes the membership, an admission needs a justification.
 *   <li>A strategic partner was met alone when a contact face to face is logged, or when it was present at an
 *       introductory meeting. Only the category {@code STRATEGIC_PARTNER} makes a party one.
 *   <li>A member speaks for itself of its delegate, its interests and its leaving: it is the actor's party. It has one
 *       delegate at a time. Seats belong to the member, offices to the person; see {@link org.mithaq.command.bodies}.
 *   <li>R-100 asks the delegate of a party that sits in the strategic or executive committee for authority and a letter,
 *       also when the delegate changes after the seats were given.
 *   <li>A member leaves in two steps: it announces the day, and it leaves. Who leaves without notice or before that day,
 *       with open tasks that nobody takes over, or over a dispute, is advised, not held.
 *   <li>Whoever leaves or is expelled loses seats, offices and delegate, stays on the register, and may be admitted again.
 *       Tasks that were not handed over stay in its name until somebody completes them.
 *   <li>An expulsion needs a meeting of all members, whatever was delegated. The member concerned may vote
 *       unless it declared a conflict of interest.
 *   <li>A conflict of interest is declared in a decision, by its id. The tally of a vote has no names, so a vote was cast
 *       in a conflict when it counts more votes than those present had without it.
 * </ul>
 */
@NullMarked
package org.mithaq.command.membership;

import org.jspecify.annotations.NullMarked;
