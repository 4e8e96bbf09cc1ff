/**
 * Decisions by written procedure: a motion goes round, each of those entitled votes by a closing date, no meeting is
 * called (rule group H).
 *
 * <ul>
 *   <li>{@code OpenWrittenProcedure → WrittenProcedureOpened} (after {@code DecisionProposed} where the matter was not
 *       proposed before)
 *   <li>{@code CastVote → VoteCast}
 *   <li>{@code RecuseFromVote → VoterRecused}
 *   <li>{@code WithdrawWrittenProcedure → WrittenProcedureWithdrawn}
 *   <li>{@code CloseWrittenProcedure → DecisionRecorded} (and what becomes of a decision that it discusses again), or
 *       {@code WrittenProcedureLapsed} where too few took part or the matter was settled meanwhile
 * </ul>
 *
 * <p>The rules are those of {@link org.mithaq.command.decisions}: what can be told beforehand is looked at when the
 * procedure is opened, so that nobody votes for nothing; objections and how many took part, when it is closed. The
 * charter says which kinds may be decided so, for how long a motion goes round at least, and how many have to take part.
 *
 * <p>Choices where the domain is silent:
 *
 * <ul>
 *   <li>Without a charter nothing is decided in writing. With one that says nothing, what changes the coalition's
 *       foundations is not: its way of deciding, issue, mission, charter, strategy and end. Nobody is expelled in
 *       writing, whatever the charter says, and officers are elected in meetings.
 *   <li>Who is entitled is settled on the day of opening: all members for the plenary, one vote each; the parties with a
 *       filled seat for a body, with the votes of their seats. A party keeps its say when it changes its
 *       delegate; who loses its membership loses its voice but not the vote it cast.
 *   <li>A matter that goes round among all members for as long as a consultation lasts has been open to all.
 *   <li>A vote may be changed until the closing date; all of them stay on record, the last counts. Who is recused counts
 *       as taking part and may still change its mind.
 *   <li>Participation is counted by parties, as the quorum is; the tally by votes.
 *   <li>Any member may close, since the votes say what comes of it: after the closing date, or once nobody is left to
 *       wait for. An objection has to be answered before that; after the closing date none is raised.
 *   <li>A command with an effect of its own rests on a decision in writing where the motion named that effect; the decision
 *       serves once, for that alone ({@link org.mithaq.command.decisions.WrittenDecision}). The first charter, and an
 *       expulsion, are never decided so.
 *   <li>Who votes, recuses itself or puts a motion without belonging to the deciding body is refused by R-116: it is that
 *       body's matter.
 *   <li>A re-discussion whose terms say so is heard in writing: the motion names the decision it reopens. What went round
 *       in time was heard in time, so that a request is not noted as lapsed while it is voted on. Where the matter was
 *       settled meanwhile the procedure lapses with that reason.
 *   <li>What lapsed or was withdrawn leaves the proposal as it was: it may go round again or before a meeting.
 *   <li>There is no acting for want of competence subject to ratification in writing: it is never urgent enough.
 * </ul>
 */
@NullMarked
package org.mithaq.command.writtenprocedure;

import org.jspecify.annotations.NullMarked;
