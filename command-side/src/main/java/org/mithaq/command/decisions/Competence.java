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
import org.mithaq.events.Vocabulary.MeetingKind;

/** Which body decides what. */
record Competence(CharterState charter) {

    private static final Set<DecisionKind> FOUNDATIONS = Set.of(DecisionKind.MISSION, DecisionKind.CHARTER);

    /** Whether one vote may settle both: the same kind, or mission and charter adopted in one. */
    static boolean decidedTogether(DecisionKind one, DecisionKind other) {
        return one == other || (FOUNDATIONS.contains(one) && FOUNDATIONS.contains(other));
    }

    /** The body that meets, or {@code null} where a meeting is of no body and so decides nothing. */
    static @Nullable BodyKind body(MeetingKind meeting) {
        return switch (meeting) {
            case FIRST, PLENARY, GENERAL -> BodyKind.PLENARY;
            case STRATEGIC -> BodyKind.STRATEGIC;
            case EXECUTIVE -> BodyKind.EXECUTIVE;
            case WORKING_GROUP -> BodyKind.WORKING_GROUP;
            case BOARD -> BodyKind.BOARD;
            case INTRO, CONSULTATIVE, PUBLIC -> null;
        };
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
        if (body == BodyKind.PLENARY) {
            return true;
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
