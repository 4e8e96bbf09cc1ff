/**
 * Recruiting: the list of prospects, contacts, invitations and supporters (rule groups B, C and D).
 *
 * <ul>
 *   <li>{@code NominateProspect → ProspectNominated} for each: category, essential or not,
 *       acquaintances
 *   <li>{@code AssignContact → ContactAssigned}: R-028 (exactly one owner, if possible an acquaintance), R-030 (the
 *       referrer by default)
 *   <li>{@code LogContact → ContactLogged}: R-029 (channel), R-030 (ask for further names); keeps what and
 *       R-038 want noted
 *   <li>{@code RegisterSupporter → SupporterRegistered}: R-027
 *   <li>{@code InviteMember → MemberInvited}: R-018 (core group), R-029 (channel), R-031 (a concrete ask, and why it
 *       matters), R-032 (place, time, notice), R-033 (media), R-044 (outcome still open)
 *   <li>{@code AnswerInvitation → InvitationAnswered}
 * </ul>
 *
 * <p>Who listens: the recruitment pipeline, the map, and the admission of members, which takes the category from the
 * nomination and asks whether a strategic partner was met.
 *
 * <p>Where the sources are silent:
 *
 * <ul>
 *   <li>Not everybody on the list is a registered party: a prospect, contact or supporter that is not carries a name,
 *       by organisation or role, under an id of its own. Registering it later keeps that id.
 *   <li>A nomination stands as it was made; naming the same prospect again is not possible.
 *   <li>The referrer counts as one that knows the prospect, declared or not.
 *   <li>An invited party answers for itself, registered or not; its contact owner or the coordinator may record the
 *       answer.
 *   <li>Who is invited is on the list of prospects. The contact owner is expected to invite, but no rule forbids another
 *       party to do so, and none raises an advisory.
 *   <li>Whoever asks to attend a meeting, or names one, owes place and time. Notice is counted in calendar days of the
 *       coalition's time zone.
 *   <li>The outcome counts as settled when the papers of the meeting already hold a text meant for adoption.
 *   <li>After the core group is dissolved, R-018 no longer stands in the way of inviting.
 * </ul>
 *
 * <p>What views report and commands do not: essential prospects left uncontacted or without follow-up,
 * the gap between nominations, follow-up of contacts, the circles of those invited and the share
 * of earlier ties among them.
 */
@NullMarked
package org.mithaq.command.outreach;

import org.jspecify.annotations.NullMarked;
