/**
 * Promises and suggestions: what was said, and what came of it.
 *
 * <ul>
 *   <li>{@code RecordPromise → PromiseRecorded}
 *   <li>{@code FulfilPromise → PromiseFulfilled}: R-142
 *   <li>{@code RecordSuggestion → SuggestionRecorded}: R-059
 *   <li>{@code AnswerSuggestion → SuggestionAnswered, TaskAssigned}
 * </ul>
 *
 * <p>Promises that are overdue and suggestions that wait for an answer are told by the views, because time alone makes
 * no record.
 *
 * <p>Choices where the domain is silent: a promise binds the actor's own party; one without a due day is recorded with
 * an advisory. Anybody may make a suggestion, member or not, because it is the community that is owed the answer; any
 * part of the coalition may give it, once. An answer may lead to a task, under the rules of tasks.
 */
@NullMarked
package org.mithaq.command.promises;

import org.jspecify.annotations.NullMarked;
