package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionLapsed;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.RediscussionId;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Requests to discuss decisions again.
 *
 * @param origins of a decision that replaced another, the first one of that line; it names the matter
 * @param asked the requests on a matter, in their order
 */
public record Rediscussions(
        PMap<RediscussionId, RequestLife> requests,
        PMap<DecisionId, DecisionId> origins,
        PMap<DecisionId, PVector<RediscussionId>> asked) {

    static final Rediscussions EMPTY =
            new Rediscussions(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** The request, or {@code null}. */
    public @Nullable RequestLife find(RediscussionId request) {
        return requests.get(request);
    }

    /** Every request on the decision and on those it is linked with, in their order. */
    public Stream<RequestLife> onMatterOf(DecisionId decision) {
        return asked.getOrDefault(origin(decision), TreePVector.empty()).stream()
                .map(this::known);
    }

    /** The request by which the decision is open for discussion on that day, or {@code null}. */
    public @Nullable RequestLife grantedFor(DecisionId decision, LocalDate day) {
        return onMatterOf(decision)
                .filter(request -> request.decision().equals(decision) && request.stageOn(day) == Stage.GRANTED)
                .findFirst()
                .orElse(null);
    }

    Rediscussions evolve(RediscussionEvent event, LocalDate day) {
        return switch (event) {
            case RediscussionRequested e -> requested(e, day);
            case DecisionSuperseded e -> changed(e, day).linked(e.by(), e.decision());
            case RediscussionSupported e -> changed(e, day);
            case RediscussionRefused e -> changed(e, day);
            case RediscussionAppealed e -> changed(e, day);
            case RediscussionGranted e -> changed(e, day);
            case RediscussionLapsed e -> changed(e, day);
            case DecisionReaffirmed e -> changed(e, day);
            case DecisionRescinded e -> changed(e, day);
        };
    }

    private Rediscussions changed(RediscussionEvent event, LocalDate day) {
        RequestLife request = known(event.request()).after(event, day);
        return new Rediscussions(requests.plus(request.id(), request), origins, asked);
    }

    private Rediscussions requested(RediscussionRequested e, LocalDate day) {
        DecisionId matter = origin(e.decision());
        PVector<RediscussionId> all =
                asked.getOrDefault(matter, TreePVector.empty()).plus(e.request());
        return new Rediscussions(requests.plus(e.request(), RequestLife.of(e, day)), origins, asked.plus(matter, all));
    }

    private Rediscussions linked(DecisionId by, DecisionId replaced) {
        return new Rediscussions(requests, origins.plus(by, origin(replaced)), asked);
    }

    private DecisionId origin(DecisionId decision) {
        return origins.getOrDefault(decision, decision);
    }

    private RequestLife known(RediscussionId id) {
        RequestLife found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names re-discussion " + id + " before it was asked for");
        }
        return found;
    }
}
