/**
 * Who speaks for the coalition, what is said and published, and whose merit it is (rule groups I and J, with R-083).
 *
 * <ul>
 *   <li>{@code GrantMandate → MandateGranted, DecisionRecorded}: the rules of decisions; R-146 (a spokesperson's post)
 *   <li>{@code RevokeMandate → MandateRevoked}
 *   <li>{@code IssueStatement → StatementIssued}: R-137 and R-138 (speaking for the coalition), R-139 (dissent stays
 *       inside), R-140 (credits)
 *   <li>{@code PublishItem → ItemPublished}: R-083 (the mission), R-140 (a success), R-145, R-147
 *   <li>{@code CreditContribution → ContributionCredited}
 *   <li>{@code RecordCelebration → SuccessCelebrated}: R-141
 * </ul>
 *
 * <p>Who listens: scheduling a meeting at a strategic partner's asks whether the mission was published; the
 * views of publications and of health, which alone tell what depends on time: a bulletin that is overdue, a
 * milestone without a celebration and a contributor without credit.
 *
 * <p>Where the domain is silent:
 *
 * <ul>
 *   <li>A mandate goes to a member, or to one person there, by a decision of kind MANDATE, and lasts to its last day,
 *       that day included, or as long as the membership; while its decision is not in force it covers nothing. It is taken
 *       back by a later decision of the same kind, or laid down by its holder.
 *   <li>A statement for the coalition names its topic in the words of the mandate, in one of the languages; letters and
 *       digits count. Its title and its wording are free. Whether they keep to the topic is for people to judge.
 *   <li>Who speaks for a body of the coalition appears to speak for the coalition, and needs a mandate too.
 *   <li>Dissent is refused to the public at large as it is to the media; among members it is free, and so is whatever
 *       else a member says for itself. The refusal suggests to open a conflict.
 *   <li>Every statement without credits is advised, whoever makes it.
 *   <li>Publishing is not speaking for the coalition: no mandate is asked for.
 *   <li>Parties on the register and those known from recruiting, supporters among them, may be credited; others by what
 *       they are called. That a credited body exists is not checked.
 * </ul>
 */
@NullMarked
package org.mithaq.command.communication;

import org.jspecify.annotations.NullMarked;
