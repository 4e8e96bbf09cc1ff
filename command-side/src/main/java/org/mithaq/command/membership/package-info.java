/**
 * Parties, the core group and members (rule groups A to D).
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
 * </ul>
 */
@NullMarked
package org.mithaq.command.membership;

import org.jspecify.annotations.NullMarked;
