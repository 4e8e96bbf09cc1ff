/**
 * Decisions and what they rest on (rule group H, with ).
 *
 * <ul>
 *   <li>{@code RecordDecision → DecisionRecorded}
 *   <li>{@code AddEvidence → EvidenceAdded}
 * </ul>
 *
 * <p>{@link org.mithaq.command.decisions.Resolution} is what every command that rests on a vote carries, in whatever
 * feature. Its {@code examine} looks at the rules of decisions, its {@code events} makes the command's effect and
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
 * </ul>
 *
 * <p>Not here: proposals and objections, dissent, re-discussion.
 */
@NullMarked
package org.mithaq.command.decisions;

import org.jspecify.annotations.NullMarked;
