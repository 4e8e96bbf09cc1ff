/**
 * Coming back to a decision: the reason this product exists.
 *
 * <ul>
 *   <li>{@code RequestRediscussion → RediscussionRequested} (+ {@code RediscussionGranted} where support is enough)
 *   <li>{@code SupportRediscussion → RediscussionSupported} (+ {@code RediscussionGranted} with the last supporter)
 *   <li>{@code RefuseRediscussion → RediscussionRefused}
 *   <li>{@code GrantRediscussion → RediscussionGranted}
 *   <li>{@code AppealRediscussion → RediscussionAppealed}
 *   <li>{@code LapseRediscussion → RediscussionLapsed}
 *   <li>{@code ReaffirmDecision → DecisionRecorded, DecisionReaffirmed}
 *   <li>{@code SupersedeDecision → DecisionRecorded, DecisionSuperseded}
 *   <li>{@code RescindDecision → DecisionRecorded, DecisionRescinded}
 * </ul>
 *
 * <p>The rules are the charter's: {@link org.mithaq.events.RediscussionPolicy}, and where it says nothing the preset
 * {@code coalition-default} with the grounds it names. The policy in force when a decision was adopted governs it; the
 * request keeps the terms that applied, the version and the clause. Whether one may ask is
 * {@link org.mithaq.rediscussion.Eligibility}, the same answer that is given before asking.
 *
 * <p>What a pending request does to the decision is part of its {@link org.mithaq.rediscussion.DecisionLife}. Other
 * features ask {@code state.decisions().standing(id, day)} before they act on a decision, and
 * {@code blocksIrreversibleActions(id, day)} before they do what cannot be undone.
 *
 * <p>Choices where the domain is silent:
 *
 * <ul>
 *   <li>A request that still gathers supporters suspends nothing; one that has them does, from that day until it is
 *       refused, lapses or is settled. An appeal alone suspends nothing either.
 *   <li>Nobody signs for others: {@code together} names who asks too, and each counts once it supports the request
 *       itself. The number is taken of the member organisations of that day; supporters that are no members do not
 *       count towards it.
 *   <li>One request at a time is pending on a decision. It lapses by the calendar; noting that is a courtesy.
 *   <li>Where the chair rules, the body itself or a higher one may rule instead, which is how it overrules. A refusal
 *       that was appealed is final.
 *   <li>The next permitted day in a refusal is told for a delegate who may ask at all; that day itself counts, and a
 *       ground named before still takes a justification.
 *   <li>Without a grant there is nothing to vote on: the ruling then names R-130 alone. Replacing or rescinding takes
 *       one vote; if it fails the old decision is reaffirmed and the waiting time begins.
 *   <li>A new decision is of the old one's kind. A proposal that names what it {@code replaces} can be recorded only
 *       by superseding; sameness is told by such links, never by comparing words.
 *   <li>Who was elected to chair the body that decided, or to stand in for its chair, presides; over all members, who
 *       was elected to chair the body that runs the coalition. Only where nobody was elected does the actor's role count.
 *   <li>A re-discussion is heard where the terms say. One that was put on the agenda of a meeting is heard in that one,
 *       or, where that meeting did not come to it, in a later one.
 *   <li>A majority that is enough in any case takes the place of the one for notice, or for want of it, where the vote
 *       reaches it.
 * </ul>
 */
@NullMarked
package org.mithaq.command.rediscussion;

import org.jspecify.annotations.NullMarked;
