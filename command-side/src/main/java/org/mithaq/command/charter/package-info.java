/**
 * The charter: the written structure and procedure of a coalition, and who decides what (rule groups F and H, with R-023,
 *
 *
 * <ul>
 *   <li>{@code AdoptCharter → CharterAdopted, DecisionRecorded}
 *   <li>{@code AmendCharter → CharterAmended, DecisionRecorded}
 *   <li>{@code AcknowledgeCharter → CharterAcknowledged}
 *   <li>{@code SignAgreement → AgreementSigned}
 *   <li>{@code DefineDelegation → DelegationDefined}
 * </ul>
 *
 * <p>Everybody listens: the charter sets the parameters that decisions use, raises the level of rules, and says who is
 * competent; {@link org.mithaq.command.state.CharterState} answers.
 *
 * <p>Choices where the domain is silent:
 *
 * <ul>
 *   <li>The seven answers of R-084 are named in a refusal by the fields that would hold them.
 *   <li>A member's category is the one given at its admission, else the one under which it was nominated. Each of the
 *       five categories most affected, helper, opinion leader, emerging leader and policy maker needs a member: the
 *       source calls emerging leaders equally important.
 *   <li>A charter may raise any rule of which the rule itself or a clause is ADV or JUST; only those parts are raised.
 *   <li>A party contributed if the command names it or if its input is in the papers of the meeting.
 *   <li>The autonomy of members and the grounds of re-discussion are recorded; without grounds the
 *       default of {@code rediscussion.grounds} applies.
 *   <li>A delegation may exist before the charter, for an interim executive.
 *   <li>An amended charter is given whole, and by whoever may decide on the kind CHARTER, with its majority. Delegations
 *       stay as they were; acknowledgements begin anew. What the earlier versions said stays in their events, and each
 *       event names the version that applied.
 *   <li>A partner of the co-operation agreement signs for itself; who is not named cannot sign. Partners are
 *       registered, members or not. The share of seats and votes that the agreement gives to the community is stated in
 *       it; it is out of balance when it stays further below one half than the charter allows.
 * </ul>
 */
@NullMarked
package org.mithaq.command.charter;

import org.jspecify.annotations.NullMarked;
