/**
 * When, how and by whom a decision may be discussed again: pure answers, the same for the side that rules on commands
 * and for the side that is read.
 *
 * <ul>
 *   <li>{@link org.mithaq.rediscussion.Eligibility} answers, before anybody asks: may this decision be reopened now, by
 *       which procedure, by whom, on which grounds, with how many more supporters, from and until when, with what
 *       effect, and under which clause of which version of the charter.
 *   <li>{@link org.mithaq.rediscussion.Presets} are policies that a charter can start from: data beside these classes.
 *   <li>{@link org.mithaq.rediscussion.DecisionLife} tells what a decision's standing was at the end of any day.
 *   <li>{@link org.mithaq.rediscussion.RequestLife} tells how far a request got on any day.
 *   <li>{@link org.mithaq.rediscussion.Policies} tells which policy governs a decision.
 * </ul>
 *
 * <p>The policy itself is {@link org.mithaq.events.RediscussionPolicy}, because charters on record hold it. A matter is
 * the same matter by links between decisions, never by comparing words.
 *
 * <p>Nothing here reads a clock or knows of commands and views. Days are days where the coalition lives; a standing is
 * that at the end of the day, so that a decision made on the first of March is in force on the first of March.
 */
@NullMarked
package org.mithaq.rediscussion;

import org.jspecify.annotations.NullMarked;
