/**
 * Deciding to start, the statements a coalition rests on, and the phases of its life (rule groups A and parts of B, D, F,
 * K and M).
 *
 * <ul>
 *   <li>{@code AssessReadiness → ReadinessAssessed}: opens the stream of a coalition.
 *   <li>{@code FoundCoalition → CoalitionFounded, StructureTypeSelected, ApproachSet}
 *   <li>{@code SelectStructureType → StructureTypeSelected}, {@code SetApproach → ApproachSet}
 *   <li>{@code AssignCoordinator → CoordinatorAssigned}
 *   <li>{@code DefineIssue → IssueDefined, DecisionRecorded}
 *   <li>{@code AdoptVision → VisionAdopted, DecisionRecorded}, {@code AdoptMission → MissionAdopted, DecisionRecorded},
 *       {@code AdoptValues → ValuesAdopted, DecisionRecorded}: the three may rest on one decision, which the first of them
 *       records; see {@link org.mithaq.command.decisions.Resolution}.
 *   <li>{@code AmendMission → MissionAmended, DecisionRecorded}
 *   <li>{@code AdvancePhase → PhaseAdvanced}
 *   <li>{@code RecordStep → StepRecorded}, {@code RecordIndicator → IndicatorRecorded}
 *   <li>{@code CloseCoalition → CoalitionClosed}
 * </ul>
 *
 * <p>Choices where the domain is silent:
 *
 * <ul>
 *   <li>Issue, vision and values may be adopted again by another decision, and the latest holds; a mission is amended.
 *   <li>Vision and values are decisions of kind MISSION and need its majority.
 *   <li>Vision and mission are told apart by their letters and digits in each language; a text that exists in one
 *       language only is compared in that one.
 *   <li>A party contributed if the command names it or if its input is in the papers of the meeting.
 *   <li>A participation plan says something of each of the three circles, even that it does not take part.
 *   <li>A circle is empty when no registered party stands in it, member or not. Who passes over the
 *       implementation phase with a reason is examined as if entering it.
 *   <li>One dialogue on record, whenever it was held, is enough to adopt a mission under empowerment.
 *   <li>Only a meeting of all members amends the mission, whatever was delegated (Q-17, clause {@code mission} of R-116).
 *       A strategic partner proposes an amendment when it moves it.
 *   <li>Steps are taken in any order and may be taken again.
 *   <li>A coalition is closed by a member, after the decision and not in the meeting that takes it: that meeting is closed
 *       first and its minutes go round. Something stays with the community when any of money, people and know-how does
 *       . A named decision that was not adopted, or is of another kind than WIND_DOWN, is none.
 *   <li>After the end only commands that correct the record are taken; the engine refuses all others in one place, by
 *       {@link org.mithaq.command.ruling.Command#corrects}.
 *   <li>Nobody named as a connector is reported, not refused.
 * </ul>
 */
@NullMarked
package org.mithaq.command.coalition;

import org.jspecify.annotations.NullMarked;
