package org.mithaq.command.decisions;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.CharterState;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;

/** Which body decides what. */
record Competence(CharterState charter) {

    private static final Set<DecisionKind> FOUNDATIONS = Set.of(DecisionKind.MISSION, DecisionKind.CHARTER);
    private static final Set<DecisionKind> PLANNING = Set.of(DecisionKind.STRATEGY, DecisionKind.PLAN_APPROVAL);

    /**
     * Whether one vote may settle both: the same kind, mission and charter adopted in one, or an objective with the
     * plan that serves it.
     */
    static boolean decidedTogether(DecisionKind one, DecisionKind other) {
        return one == other || together(FOUNDATIONS, one, other) || together(PLANNING, one, other);
    }

    private static boolean together(Set<DecisionKind> kinds, DecisionKind one, DecisionKind other) {
        return kinds.contains(one) && kinds.contains(other);
    }

    void examine(
            @Nullable BodyKind body,
            DecisionKind kind,
            @Nullable Long amount,
            boolean excused,
            Examination examination) {
        examination
                .rule("R-115", body != BodyKind.EXECUTIVE || charter.delegation(body) != null)
                .rule(
                        "R-116",
                        body != null && (excused || mayDecide(body, kind, amount)),
                        fact("kind", kind.name()),
                        fact("referTo", referTo(body, kind)));
    }

    boolean mayDecide(BodyKind body, DecisionKind kind, @Nullable Long amount) {
        if (body == BodyKind.PLENARY || kind == DecisionKind.EXPULSION) {
            return body == BodyKind.PLENARY;
        }
        Delegation held = charter.delegation(body);
        if (held == null) {
            return governs(body) && body != BodyKind.STRATEGIC && holders(kind).isEmpty();
        }
        Long limit = held.limit();
        boolean within = limit == null || amount == null || amount <= limit;
        return within
                && (held.kinds().contains(kind)
                        || (governs(body) && holders(kind).isEmpty()));
    }

    /** Whether the body is the one that runs the coalition and so decides what was delegated to nobody. */
    private boolean governs(BodyKind body) {
        Charter adopted = charter.charter();
        return adopted != null
                && body
                        == switch (adopted.profile()) {
                            case STRATEGIC_EXECUTIVE -> BodyKind.STRATEGIC;
                            case BOARD, PAID_DIRECTOR -> BodyKind.BOARD;
                            case OPEN_COORDINATING_BODY -> BodyKind.COORDINATING;
                            case MINIMAL -> BodyKind.PLENARY;
                        };
    }

    private List<BodyKind> holders(DecisionKind kind) {
        return charter.delegations().values().stream()
                .filter(delegation -> delegation.kinds().contains(kind))
                .map(Delegation::body)
                .sorted()
                .toList();
    }

    List<BodyKind> referTo(@Nullable BodyKind body, DecisionKind kind) {
        List<BodyKind> others =
                holders(kind).stream().filter(holder -> holder != body).toList();
        return others.isEmpty() ? List.of(BodyKind.PLENARY) : others;
    }
}
