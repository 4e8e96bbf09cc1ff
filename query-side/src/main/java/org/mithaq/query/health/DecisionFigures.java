package org.mithaq.query.health;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.query.decisionlog.Consensus;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.decisionlog.Undiscussed;
import org.mithaq.query.objections.Objection;
import org.mithaq.query.objections.ObjectionState;
import org.mithaq.rediscussion.Standing;

/** Figures of how a coalition decides. */
final class DecisionFigures {

    private static final String ALL = "/decisions";

    private DecisionFigures() {}

    static Stream<Panel> of(Sources sources) {
        return Stream.of(states(sources), time(sources), overEasy(sources), objections(sources));
    }

    private static Panel states(Sources sources) {
        Map<Standing, List<Decision>> byState = new EnumMap<>(Standing.class);
        sources.decisions().forEach(decision -> decision.standing(
                        sources.reading().today(), sources.reading().zone())
                .ifPresent(state ->
                        byState.computeIfAbsent(state, any -> new ArrayList<>()).add(decision)));
        List<Figure> figures = new ArrayList<>();
        List<Decision> open = Deliberations.open(sources.decisions());
        figures.add(Figure.of("PROPOSED", open.size())
                .at(sources.list("/proposals"))
                .about(paths(open))
                .from(proposed(open)));
        byState.forEach((state, decisions) -> figures.add(
                new Figure(state.name(), state.text(), decisions.size(), null, paths(decisions), recorded(decisions))
                        .at(sources.list(ALL, "status", state))));
        return Panel.of(Measure.DECISIONS, figures);
    }

    private static Panel time(Sources sources) {
        List<Decision> timed = Deliberations.timed(sources.decisions());
        return Panel.of(
                Measure.TIME_TO_DECIDE,
                timed.isEmpty()
                        ? List.of()
                        : List.of(time("MEDIAN", timed.get(timed.size() / 2)), time("LONGEST", timed.getLast())));
    }

    private static Figure time(String key, Decision decision) {
        return Figure.of(key, Deliberations.days(decision))
                .at("/" + Deliberations.path(decision))
                .about(List.of(Deliberations.path(decision)))
                .from(Stream.concat(proposed(List.of(decision)).stream(), recorded(List.of(decision)).stream())
                        .toList());
    }

    private static Panel overEasy(Sources sources) {
        List<Decision> made = Deliberations.made(sources.decisions());
        List<Decision> undiscussed = Undiscussed.among(made, sources.reading());
        List<Decision> run = Undiscussed.run(made, sources.reading());
        return Panel.of(
                Measure.OVER_EASY,
                List.of(
                        Figure.of(Consensus.UNDISCUSSED.name(), undiscussed.size())
                                .at(sources.list(ALL, "consensus", Consensus.UNDISCUSSED))
                                .about(paths(undiscussed))
                                .from(recorded(undiscussed)),
                        Figure.of(Consensus.IN_A_ROW.name(), run.size())
                                .at(sources.list(ALL, "consensus", Consensus.IN_A_ROW))
                                .about(paths(run))
                                .from(recorded(run))));
    }

    private static Panel objections(Sources sources) {
        List<Objection> open = sources.objections();
        return Panel.of(
                Measure.OBJECTIONS,
                List.of(Figure.of("UNANSWERED", open.size())
                        .at(sources.list("/objections", "state", ObjectionState.OPEN))
                        .about(open.reversed().stream()
                                .map(objection -> "decisions/" + objection.decision())
                                .toList())
                        .from(open.stream()
                                .flatMap(objection -> objection.records().stream())
                                .toList())));
    }

    private static List<String> paths(List<Decision> decisions) {
        return decisions.reversed().stream().map(Deliberations::path).toList();
    }

    private static List<Long> proposed(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> Deliberations.sequence(decision, DecisionProposed.class).stream())
                .toList();
    }

    private static List<Long> recorded(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> Deliberations.sequence(decision, DecisionRecorded.class).stream())
                .toList();
    }
}
