package org.mithaq.query.health;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.query.decisionlog.Consensus;
import org.mithaq.query.decisionlog.Course;
import org.mithaq.query.decisionlog.Median;
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
        Map<Standing, List<Course>> byState = new EnumMap<>(Standing.class);
        sources.decisions().forEach(decision -> decision.standing(sources.reading())
                .ifPresent(state ->
                        byState.computeIfAbsent(state, any -> new ArrayList<>()).add(decision.course())));
        List<Figure> figures = new ArrayList<>();
        List<Course> open = Course.open(sources.courses());
        figures.add(Figure.of("PROPOSED", open.size())
                .at(sources.list("/proposals"))
                .about(paths(open))
                .from(open.stream().flatMap(Course::proposedIn).toList()));
        byState.forEach((state, decisions) -> figures.add(
                new Figure(state.name(), state.text(), decisions.size(), null, paths(decisions), recorded(decisions))
                        .at(sources.list(ALL, "status", state))));
        return Panel.of(Measure.DECISIONS, figures);
    }

    private static Panel time(Sources sources) {
        List<Course> timed = Course.timed(sources.courses());
        if (timed.isEmpty()) {
            return Panel.of(Measure.TIME_TO_DECIDE, List.of());
        }
        Median median = Median.of(timed);
        return Panel.of(
                Measure.TIME_TO_DECIDE,
                List.of(
                        time("MEDIAN", median.days(), median.of()),
                        time("LONGEST", timed.getLast().days(), List.of(timed.getLast()))));
    }

    private static Figure time(String key, long days, List<Course> decisions) {
        return Figure.of(key, days)
                .at("/" + decisions.getLast().path())
                .about(paths(decisions))
                .from(decisions.stream().flatMap(Course::records).toList());
    }

    private static Panel overEasy(Sources sources) {
        List<Course> made = Course.made(sources.courses());
        List<Course> undiscussed = Undiscussed.among(made, sources.reading());
        List<Course> run = Undiscussed.run(made, sources.reading());
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

    private static List<String> paths(List<Course> decisions) {
        return decisions.reversed().stream().map(Course::path).toList();
    }

    private static List<Long> recorded(List<Course> decisions) {
        return decisions.stream().flatMap(Course::madeIn).toList();
    }
}
