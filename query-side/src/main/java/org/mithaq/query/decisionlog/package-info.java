/**
 * The decision log: every decision with its whole life, in the order of the numbers (rule groups H and I).
 *
 * <ul>
 *   <li>{@link org.mithaq.query.decisionlog.Decision}, {@code <coalition>/<decision>}: the records of what happened to a
 *       decision and of what it did to others, and which records rest on it, such as those of the tasks and plans that carry
 *       it out. What they amount to (its standing on a day, how far a request to discuss
 *       it again got) is worked out when read by {@code org.mithaq.rediscussion}, the code that also rules on commands;
 *       days are counted where the coalition lives.
 *   <li>{@link org.mithaq.query.decisionlog.DecisionNumber}, {@code <coalition>/<number>}: the log is paged by a range of
 *       ids. It also keeps what a decision is found by, folded words among it, so that the database narrows a stretch of
 *       numbers by itself; what only a decision's life tells (its status, its days) is looked at in bounded steps, and
 *       of a status in those decisions only that may have it.
 *   <li>{@link org.mithaq.query.decisionlog.Beside}, {@code <coalition>/<decision>}: the words of what was said and
 *       decided about a decision besides, where there is any: a search finds it by these and its own together.
 *   <li>{@link org.mithaq.query.decisionlog.Session}, {@code <coalition>/<meeting>}: whether a meeting sits, and of which body it is.
 * </ul>
 *
 * <p>What was proposed and is not decided has no number yet, and so a list of its own, {@code …/proposals}.
 *
 * <p>Whether a decision may be discussed again is a read, {@code …/decisions/{decision}/rediscussion}: for the caller, or
 * for a delegate of the party named by {@code asker}. It equals what a dry run of {@code request-rediscussion} says at
 * that moment, and may be asked as of an earlier one. Who presides is told by
 * {@link org.mithaq.query.decisionlog.Presiding}, {@code <coalition>/presidency}: the same fold as the command's.
 *
 * <p>A vote in writing is told with its decision ({@link org.mithaq.query.decisionlog.RoundReport}): its opening, who may
 * vote, every vote and recusal, participation and end. The public reads the totals.
 *
 * <p>A single decision tells the votes on those that it is linked with, so that those of both rounds are seen together.
 *
 * <p>A record that the reader may not see was never folded: a decision may then lack what other records tell of it.
 */
@NullMarked
package org.mithaq.query.decisionlog;

import org.jspecify.annotations.NullMarked;
