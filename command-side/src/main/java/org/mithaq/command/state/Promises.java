package org.mithaq.command.state;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.events.PromiseEvent;
import org.mithaq.events.PromiseEvent.PromiseFulfilled;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseEvent.SuggestionAnswered;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.PromiseId;
import org.mithaq.events.SuggestionId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Promises and suggestions.
 *
 * @param suggestions by their id, whether they were answered
 */
public record Promises(PMap<PromiseId, Promise> promises, PMap<SuggestionId, Boolean> suggestions) {

    static final Promises EMPTY = new Promises(HashTreePMap.empty(), HashTreePMap.empty());

    /** @param by the party that gave it */
    public record Promise(PartyId by, boolean fulfilled) {}

    /** The promise, or {@code null}. */
    public @Nullable Promise find(PromiseId promise) {
        return promises.get(promise);
    }

    /** Whether there is such a suggestion. */
    public boolean knows(SuggestionId suggestion) {
        return suggestions.containsKey(suggestion);
    }

    /** Whether there is such a suggestion and it was answered. */
    public boolean answered(SuggestionId suggestion) {
        return suggestions.getOrDefault(suggestion, false);
    }

    Promises evolve(PromiseEvent event) {
        return switch (event) {
            case PromiseRecorded e -> new Promises(promises.plus(e.promise(), new Promise(e.by(), false)), suggestions);
            case PromiseFulfilled e -> {
                Promise given = find(e.promise());
                if (given == null) {
                    throw new IllegalStateException("the log names promise " + e.promise() + " before recording it");
                }
                yield new Promises(promises.plus(e.promise(), new Promise(given.by(), true)), suggestions);
            }
            case SuggestionRecorded e -> new Promises(promises, suggestions.plus(e.suggestion(), false));
            case SuggestionAnswered e -> new Promises(promises, suggestions.plus(e.suggestion(), true));
        };
    }
}
