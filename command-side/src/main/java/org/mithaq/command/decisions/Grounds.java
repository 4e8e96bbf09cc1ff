package org.mithaq.command.decisions;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.rulebook.CharterParameter;

/**
 * What a decision rests on: the evidence given with it and added to its id before, and the screening of money.
 *
 * @param upon an earlier decision that this one confirms, ends or ratifies: it is about the same money
 */
record Grounds(
        DecisionId decision, @Nullable DecisionId upon, List<Evidence> given, DecisionKind kind, CoalitionState state) {

    private static final Set<DecisionKind> NEED_SOURCES =
            Set.of(DecisionKind.ISSUE, DecisionKind.STRATEGY, DecisionKind.FUNDING);

    Examination examine(Examination examination) {
        int sources = (int) evidence().map(Evidence::source).distinct().count();
        int least = state.charter().number(CharterParameter.EVIDENCE_SOURCES_MIN);
        List<String> kinds =
                evidence().map(e -> e.kind().name()).distinct().sorted().toList();
        List<PartyId> competing = competing();
        return examination
                .rule(
                        "R-123",
                        !NEED_SOURCES.contains(kind) || sources >= least,
                        fact("sources", sources),
                        fact("required", least))
                .rule("R-162", kind != DecisionKind.FUNDING || screened(decision) || screened(upon))
                .rule("R-143", competing.isEmpty(), fact("parties", competing))
                .rule("R-061", kind != DecisionKind.ISSUE || kinds.size() != 1, fact("only", kinds));
    }

    private boolean screened(@Nullable DecisionId id) {
        return id != null && state.resources().screened().contains(id);
    }

    /** Whether somebody of the groups that it touches took part. */
    static boolean included(List<AffectedGroup> groups) {
        return groups.isEmpty() || groups.stream().anyMatch(AffectedGroup::presentOrConsulted);
    }

    /** The members that want the same money for themselves, in the order of their ids. */
    private List<PartyId> competing() {
        return state.representation().competing(decision).stream()
                .filter(party -> state.membership().isMember(party))
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
    }

    private Stream<Evidence> evidence() {
        return Stream.concat(given.stream(), state.decisions().evidenceFor(decision).stream());
    }
}
