/**
 * Campaigns, visits, trainings and elections, their evaluation and their lessons (rule groups L and N, with R-175 to
 *
 *
 * <ul>
 *   <li>{@code AssessRisk → RiskAssessed}: before the launch, under the id that the campaign will have.
 *   <li>{@code LaunchCampaign → CampaignLaunched, DecisionRecorded}
 *   <li>{@code AdvanceCampaign → CampaignAdvanced}
 *   <li>{@code LogVisit → VisitLogged}, {@code RecordTraining → TrainingRecorded}
 *   <li>{@code RecordObservation → ObservationRecorded}, {@code RecordElectionResult → ElectionResultRecorded}
 *   <li>{@code Evaluate → EvaluationRecorded}, {@code RecordLesson → LessonRecorded}
 *   <li>{@code CloseCampaign → CampaignClosed}
 * </ul>
 *
 * <p>Who listens: the closing of a public meeting and the completion of an action plan ask whether it was evaluated;
 * {@link org.mithaq.command.state.Campaigns} answers.
 *
 * <p>Choices where the domain is silent:
 *
 * <ul>
 *   <li>All of this is the members' work: a party that is only registered, and a supporter, record nothing here. What
 *       they observed or evaluated is recorded by a member, which names them.
 *   <li>To launch a campaign is a decision of kind PROGRAMME. Without a resolution nothing is launched, but a rule of
 *       the campaign that is broken is named and refuses all the same.
 *   <li>An assessment of risk names at least one role and one mitigation; persons only with their consent.
 *   <li>A campaign is launched in its first stage. Who passes over the stage of messages with a reason is examined as if
 *       entering it. Closing asks for no stage: the evaluation counts, not the stage.
 *   <li>The checklist of capacities is the whole list of {@link org.mithaq.events.Vocabulary.Capacity}; training
 *       beforehand closes a gap. A campaign without sponsors has none that did not consent.
 *   <li>A repeated campaign says everything anew; {@code templateFrom} says where it comes from, and its source should
 *       have its final evaluation.
 *   <li>The elections a campaign is about are named at its launch, so that nobody can record a second result under
 *       another id. A mistake in a result is corrected by recording it with {@code correction}, even after the coalition
 *       was closed. Results and observations may come after the campaign was closed.
 *   <li>Percentages are whole numbers, as in the sources.
 *   <li>A deviation found by an evaluation on the way asks for an improvement. A lesson that may not be shared is
 *       advised by R-055.
 *   <li>A training's totals replace those recorded before under its id; they may be lower, where those were wrong.
 * </ul>
 */
@NullMarked
package org.mithaq.command.campaigns;

import org.jspecify.annotations.NullMarked;
