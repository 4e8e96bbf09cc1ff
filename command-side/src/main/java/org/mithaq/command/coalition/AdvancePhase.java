package org.mithaq.command.coalition;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Foundations;
import org.mithaq.events.CoalitionEvent.Connector;
import org.mithaq.events.CoalitionEvent.Participation;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.text.Text;

/**
 * Takes the coalition to another phase: the next one, or with a reason one further on or back.
 *
 * @param participationPlan how each circle takes part in the phase, each circle once
 * @param vitalityPlan how the coalition stays alive; for the sustaining phase
 * @param connectors who connects people, resources and knowledge; for the phase of institutionalisation
 */
@Intention(
        ar = "الانتقال إلى مرحلة",
        en = "Advance to a phase",
        rules = {"R-012", "R-017", "R-043", "R-050", "R-179", "R-185"},
        concern = Concern.COALITION,
        example = """
                {"to": "FORMATION",
                 "participationPlan": [
                   {"circle": "STEWARD", "part": {"ar": "صياغة المسألة", "en": "Word the issue"}},
                   {"circle": "GATEWAY", "part": {"ar": "جمع المعلومات", "en": "Gather information"}},
                   {"circle": "INFLUENCER", "part": {"ar": "الدعم العلني", "en": "Support in public"}}]}""")
public record AdvancePhase(
        Phase to,
        List<Participation> participationPlan,
        @Nullable Text vitalityPlan,
        List<Connector> connectors) implements Command {

    public AdvancePhase {
        participationPlan = Given.list(participationPlan);
        if (participationPlan.stream().map(Participation::circle).distinct().count() < participationPlan.size()) {
            throw new IllegalArgumentException("\"participationPlan\" names each circle once");
        }
        connectors = Given.list(connectors);
    }

    /** A phase for which no connectors are named. */
    public AdvancePhase(Phase to, List<Participation> participationPlan, @Nullable Text vitalityPlan) {
        this(to, participationPlan, vitalityPlan, List.of());
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Foundations foundations = state.foundations();
        Phase from = foundations.phase();
        int step = to.compareTo(from);
        boolean sharesValues = foundations.structureType() == null
                || !foundations.structureType().alliance()
                || foundations.valuesAdopted();
        List<Circle> unplanned =
                without(participationPlan.stream().map(Participation::circle).collect(Collectors.toSet()));
        List<Circle> empty = without(inhabited(state));
        Examination examination = Examination.of(state, context);
        for (Connector connector : connectors) {
            examination.possible(
                    state.membership().isRegistered(connector.party()), () -> Fault.unknown(connector.party()));
        }
        return examination
                .rule("R-017", step == 0 || step == 1, fact("from", from.name()), fact("to", to.name()))
                .rule("R-050", unplanned.isEmpty(), fact("missing", unplanned))
                .rule("R-012", !leavesFormation(from) || sharesValues)
                .rule(
                        "R-043",
                        !(to == Phase.IMPLEMENTATION || leavesFormation(from)) || empty.isEmpty(),
                        fact("empty", empty))
                .rule("R-179", to != Phase.SUSTAINING || vitalityPlan != null)
                .rule("R-185", to != Phase.INSTITUTIONALISATION || !connectors.isEmpty())
                .possible(foundations.founded(), Founding::notYet)
                .possible(
                        step != 0,
                        () -> Fault.wrongState("الائتلاف في هذه المرحلة", "the coalition is in this phase already"))
                .acceptOne(() -> new PhaseAdvanced(from, to, participationPlan, vitalityPlan, connectors));
    }

    private boolean leavesFormation(Phase from) {
        return from.compareTo(Phase.IMPLEMENTATION) < 0 && to.compareTo(Phase.IMPLEMENTATION) >= 0;
    }

    /** The circles in which any registered party stands, member or not: in a network most of the community is outside. */
    private static Set<Circle> inhabited(CoalitionState state) {
        return state.membership().parties().values().stream()
                .flatMap(party -> party.circles().stream())
                .collect(Collectors.toSet());
    }

    private static List<Circle> without(Set<Circle> circles) {
        return Stream.of(Circle.values())
                .filter(circle -> !circles.contains(circle))
                .toList();
    }
}
