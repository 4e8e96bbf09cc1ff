package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.rediscussion.Asker;
import org.mithaq.rediscussion.DecisionLife;
import org.mithaq.rediscussion.Eligibility;
import org.mithaq.rediscussion.Matter;
import org.mithaq.rediscussion.Policies;

/**
 * Whether decisions may be discussed again, as a command would rule: the same facts, gathered from views, under the
 * same rules.
 *
 * @param kin the decisions, and all others on the same matters, by their ids
 * @param sitting the meetings that are open
 */
record Reopening(Reading reading, Asker asker, Map<String, Decision> kin, Set<String> sitting) {

    static Reopening of(Reading reading, Asker asker, Collection<Decision> decisions) {
        List<String> meetings = decisions.stream()
                .map(Decision::recorded)
                .filter(Objects::nonNull)
                .map(DecisionRecorded::meeting)
                .filter(Objects::nonNull)
                .map(meeting -> reading.id() + "/" + meeting)
                .distinct()
                .toList();
        return new Reopening(
                reading,
                asker,
                Kin.sameMatter(reading, decisions),
                reading.view(Session.PROJECTION).find(meetings).stream()
                        .filter(Session::open)
                        .map(Session::meeting)
                        .collect(Collectors.toSet()));
    }

    /** Somebody of that party, in that role; who presides is told by the role. */
    static Asker asker(Reading reading, PartyId party, String role) {
        Party known = reading.coalition().parties().get(party.value());
        boolean member = known != null && known.member();
        return new Asker(party, member, member && Asker.presides(role), known != null && known.registered());
    }

    /** The answer; nothing for a decision that is only prepared, or whose charter the reader may not see. */
    Optional<Eligibility> of(Decision decision) {
        DecisionRecorded made = decision.recorded();
        DecisionLife life = Chronicle.of(decision, reading.zone()).life();
        if (made == null || life == null) {
            return Optional.empty();
        }
        int version = Policies.governing(
                adoptedUnder(decision),
                current().map(CharterVersion::version).orElse(0),
                current().map(charter -> Policies.of(charter.charter())).orElse(null));
        RediscussionPolicy policy = policy(version);
        return policy == null
                ? Optional.empty()
                : Optional.of(Eligibility.of(matter(decision, made, life), policy, version, asker, reading.today()));
    }

    private static int adoptedUnder(Decision decision) {
        return decision.circumstances(DecisionRecorded.class)
                .map(made -> made.meta().charterVersion())
                .orElse(0);
    }

    private Optional<CharterVersion> current() {
        return reading.coalition().charter();
    }

    private @Nullable RediscussionPolicy policy(int version) {
        return version == 0
                ? Policies.DEFAULT
                : reading.coalition()
                        .charter(version)
                        .map(charter -> Policies.of(charter.charter()))
                        .orElse(null);
    }

    private Matter matter(Decision decision, DecisionRecorded made, DecisionLife life) {
        return new Matter(
                made.decision(),
                made.kind(),
                life,
                Matter.prevailing(made),
                made.meeting() != null && sitting.contains(made.meeting().value()),
                decision.all(DecisionSettled.class).map(DecisionSettled::as).collect(Collectors.toSet()),
                members(),
                requests(decision));
    }

    private Set<PartyId> members() {
        return reading.coalition().parties().entrySet().stream()
                .filter(party -> party.getValue().member())
                .map(party -> new PartyId(party.getKey()))
                .collect(Collectors.toSet());
    }

    /** Every request on the matter, in the order in which they were asked. */
    private List<Matter.Request> requests(Decision decision) {
        Map<RediscussionId, Long> asked = new HashMap<>();
        List<Matter.Request> requests = new ArrayList<>();
        for (Decision linked : Kin.sameMatter(decision, kin)) {
            linked.own().forEach(turn -> {
                if (turn.event() instanceof RediscussionRequested e) {
                    asked.put(e.request(), turn.circumstances().sequence());
                }
            });
            Chronicle.of(linked, reading.zone())
                    .requests()
                    .forEach(request -> requests.add(request.asOf(reading.today())));
        }
        requests.sort(Comparator.comparing(request -> asked.getOrDefault(request.id(), 0L)));
        return requests;
    }
}
