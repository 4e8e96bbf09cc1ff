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
import org.mithaq.events.BodyId;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Reading;
import org.mithaq.rediscussion.Asker;
import org.mithaq.rediscussion.DecisionLife;
import org.mithaq.rediscussion.Eligibility;
import org.mithaq.rediscussion.Matter;
import org.mithaq.rediscussion.Policies;
import org.mithaq.rediscussion.Presidency;

/**
 * Whether decisions may be discussed again, as a command would rule: the same facts, gathered from views, under the
 * same rules.
 *
 * @param kin the decisions, and all others on the same matters, by their ids
 * @param sessions the meetings that decided
 * @param presidency who was elected to preside
 */
record Reopening(
        Reading reading,
        Applicant applicant,
        Map<String, Decision> kin,
        Map<String, Session> sessions,
        Presidency presidency) {

    static Reopening of(Reading reading, Applicant applicant, Collection<Decision> decisions) {
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
                applicant,
                Kin.sameMatter(reading, decisions),
                reading.view(Session.PROJECTION).find(meetings).stream()
                        .collect(Collectors.toMap(Session::meeting, session -> session)),
                reading.view(Presiding.PROJECTION)
                        .find(Presiding.id(reading.id()))
                        .map(Presiding::presidency)
                        .orElse(Presidency.NONE));
    }

    /** Who asks, before the body that made the decision. */
    private Asker asker(Decision decision, DecisionRecorded made) {
        Session session = session(made);
        BodyId inWriting = decision.all(WrittenProcedureOpened.class)
                .filter(opened -> opened.procedure().equals(made.procedure()))
                .map(WrittenProcedureOpened::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return applicant.before(made, session == null ? inWriting : session.body(), presidency, reading);
    }

    private @Nullable Session session(DecisionRecorded made) {
        return made.meeting() == null ? null : sessions.get(made.meeting().value());
    }

    /** The answer; nothing for a decision that is only prepared, or whose charter the reader may not see. */
    Optional<ReopeningReport> of(Decision decision) {
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
        if (policy == null) {
            return Optional.empty();
        }
        Asker asker = asker(decision, made);
        Eligibility eligibility = Eligibility.of(matter(decision, made, life), policy, version, asker, reading.today());
        return Optional.of(ReopeningReport.of(eligibility, asker, reading));
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
        Session session = session(made);
        return new Matter(
                made.decision(),
                made.kind(),
                life,
                Matter.prevailing(made),
                session != null && session.open(),
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
                    asked.put(e.request(), turn.sequence());
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
