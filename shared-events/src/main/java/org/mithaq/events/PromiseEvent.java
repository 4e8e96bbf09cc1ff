package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/** Promises and suggestions: what was said, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface PromiseEvent extends Event {

    /** What happens to one promise. */
    sealed interface OfPromise extends PromiseEvent {

        PromiseId promise();

        @Override
        default String subject() {
            return "promises/" + promise();
        }
    }

    /**
     * @param by the party that gave it
     * @param to the party it was given to
     * @param due the day by which it is kept, in the coalition's time zone
     */
    @EventType(value = "promise.recorded", ar = "سُجّل وعد", en = "Promise recorded")
    record PromiseRecorded(
            PromiseId promise,
            PartyId by,
            PartyId to,
            Text what,
            @Nullable LocalDate due) implements OfPromise {}

    @EventType(value = "promise.fulfilled", ar = "أُوفي بوعد", en = "Promise fulfilled")
    record PromiseFulfilled(PromiseId promise, @Nullable Text how) implements OfPromise {}

    /** What happens to one suggestion. */
    sealed interface OfSuggestion extends PromiseEvent {

        SuggestionId suggestion();

        @Override
        default String subject() {
            return "suggestions/" + suggestion();
        }
    }

    /** @param plan the action plan that it is about */
    @EventType(value = "suggestion.recorded", ar = "سُجّل اقتراح", en = "Suggestion recorded")
    record SuggestionRecorded(
            SuggestionId suggestion, Text what, @Nullable PlanId plan) implements OfSuggestion {}

    /** @param task the task that it led to */
    @EventType(value = "suggestion.answered", ar = "أُجيب عن اقتراح", en = "Suggestion answered")
    record SuggestionAnswered(
            SuggestionId suggestion, Text answer, @Nullable TaskId task) implements OfSuggestion {}
}
