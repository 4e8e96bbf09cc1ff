package org.mithaq.query.audittrail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.Event;
import org.mithaq.events.PlanEvent.ActionPlanRevised;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.query.charter.Statements;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.plans.Objective;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.platform.projection.Records;
import org.mithaq.query.platform.projection.StoredEvent;

/**
 * The versions before those that events brought: of charters, missions, objectives and plans. What the reader may not see
 * is not among them.
 */
record Earlier(Map<Event, Event> versions) {

    /** Finds them at once. */
    static Earlier of(Reading reading, Collection<Event> events) {
        Map<Event, Long> places = places(reading, events);
        Map<Long, Event> found = Records.find(reading.view(Records.PROJECTION), reading.id(), places.values()).stream()
                .collect(Collectors.toMap(
                        StoredEvent::sequence, stored -> stored.envelope().event()));
        Map<Event, Event> versions = new HashMap<>();
        places.forEach((event, place) -> {
            if (found.containsKey(place)) {
                versions.put(event, found.get(place));
            }
        });
        return new Earlier(versions);
    }

    boolean knows(Event event) {
        return versions.containsKey(event);
    }

    /** What that part of the event was in the version before; nothing where there is none, or it had none. */
    @Nullable
    Object part(Event event, String name) {
        Record before = (Record) versions.get(event);
        return before == null
                ? null
                : Mentions.components(before.getClass()).stream()
                        .filter(part -> part.getName().equals(name))
                        .findFirst()
                        .map(part -> Mentions.value(part, before))
                        .orElse(null);
    }

    /** By their sequences. */
    private static Map<Event, Long> places(Reading reading, Collection<Event> events) {
        Map<String, Plan> plans = found(
                reading.view(Plan.PROJECTION)
                        .find(ids(reading, events, ActionPlanRevised.class, revised -> revised.plan()
                                .value())),
                Plan::id);
        Map<String, Objective> objectives = found(
                reading.view(Objective.PROJECTION).find(ids(reading, events, ObjectiveSet.class, set -> set.objective()
                        .value())),
                Objective::id);
        Map<Event, Long> places = new HashMap<>();
        for (Event event : events) {
            Stream<Long> place =
                    switch (event) {
                        case CharterAmended amended ->
                            reading.coalition().charter(amended.version() - 1).map(CharterVersion::sequence).stream();
                        case MissionAmended amended -> mission(reading, amended.version() - 1);
                        case ActionPlanRevised revised ->
                            Stream.ofNullable(plans.get(revised.plan().value()))
                                    .flatMap(plan -> plan.written(revised.version() - 1).stream());
                        case ObjectiveSet set ->
                            Stream.ofNullable(objectives.get(set.objective().value()))
                                    .flatMap(objective -> objective.written(set.version() - 1).stream());
                        default -> Stream.of();
                    };
            place.findFirst().ifPresent(sequence -> places.put(event, sequence));
        }
        return places;
    }

    private static Stream<Long> mission(Reading reading, int version) {
        return reading.view(Statements.PROJECTION).find(reading.id()).stream()
                .flatMap(statements -> statements.of(Statements.Kind.MISSION).stream())
                .filter(wording -> wording.version() == version)
                .map(Statements.Wording::sequence);
    }

    private static <E extends Event> List<String> ids(
            Reading reading, Collection<Event> events, Class<E> type, Function<E, String> id) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(event -> reading.id() + "/" + id.apply(event))
                .distinct()
                .toList();
    }

    private static <D> Map<String, D> found(List<D> documents, Function<D, String> id) {
        return documents.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
