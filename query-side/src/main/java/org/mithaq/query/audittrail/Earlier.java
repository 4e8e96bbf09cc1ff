package org.mithaq.query.audittrail;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.query.charter.Statements;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Coordinator;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.plans.Objective;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Records;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.rosters.Roster;

/**
 * What was in place of what records brought: the version before of a charter, a mission, an objective or a plan, the seats
 * and the cadence that a body had, who held an office. What the reader may not see is not among it.
 */
record Earlier(Map<Event, Event> found) {

    /** Finds it at once for all of them. */
    static Earlier of(Reading reading, Collection<Envelope> records) {
        Map<Envelope, List<Long>> places = places(reading, records);
        TreeMap<Long, Event> stored = new TreeMap<>();
        Records.find(
                        reading.view(Records.PROJECTION),
                        reading.id(),
                        places.values().stream().flatMap(List::stream).toList())
                .forEach(record ->
                        stored.put(record.sequence(), record.envelope().event()));
        Map<Event, Event> found = new HashMap<>();
        places.forEach((record, candidates) -> candidates.stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(sequence -> Stream.ofNullable(stored.get(sequence)))
                .filter(event -> replaces(record.event(), event))
                .findFirst()
                .ifPresent(before -> found.put(record.event(), before)));
        return new Earlier(found);
    }

    boolean knows(Event event) {
        return found.containsKey(event);
    }

    /** What that part of the event was before; nothing where there was none, or it had none. */
    @Nullable
    Object part(Event event, String name) {
        Record before = (Record) found.get(event);
        return before == null
                ? null
                : Mentions.components(before.getClass()).stream()
                        .filter(part -> part.getName().equals(name))
                        .findFirst()
                        .map(part -> Mentions.value(part, before))
                        .orElse(null);
    }

    /** Where what a record replaced may stand: the sequences of the earlier records about the same thing. */
    private static Map<Envelope, List<Long>> places(Reading reading, Collection<Envelope> records) {
        Map<String, List<Long>> about = new HashMap<>();
        about.putAll(records(reading, records, Plan.PROJECTION, Plan::id, Plan::records));
        about.putAll(records(reading, records, Objective.PROJECTION, Objective::id, Objective::records));
        about.putAll(records(reading, records, Roster.PROJECTION, Roster::id, Roster::records));
        Map<Envelope, List<Long>> places = new LinkedHashMap<>();
        for (Envelope record : records) {
            Stream<Long> sequences =
                    switch (record.event()) {
                        case CharterAmended e ->
                            reading.coalition().charters().stream().map(CharterVersion::sequence);
                        case CoordinatorAssigned e ->
                            reading.coalition().coordinators().stream().map(Coordinator::since);
                        case MissionAmended e ->
                            reading.view(Statements.PROJECTION).find(reading.id()).stream()
                                    .flatMap(statements -> statements.wordings().stream())
                                    .map(Statements.Wording::sequence);
                        default -> about.getOrDefault(thing(record.event()), List.of()).stream();
                    };
            places.put(
                    record,
                    sequences.filter(sequence -> sequence < record.sequence()).toList());
        }
        return places;
    }

    /** The id of the plan, the objective or the body; empty for all other things. */
    private static String thing(Event event) {
        return switch (event) {
            case ActionPlanRevised e -> e.plan().value();
            case ObjectiveSet e -> e.objective().value();
            case BodySeated e -> e.body().value();
            case CadenceSet e -> e.body().value();
            case OfficerElected e -> e.body().value();
            default -> "";
        };
    }

    /** Whether what the later event brings takes the place of what the earlier one, about the same thing, brought. */
    private static boolean replaces(Event later, Event earlier) {
        return switch (later) {
            case CharterAmended e -> earlier instanceof CharterAdopted || earlier instanceof CharterAmended;
            case MissionAmended e -> earlier instanceof MissionAdopted || earlier instanceof MissionAmended;
            case ActionPlanRevised e -> earlier instanceof ActionPlanDrafted || earlier instanceof ActionPlanRevised;
            case OfficerElected e -> earlier instanceof OfficerElected before && before.office() == e.office();
            default -> earlier.getClass().equals(later.getClass());
        };
    }

    private static <D extends View<D>> Map<String, List<Long>> records(
            Reading reading,
            Collection<Envelope> records,
            Projection<D> view,
            Function<D, String> id,
            Function<D, List<Long>> sequences) {
        List<String> ids = records.stream()
                .map(record -> thing(record.event()))
                .filter(thing -> !thing.isEmpty())
                .distinct()
                .map(thing -> reading.id() + "/" + thing)
                .toList();
        return reading.view(view).find(ids).stream().collect(Collectors.toMap(id, sequences));
    }
}
