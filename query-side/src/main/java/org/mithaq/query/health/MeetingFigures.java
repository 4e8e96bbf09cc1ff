package org.mithaq.query.health;

import static org.mithaq.query.health.Share.percent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.query.calendar.Cadence;
import org.mithaq.query.calendar.CadenceState;

/** Figures of who comes, and how often. */
final class MeetingFigures {

    private static final String MEETINGS = "/meetings";
    private static final int LAST = 12;

    private MeetingFigures() {}

    static Stream<Panel> of(Sources sources) {
        return Stream.of(
                attendance(sources.held()), quorum(sources), parties(sources), circles(sources), cadence(sources));
    }

    /** Of the last twelve meetings. */
    private static Panel attendance(List<Gathering> held) {
        return Panel.of(
                Measure.ATTENDANCE,
                held.subList(Math.max(0, held.size() - LAST), held.size()).stream()
                        .map(meeting -> new Figure(
                                meeting.id(),
                                meeting.title(),
                                meeting.present().size(),
                                "/" + meeting.path(),
                                List.of(),
                                List.of(meeting.sequence())))
                        .toList());
    }

    private static Panel quorum(Sources sources) {
        return Panel.of(
                Measure.QUORUM,
                Stream.of(
                                quorum(
                                        "MET",
                                        sources,
                                        meeting -> meeting.quorum() != null
                                                && meeting.quorum().met()),
                                quorum(
                                        "MISSING",
                                        sources,
                                        meeting -> meeting.quorum() != null
                                                && !meeting.quorum().met()),
                                quorum("NO_RULE", sources, meeting -> meeting.quorum() == null))
                        .toList());
    }

    private static Figure quorum(String key, Sources sources, Predicate<Gathering> wanted) {
        List<Gathering> found = sources.held().stream().filter(wanted).toList();
        return Figure.of(key, found.size())
                .at(sources.list(MEETINGS, "quorum", key))
                .about(found.reversed().stream().map(Gathering::path).toList())
                .from(sequences(found));
    }

    /** Those that came to at least one meeting, and the members that came to none. */
    private static Panel parties(Sources sources) {
        List<Gathering> held = sources.held();
        Set<String> parties = new LinkedHashSet<>();
        held.forEach(meeting -> meeting.present().forEach(party -> parties.add(party.value())));
        if (sources.body() == null) {
            sources.reading().coalition().parties().entrySet().stream()
                    .filter(party -> party.getValue().member())
                    .map(Map.Entry::getKey)
                    .forEach(parties::add);
        }
        return Panel.of(
                Measure.PARTICIPATION,
                held.isEmpty()
                        ? List.of()
                        : parties.stream()
                                .map(party -> party(new PartyId(party), sources))
                                .sorted(Comparator.comparingLong(Figure::value).reversed())
                                .toList());
    }

    private static Figure party(PartyId party, Sources sources) {
        List<Gathering> attended = sources.held().stream()
                .filter(meeting -> meeting.present().contains(party))
                .toList();
        return new Figure(
                party.value(),
                sources.reading().named(party).name(),
                percent(attended.size(), sources.held().size()),
                sources.list(MEETINGS, "present", party),
                List.of(),
                sequences(attended));
    }

    private static Panel circles(Sources sources) {
        List<PartyId> came = sources.held().stream()
                .flatMap(meeting -> meeting.present().stream())
                .toList();
        return Panel.of(
                Measure.CIRCLES,
                came.isEmpty()
                        ? List.of()
                        : Arrays.stream(Circle.values())
                                .map(circle -> Figure.of(
                                                circle, percent(Share.in(circle, came, sources.reading()), came.size()))
                                        .at(sources.list(MEETINGS, "circle", circle))
                                        .from(sequences(sources.held().stream()
                                                .filter(meeting -> meeting.present().stream()
                                                        .anyMatch(party -> Share.in(circle, party, sources.reading())))
                                                .toList())))
                                .toList());
    }

    private static Panel cadence(Sources sources) {
        Map<CadenceState, List<Cadence>> byState =
                sources.cadence().stream().collect(Collectors.groupingBy(Cadence::state));
        return Panel.of(
                Measure.CADENCE,
                sources.cadence().isEmpty()
                        ? List.of()
                        : Arrays.stream(CadenceState.values())
                                .map(state -> cadence(state, byState.getOrDefault(state, List.of()), sources))
                                .toList());
    }

    private static Figure cadence(CadenceState state, List<Cadence> bodies, Sources sources) {
        return Figure.of(state, bodies.size())
                .at(sources.list("/calendar", "cadence", state))
                .about(bodies.stream().map(each -> "bodies/" + each.body()).toList())
                .from(bodies.stream().flatMap(each -> each.records().stream()).toList());
    }

    private static List<Long> sequences(List<Gathering> meetings) {
        return meetings.stream().map(Gathering::sequence).toList();
    }
}
