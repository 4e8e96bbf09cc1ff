package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.histories.Invariant.require;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
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
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;

/**
 * A decision is replaced, confirmed or ended only by a re-discussion that was granted and whose time is not over; it has
 * the supporters that its terms ask for, and no decision is open twice.
 */
final class Reopenings implements Invariant {

    private enum Stage {
        ASKED,
        REFUSED,
        APPEALED,
        GRANTED,
        OVER
    }

    /** @param complete the day on which it had its supporters */
    private record Request(
            RediscussionRequested asked,
            Set<Object> supporters,
            @Nullable LocalDate complete,
            Stage stage) {

        Request at(Stage next) {
            return new Request(asked, supporters, complete, next);
        }

        boolean inTime(LocalDate day) {
            Integer days = asked.terms().hearWithinDays();
            return complete != null && (days == null || !day.isAfter(complete.plusDays(days)));
        }
    }

    private final Map<RediscussionId, Request> requests = new HashMap<>();

    /** When a motion that reopens a decision began to go round in writing, by the decision that it makes. */
    private final Map<DecisionId, LocalDate> heard = new HashMap<>();

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        for (Envelope envelope : happened) {
            if (envelope.event() instanceof WrittenProcedureOpened opened && opened.reopens() != null) {
                heard.put(opened.decision(), before.day(envelope));
            }
            if (envelope.event() instanceof RediscussionEvent event) {
                follow(event, before.day(envelope), before);
            }
        }
    }

    private void follow(RediscussionEvent event, LocalDate day, Ledger before) {
        switch (event) {
            case RediscussionRequested e -> asked(e, day, before);
            case RediscussionSupported e -> supported(e, day);
            case RediscussionRefused e -> ruled(e, Stage.REFUSED);
            case RediscussionAppealed e -> {
                require(find(e).stage() == Stage.REFUSED, "what was not refused is appealed");
                requests.put(e.request(), find(e).at(Stage.APPEALED));
            }
            case RediscussionGranted e -> granted(e, day);
            case RediscussionLapsed e -> {
                require(!find(e).inTime(day), "%s lapses before its time is over", e.request());
                requests.put(e.request(), find(e).at(Stage.OVER));
            }
            case DecisionReaffirmed e -> settled(e, e.by(), day);
            case DecisionSuperseded e -> settled(e, e.by(), day);
            case DecisionRescinded e -> settled(e, e.by(), day);
        }
    }

    private void asked(RediscussionRequested e, LocalDate day, Ledger before) {
        Outcome outcome =
                requireNonNull(before.decisions.get(e.decision())).recorded().outcome();
        require(outcome != Outcome.PENDING_RATIFICATION || ratified(e.decision(), before), "a pending act is reopened");
        require(!requests.containsKey(e.request()), "%s is asked twice", e.request());
        Set<Object> first = new HashSet<>(Set.of(counted(e, e.asker())));
        requests.put(e.request(), new Request(e, first, e.supportersMissing() == 0 ? day : null, Stage.ASKED));
    }

    private static boolean ratified(DecisionId decision, Ledger before) {
        return requireNonNull(before.decisions.get(decision)).ratified() != null;
    }

    private static Object counted(RediscussionRequested asked, Supporter supporter) {
        return asked.terms().distinctOrganisations() ? supporter.party() : supporter.person();
    }

    private void supported(RediscussionSupported e, LocalDate day) {
        Request request = find(e);
        require(request.stage() == Stage.ASKED, "%s is supported when it is %s", e.request(), request.stage());
        LocalDate last = request.asked().supportUntil();
        require(
                request.complete() != null || last == null || !day.isAfter(last),
                "%s is supported after %s",
                e.request(),
                last);
        Set<Object> supporters = new HashSet<>(request.supporters());
        require(supporters.add(counted(request.asked(), e.supporter())), "somebody supports %s twice", e.request());
        LocalDate complete = request.complete() == null && e.supportersMissing() == 0 ? day : request.complete();
        requests.put(e.request(), new Request(request.asked(), supporters, complete, request.stage()));
    }

    private void ruled(RediscussionEvent e, Stage next) {
        Request request = find(e);
        require(request.complete() != null, "%s is ruled on without its supporters", e.request());
        require(
                request.stage() == Stage.ASKED || request.stage() == Stage.APPEALED,
                "%s is ruled on when it is %s",
                e.request(),
                request.stage());
        requests.put(e.request(), request.at(next));
    }

    private void granted(RediscussionGranted e, LocalDate day) {
        boolean open = requests.values().stream()
                .filter(other -> other.asked().decision().equals(e.decision()))
                .anyMatch(other -> other.stage() == Stage.GRANTED && other.inTime(day));
        require(!open, "%s is opened twice", e.decision());
        require(find(e).inTime(day), "%s is granted when its time is over", e.request());
        ruled(e, Stage.GRANTED);
    }

    private void settled(RediscussionEvent e, DecisionId by, LocalDate day) {
        Request request = find(e);
        require(
                request.stage() == Stage.GRANTED && request.inTime(heard.getOrDefault(by, day)),
                "%s is settled by a request that is %s",
                e.decision(),
                request.stage());
        requests.put(e.request(), request.at(Stage.OVER));
    }

    private Request find(RediscussionEvent e) {
        Request request = requireNonNull(requests.get(e.request()), () -> "nobody asked for " + e.request());
        require(Objects.equals(request.asked().decision(), e.decision()), "%s is on another decision", e.request());
        return request;
    }
}
