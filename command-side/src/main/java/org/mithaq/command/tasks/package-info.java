/**
 * Tasks: who does what by when (rule groups B, E and K).
 *
 * <ul>
 *   <li>{@code AssignTask → TaskAssigned}. Closing a meeting assigns tasks too, under the same rules.
 *   <li>{@code FollowUpTask → TaskFollowedUp}: R-071.
 *   <li>{@code CompleteTask → TaskCompleted}: R-165.
 * </ul>
 *
 * <p>Who listens: closing a meeting counts the tasks agreed in it; the task view, which also tells of overdue
 * tasks and of those nobody followed up, because time alone makes no record.
 *
 * <p>Where the domain is silent:
 *
 * <ul>
 *   <li>A task has one owner or several; each of several carries an equal part of it. A party's share of the load is
 *       judged from four open tasks on: below that, more than half may be one task or two.
 *   <li>A draft is due by the meeting that follows the one in which it was agreed, which is known when that meeting
 *       closes and is examined there. A draft given between meetings is due by the next meeting in the calendar, and by
 *       none while none is scheduled.
 *   <li>A task for gathering information that comes back without evidence is completed with an advisory.
 *   <li>Due days are counted in the coalition's time zone; today is early enough.
 * </ul>
 */
@NullMarked
package org.mithaq.command.tasks;

import org.jspecify.annotations.NullMarked;
