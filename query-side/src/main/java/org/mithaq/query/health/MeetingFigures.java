package org.mithaq.query.health;

import static org.mithaq.query.health.Share.percent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.query.calendar.Cadence;
import org.mithaq.query.calendar.CadenceState;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.minutes.Quorum;
import org.mithaq.query.rosters.Seating;

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
                                meeting.arrivals(any -> true)))
                        .toList());
    }

    private static Panel quorum(Sources sources) {
        return Panel.of(
                Measure.QUORUM,
                Arrays.stream(Quorum.values())
                        .map(record -> quorum(record, sources))
                        .toList());
    }

    private static Figure quorum(Quorum record, Sources sources) {
        List<Gathering> found = sources.held().stream()
                .filter(meeting -> meeting.quorum() == record)
                .toList();
        return Figure.of(record, found.size())
                .at(sources.list(MEETINGS, "quorum", record))
                .about(found.reversed().stream().map(Gathering::path).toList())
                .from(records(found, Gathering::standing));
    }

    /** Those that came to at least one meeting, and those that came to none though it was theirs to come. */
    private static Panel parties(Sources sources) {
        List<Gathering> held = sources.held();
        Set<PartyId> parties = new LinkedHashSet<>();
        held.forEach(meeting -> parties.addAll(meeting.present()));
        parties.addAll(expected(sources));
        return Panel.of(
                Measure.PARTICIPATION,
                held.isEmpty()
                        ? List.of()
                        : parties.stream()
                                .map(party -> party(party, sources))
                                .sorted(Comparator.comparingLong(Figure::value).reversed())
                                .toList());
    }

    /**
     * The members; of a body those that have a seat, and those that had one when a meeting was held. Also others excuse
     * themselves: of them those count that ever had a seat.
     */
    private static Set<PartyId> expected(Sources sources) {
        Rhythm body = sources.body();
        if (body == null) {
            return sources.reading().coalition().parties().entrySet().stream()
                    .filter(party -> party.getValue().member())
                    .map(party -> new PartyId(party.getKey()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Seating seating = Seating.of(sources.reading(), body.body());
        Set<PartyId> expected = new LinkedHashSet<>(seating.today());
        sources.held().forEach(meeting -> {
            expected.addAll(meeting.absent());
            meeting.apologies().stream().filter(seating.ever()::contains).forEach(expected::add);
        });
        return expected;
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
                records(attended, meeting -> meeting.arrivals(party::equals)));
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
                                        .from(came(party -> Share.in(circle, party, sources.reading()), sources)))
                                .toList());
    }

    private static List<Long> came(Predicate<PartyId> whose, Sources sources) {
        return records(
                sources.held().stream()
                        .filter(meeting -> meeting.present().stream().anyMatch(whose))
                        .toList(),
                meeting -> meeting.arrivals(whose));
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

    private static List<Long> records(List<Gathering> meetings, Function<Gathering, List<Long>> of) {
        return meetings.stream().flatMap(meeting -> of.apply(meeting).stream()).toList();
    }
}
