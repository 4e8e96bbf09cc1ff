/**
 * Decisions and what they rest on (rule group H, with ).
 *
 * <ul>
 *   <li>{@code RecordDecision → DecisionRecorded}
 *   <li>{@code AddEvidence → EvidenceAdded}
 *   <li>{@code ProposeDecision → DecisionProposed}
 *   <li>{@code RaiseObjection → ObjectionRaised}
 *   <li>{@code RespondToObjection → ObjectionAnswered}
 *   <li>{@code RecordDissent → DissentRecorded}
 *   <li>{@code SettleDecision → DecisionSettled}
 *   <li>{@code RatifyDecision → DecisionRecorded, DecisionRatified} (or {@code RatificationRefused})
 *   <li>{@code RefuseRatification → DecisionRecorded, RatificationRefused}
 * </ul>
 *
 * <p>{@link org.mithaq.command.decisions.Resolution} is what every command that rests on the vote of a meeting carries, in
 * whatever feature; {@link org.mithaq.command.decisions.WrittenDecision} stands in its place where it was decided in
 * writing. Its {@code examine} looks at the rules of decisions, its {@code events} makes the command's effect and
 * {@code DecisionRecorded}. A proposal that did not reach its majority is recorded as not adopted, without the effect.
 * {@link org.mithaq.command.decisions.Contributions} tells who had a say.
 *
 * <p>Several commands may rest on one decision. The first that names the id is examined and records the decision; those
 * that follow repeat the meeting and the vote and add their effect, while the meeting is open. Mission and charter may
 * be adopted in one vote, and so may an objective and the plan that serves it; otherwise the kind is the same. The rules
 * of decisions count once, with the first; where the kinds differ, the second one's competence and grounds count too.
 *
 * <p>Choices where the domain is silent:
 *
 * <ul>
 *   <li>Where all members meet, any kind may be decided and the members are those entitled. Introductory, consultative
 *       and public meetings are of no body and decide nothing.
 *   <li>A body decides the kinds delegated to it, up to its limit. What is delegated to nobody falls to the body that
 *       the charter's profile lets run the coalition: the strategic committee once something is delegated to
 *       it, a board or a coordinating body always, because there is no executive to share with.
 *   <li>The majority is the one set for the kind. A rule that the resolution names, or the charter's fallback, can only
 *       ask for more; the one applied is recorded. Consent and unanimity both mean that nobody votes against.
 *   <li>A discussion recorded in the meeting, on whatever item, counts against imposed harmony.
 *   <li>Evidence is told apart by its source, as it is written. An issue without any evidence is advised by
 *       R-123, not by R-061.
 *   <li>The quorum holds from the first charter on; {@link org.mithaq.command.bodies.Quorum} counts it. Where a
 *       body meets, the tally is of the votes of its filled seats.
 *   <li>A member is expelled where all members meet and nowhere else, whatever was delegated.
 *   <li>The tally has no names: a vote was cast in a declared conflict of interest when there are more votes than those
 *       without a conflict had.
 *   <li>A member's lead time is held against the planned day of the vote, where there is one.
 *   <li>A decision need not have been proposed; where it was, it has the proposal's id. Proposals on mission, charter,
 *       partners, strategy, money and the end of the coalition are important whether or not they say so.
 *   <li>A proposal that was not adopted is brought again in its own name ({@code replaces}) only by renewing it, where the
 *       terms of re-discussion know a renewal; where they do not, at any time.
 *   <li>An objection is answered when somebody answered it, whether or not whoever raised it is content; the
 *       discontent votes against, or puts a dissent on record.
 *   <li>A dissent may be recorded until the minutes are approved, after a decision in writing for the days of the charter;
 *       it is kept for ever. A member competes with the coalition when it declared that it wants the call or tender
 *       that the decision is about; a seat it wants is a conflict of interest only.
 *   <li>The money of a funding decision is screened under the decision's id. Confirming, ending or ratifying a
 *       decision is about the same money, and its screening serves; what takes its place or amends it is screened anew.
 *   <li>Who is recused counts for the quorum and does not vote; a ballot, or more votes than there are others, breaks
 *       A recused party casts no proxy either: whose interest is in the matter votes for nobody. A proxy of a
 *       recused party is not cast, and its holder votes for itself.
 *   <li>A proxy is one more vote, with a ballot in its giver's name; the record names those present and the proxies apart.
 *   <li>A proposal that was open in more meetings of that kind than the charter allows, and is still not put to the
 *       fallback vote, is advised.
 *   <li>Where the charter has a clause for it, a resolution that says why may be beyond the body's competence, or, in an
 *       emergency, without a quorum: it is recorded as pending ratification and puts nothing into effect. The body that
 *       holds its kind ratifies it, or all members; after the charter's days it lapses by the calendar.
 *       What it was to adopt is adopted by its own command once it is ratified.
 * </ul>
 *
 * <p>What becomes of a decision afterwards is in {@code rediscussion}; how one is made without a meeting, in
 * {@code writtenprocedure}, for which {@link org.mithaq.command.decisions.Circulated} is what Resolution is for a meeting.
 */
@NullMarked
package org.mithaq.command.decisions;

import org.jspecify.annotations.NullMarked;
