package org.mithaq.query.objections;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mithaq.events.DecisionId;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.projection.Range;

/**
 * What narrows the list of objections; all that is given must hold.
 *
 * @param organisation that raised it
 * @param decision that it is against
 * @param body that made the decision, or has it before it to decide in writing
 */
@Takes(name = "state", of = ObjectionState.class, says = "Only objections of which that came.")
@Takes(name = "organisation", format = "uuid", says = "The organisation that raised it.")
@Takes(name = "decision", format = "uuid", says = "The decision or proposal that it is against.")
@Takes(name = "body", format = "uuid", says = OfBody.SAYS)
record ObjectionFilter(
        Optional<ObjectionState> state,
        Optional<String> organisation,
        Optional<String> decision,
        Optional<OfBody> body) {

    static ObjectionFilter in(Reading reading, HttpServletRequest request) {
        return new ObjectionFilter(
                Parameters.constant(request, "state", ObjectionState.class),
                Parameters.id(request, "organisation"),
                Parameters.id(request, "decision"),
                OfBody.in(reading, request));
    }

    boolean none() {
        return state.isEmpty() && organisation.isEmpty() && decision.isEmpty() && body.isEmpty();
    }

    /** What the database can tell. */
    Range narrow(Range range) {
        return range.only("state", state.map(ObjectionState::name))
                .only("party", organisation)
                .only("decision", decision);
    }

    /** Whether one of those is let through, as far as the objection itself does not tell. */
    Predicate<Objection> among(List<Objection> objections, Reading reading) {
        Predicate<Objection> seen = objection -> objection.raised() != null;
        return body.map(asked -> seen.and(of(asked, objections, reading))).orElse(seen);
    }

    private static Predicate<Objection> of(OfBody body, List<Objection> objections, Reading reading) {
        Set<DecisionId> decisions = reading
                .view(Decision.PROJECTION)
                .find(objections.stream()
                        .map(Objection::decision)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(decision -> reading.id() + "/" + decision)
                        .toList())
                .stream()
                .filter(decision -> decision.of(body))
                .map(decision -> new DecisionId(decision.id()))
                .collect(Collectors.toSet());
        return objection -> objection.decision() != null && decisions.contains(objection.decision());
    }
}
