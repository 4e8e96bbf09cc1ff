/**
 * Conflicts between members, or of a member with the coalition, and how they are settled peacefully (rule group I).
 *
 * <ul>
 *   <li>{@code OpenConflict → ConflictOpened}: R-132 (a procedure exists), R-134
 *   <li>{@code AppointMediator → MediatorAppointed}: R-133 (independence, order)
 *   <li>{@code EscalateConflict → ConflictEscalated}: R-133 (independence of an arbitrator, order)
 *   <li>{@code RecordSettlement → ConflictSettled}: R-133 (who may rule), R-134
 * </ul>
 *
 * <p>Who listens: a refused dissent in the media points here; a member that leaves with
 * an open conflict is offered mediation; the conflict register, the calendar and the health
 * view. A stage that is overdue is told by the views, because time alone makes no record.
 *
 * <p>Where the domain is silent:
 *
 * <ul>
 *   <li>A conflict keeps the stages and the binding rulings of the charter under which it was opened. Without a
 *       procedure, and with a justification, it goes through talks, mediator, arbitrator and committee.
 *   <li>Each stage has a day by which it should end: the one agreed, or {@code conflict.stage.days} later. Nobody has to
 *       wait for that day: who sees that a stage leads nowhere may go on to the next.
 *   <li>One party alone is in conflict with the coalition, such as over a decision.
 *   <li>A conflict is opened and escalated by one of its parties, or by somebody who acts for a body or the coalition.
 *   <li>Appointing a mediator begins mediation where that is the stage that follows; appointing another one during
 *       mediation replaces the first. The parties agree on the person, else somebody who is no party appoints, acting
 *       for a body or the coalition; that this is a chair is not checked.
 *   <li>An arbitrator is as independent as a mediator. Whom the record knows as a party's delegate, or as the coordinator
 *       that a party sent, is not independent, whatever the command says.
 *   <li>An agreement ends a conflict at any stage and needs all parties. A ruling is made at the stage of the arbitrator
 *       or the committee, never by a party, and ends the conflict where it binds (charter parameter
 *       {@code conflict.binding.stages}, none by default) or all parties accept it. One that does not is no end: the
 *       conflict stays open and may go on to the next stage.
 *   <li>Title and outcome are for everybody to read. The file is for the parties and whoever settles: the record has the
 *       titles of its papers only, and the views keep these to them. A refusal names parties, never the file.
 * </ul>
 *
 * <p>Not here: whether the committee named exists.
 */
@NullMarked
package org.mithaq.command.conflicts;

import org.jspecify.annotations.NullMarked;
