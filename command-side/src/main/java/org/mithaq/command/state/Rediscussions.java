package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingId;
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
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Matter;
import org.mithaq.rediscussion.Matter.Stage;
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
        PMap<RediscussionId, Request> requests,
        PMap<DecisionId, DecisionId> origins,
        PMap<DecisionId, PVector<RediscussionId>> asked) {

    static final Rediscussions EMPTY =
            new Rediscussions(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /**
     * A request.
     *
     * @param sources how many sources of evidence it brought
     * @param completedOn when it had its supporters
     * @param grantedOn when it was granted
     * @param hearing the meeting that hears it
     * @param appealed whether a refusal was appealed before
     */
    public record Request(
            RediscussionId id,
            DecisionId decision,
            Terms terms,
            @Nullable RediscussionGround ground,
            int sources,
            PVector<Supporter> supporters,
            int missing,
            LocalDate askedOn,
            @Nullable LocalDate supportUntil,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate grantedOn,
            @Nullable MeetingId hearing,
            Stage stage,
            @Nullable LocalDate closedOn,
            boolean appealed) {

        /** How far it got, on that day: what nobody acted on in time has lapsed, whether anybody noted it or not. */
        public Stage stageOn(LocalDate day) {
            LocalDate last = lastDay();
            return stage.pending() && last != null && day.isAfter(last) ? Stage.LAPSED : stage;
        }

        /** The last day of what it waits for, or {@code null}. */
        public @Nullable LocalDate lastDay() {
            if (stage == Stage.GATHERING) {
                return supportUntil;
            }
            Integer days = terms.hearWithinDays();
            return completedOn == null || days == null ? null : completedOn.plusDays(days);
        }

        /** The request as the rules of re-discussion look at it. */
        public Matter.Request asOf(LocalDate day) {
            Stage now = stageOn(day);
            LocalDate last = lastDay();
            LocalDate closed = now == stage || last == null ? closedOn : last.plusDays(1);
            return new Matter.Request(id, decision, ground, askedOn, now, supporters, missing, closed);
        }

        private Request at(Stage next, @Nullable LocalDate closed) {
            return new Request(
                    id,
                    decision,
                    terms,
                    ground,
                    sources,
                    supporters,
                    missing,
                    askedOn,
                    supportUntil,
                    completedOn,
                    grantedOn,
                    hearing,
                    next,
                    closed,
                    appealed || next == Stage.APPEALED);
        }

        /** Who joins once there are enough moves no date: what it waits for began when there were. */
        private Request supported(Supporter supporter, int stillMissing, LocalDate day) {
            boolean completedNow = stage == Stage.GATHERING && stillMissing == 0;
            return new Request(
                    id,
                    decision,
                    terms,
                    ground,
                    sources,
                    supporters.plus(supporter),
                    stillMissing,
                    askedOn,
                    supportUntil,
                    completedNow ? day : completedOn,
                    grantedOn,
                    hearing,
                    completedNow ? Stage.COMPLETE : stage,
                    closedOn,
                    appealed);
        }

        private Request granted(@Nullable MeetingId in, LocalDate day) {
            return new Request(
                    id,
                    decision,
                    terms,
                    ground,
                    sources,
                    supporters,
                    missing,
                    askedOn,
                    supportUntil,
                    completedOn,
                    day,
                    in,
                    Stage.GRANTED,
                    null,
                    appealed);
        }
    }

    /** The request, or {@code null}. */
    public @Nullable Request find(RediscussionId request) {
        return requests.get(request);
    }

    /** Every request on the decision and on those it is linked with, in their order. */
    public Stream<Request> onMatterOf(DecisionId decision) {
        return asked.getOrDefault(origin(decision), TreePVector.empty()).stream()
                .map(this::known);
    }

    /** The request by which the decision is open for discussion on that day, or {@code null}. */
    public @Nullable Request grantedFor(DecisionId decision, LocalDate day) {
        return onMatterOf(decision)
                .filter(request -> request.decision().equals(decision) && request.stageOn(day) == Stage.GRANTED)
                .findFirst()
                .orElse(null);
    }

    Rediscussions evolve(RediscussionEvent event, LocalDate day) {
        return switch (event) {
            case RediscussionRequested e -> requested(e, day);
            case RediscussionSupported e ->
                with(known(e.request()).supported(e.supporter(), e.supportersMissing(), day));
            case RediscussionRefused e -> with(known(e.request()).at(Stage.REFUSED, day));
            case RediscussionAppealed e -> with(known(e.request()).at(Stage.APPEALED, null));
            case RediscussionGranted e -> with(known(e.request()).granted(e.hearing(), day));
            case RediscussionLapsed e -> with(known(e.request()).at(Stage.LAPSED, e.lapsedOn()));
            case DecisionReaffirmed e -> with(known(e.request()).at(Stage.REAFFIRMED, day));
            case DecisionSuperseded e ->
                with(known(e.request()).at(Stage.CHANGED, day)).linked(e.by(), e.decision());
            case DecisionRescinded e -> with(known(e.request()).at(Stage.CHANGED, day));
        };
    }

    private Rediscussions requested(RediscussionRequested e, LocalDate day) {
        boolean complete = e.supportersMissing() == 0;
        Request request = new Request(
                e.request(),
                e.decision(),
                e.terms(),
                e.ground(),
                (int) e.evidence().stream()
                        .map(evidence -> evidence.source())
                        .distinct()
                        .count(),
                TreePVector.singleton(e.asker()),
                e.supportersMissing(),
                day,
                e.supportUntil(),
                complete ? day : null,
                null,
                null,
                complete ? Stage.COMPLETE : Stage.GATHERING,
                null,
                false);
        DecisionId matter = origin(e.decision());
        PVector<RediscussionId> all =
                asked.getOrDefault(matter, TreePVector.empty()).plus(e.request());
        return new Rediscussions(requests.plus(e.request(), request), origins, asked.plus(matter, all));
    }

    private Rediscussions linked(DecisionId by, DecisionId replaced) {
        return new Rediscussions(requests, origins.plus(by, origin(replaced)), asked);
    }

    private DecisionId origin(DecisionId decision) {
        return origins.getOrDefault(decision, decision);
    }

    private Rediscussions with(Request request) {
        return new Rediscussions(requests.plus(request.id(), request), origins, asked);
    }

    private Request known(RediscussionId id) {
        Request found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names re-discussion " + id + " before it was asked for");
        }
        return found;
    }
}
