package org.mithaq.rediscussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionInitiator;
import org.mithaq.events.Vocabulary.RediscussionProcedure;
import org.mithaq.events.Vocabulary.SameMatter;
import org.mithaq.rediscussion.Matter.Request;
import org.mithaq.rediscussion.Matter.Stage;

/** A matter under one set of terms, for one asker, on one day. */
record Examined(Matter matter, Terms terms, Asker asker, LocalDate day) {

    Way way(TermsPlace place, int policyVersion) {
        List<Obstacle> obstacles = obstacles();
        Way bare = new Way(
                place.path(),
                terms,
                obstacles,
                stage(),
                grounds(),
                !terms.grounds().isEmpty(),
                repeated(),
                matter.inSession() && !terms.sameMeeting(),
                supportersMissing(),
                mayJoin(),
                from(),
                latest(),
                Explanation.EMPTY);
        return new Way(
                place.path(),
                terms,
                obstacles,
                bare.pending(),
                bare.grounds(),
                bare.groundNeeded(),
                bare.repeated(),
                bare.sameMeeting(),
                bare.supportersMissing(),
                bare.mayJoin(),
                bare.from(),
                bare.until(),
                new Explanation(bare, place, policyVersion).text());
    }

    private List<Obstacle> obstacles() {
        List<Obstacle> found = new ArrayList<>();
        note(found, Obstacle.NOT_APPROVED, !rightOutcome());
        note(found, Obstacle.ENDED, rightOutcome() && ended());
        note(found, Obstacle.EXEMPT, terms.exempt().stream().anyMatch(matter.settledAs()::contains));
        note(found, Obstacle.NOT_ENTITLED, !entitled());
        note(found, Obstacle.ALREADY_PENDING, pending() != null);
        note(found, Obstacle.TOO_EARLY, day.isBefore(earliest()));
        LocalDate latest = latest();
        note(found, Obstacle.TOO_LATE, latest != null && day.isAfter(latest));
        note(found, Obstacle.COOLING_OFF, day.isBefore(cooled()));
        note(found, Obstacle.TOO_MANY, tooMany());
        return List.copyOf(found);
    }

    private static void note(List<Obstacle> found, Obstacle obstacle, boolean there) {
        if (there) {
            found.add(obstacle);
        }
    }

    private boolean rightOutcome() {
        boolean renewal = terms.procedure() == RediscussionProcedure.RENEW;
        return renewal == (matter.life().on(matter.life().decidedOn()) == Standing.NOT_ADOPTED);
    }

    private boolean ended() {
        Standing standing = matter.life().on(day);
        return terms.procedure() == RediscussionProcedure.RENEW ? standing != Standing.NOT_ADOPTED : !standing.stands();
    }

    private boolean entitled() {
        Set<RediscussionInitiator> may = terms.initiators().isEmpty()
                ? Set.of(RediscussionInitiator.ANY_DELEGATE)
                : Set.copyOf(terms.initiators());
        return may.stream().anyMatch(initiator -> switch (initiator) {
            case ANY_DELEGATE -> asker.delegate();
            case PREVAILING_SIDE -> asker.delegate() && prevailed();
            case CHAIR -> asker.chair();
            case AFFECTED_PARTY -> asker.affected();
        });
    }

    /** Where the vote was not open, nobody can be told to have been on the other side. */
    private boolean prevailed() {
        return matter.prevailing().isEmpty() || matter.prevailing().contains(asker.party());
    }

    private Stream<Request> counted() {
        return matter.requests().stream()
                .filter(request -> terms.sameMatter() == SameMatter.LINKED_DECISIONS
                        || request.on().equals(matter.decision()));
    }

    private @Nullable Request pending() {
        return matter.requests().stream()
                .filter(request -> request.on().equals(matter.decision()))
                .filter(request -> request.stage().pending())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Stage stage() {
        Request pending = pending();
        return pending == null ? null : pending.stage();
    }

    private LocalDate earliest() {
        LocalDate decided = matter.life().decidedOn();
        return terms.earliestAfterDays() == null ? decided : decided.plusDays(terms.earliestAfterDays());
    }

    private @Nullable LocalDate latest() {
        Integer days = terms.latestAfterDays();
        return days == null ? null : matter.life().decidedOn().plusDays(days);
    }

    /** The first day after the wait that follows a refusal, or a decision that was reaffirmed. */
    private LocalDate cooled() {
        Integer days = terms.cooldownDays();
        return days == null
                ? earliest()
                : counted()
                        .filter(request -> request.stage() == Stage.REFUSED || request.stage() == Stage.REAFFIRMED)
                        .map(Request::closedOn)
                        .filter(Objects::nonNull)
                        .map(closed -> closed.plusDays(days))
                        .max(LocalDate::compareTo)
                        .orElse(earliest());
    }

    private boolean tooMany() {
        return (terms.maxRequests() != null && counted().count() >= terms.maxRequests())
                || (!terms.grounds().isEmpty() && grounds().isEmpty());
    }

    private List<RediscussionGround> grounds() {
        Integer most = terms.maxRequestsPerGround();
        return terms.grounds().stream()
                .filter(ground -> most == null || timesNamed(ground) < most)
                .toList();
    }

    private List<RediscussionGround> repeated() {
        return matter.requests().stream()
                .filter(request ->
                        request.on().equals(matter.decision()) || terms.sameMatter() == SameMatter.LINKED_DECISIONS)
                .map(Request::ground)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private long timesNamed(RediscussionGround ground) {
        return counted().filter(request -> request.ground() == ground).count();
    }

    private int supportersMissing() {
        Request pending = pending();
        if (pending != null) {
            return pending.missing();
        }
        int own = asker.delegate() || terms.supportersRequired() == null ? 1 : 0;
        return Math.max(0, Support.required(terms, matter.members().size()) - own);
    }

    private List<PartyId> mayJoin() {
        Request pending = pending();
        List<PartyId> already = pending == null
                ? List.of(asker.party())
                : pending.supporters().stream().map(Supporter::party).toList();
        return matter.members().stream()
                .filter(member -> !already.contains(member))
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
    }

    private @Nullable LocalDate from() {
        LocalDate first = cooled().isAfter(earliest()) ? cooled() : earliest();
        LocalDate last = latest();
        boolean never = !obstacles().stream().allMatch(Obstacle::passes) || (last != null && first.isAfter(last));
        return never ? null : first;
    }
}
