package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.histories.Invariant.require;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.Envelope;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskHandedOver;
import org.mithaq.events.TaskId;
import org.mithaq.events.Vocabulary.BodyKind;

/** A body has no more seats than it may, members sit in it, each once; a task has an owner, and who withdraws has none. */
final class SeatsAndTasks implements Invariant {

    /** What the rulebook sets where the charter does not. */
    private static final Map<BodyKind, Integer> SIZES = Map.of(BodyKind.STRATEGIC, 23, BodyKind.EXECUTIVE, 11);

    private static final Map<BodyKind, String> RULES = Map.of(BodyKind.STRATEGIC, "R-093", BodyKind.EXECUTIVE, "R-094");

    private static final Map<BodyKind, String> PARAMETERS =
            Map.of(BodyKind.STRATEGIC, "strategic.size.max", BodyKind.EXECUTIVE, "executive.size.max");

    private final Map<TaskId, Set<PartyId>> open = new HashMap<>();

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        Map<BodyId, BodyKind> established = new HashMap<>();
        for (Envelope envelope : happened) {
            switch (envelope.event()) {
                case BodyEstablished e -> {
                    require(!before.bodies.containsKey(e.body()), "%s is established twice", e.body());
                    established.put(e.body(), e.kind());
                }
                case BodySeated e -> {
                    Bench bench = before.bodies.get(e.body());
                    BodyKind kind = bench == null ? established.get(e.body()) : bench.kind();
                    require(kind != null && (bench == null || !bench.dissolved()), "no body %s to sit in", e.body());
                    seated(e, kind, happened, before);
                }
                case OfficerElected e -> {
                    Bench bench = before.bodies.get(e.body());
                    require(
                            bench != null && bench.seats().containsKey(e.party()),
                            "somebody is elected who does not sit in %s",
                            e.body());
                }
                case MemberWithdrawn e -> {
                    Set<TaskId> handed = happened.stream()
                            .map(Envelope::event)
                            .filter(TaskHandedOver.class::isInstance)
                            .map(event -> ((TaskHandedOver) event).task())
                            .collect(Collectors.toSet());
                    boolean excused = Invariant.despite("R-131", happened);
                    require(
                            excused
                                    || open.entrySet().stream()
                                            .noneMatch(task -> task.getValue().contains(e.party())
                                                    && !handed.contains(task.getKey())),
                            "%s withdraws, still has tasks, and no rule minds",
                            e.party());
                }
                default -> task(envelope);
            }
        }
    }

    private static void seated(BodySeated e, @Nullable BodyKind kind, List<Envelope> happened, Ledger before) {
        Set<PartyId> parties = e.seats().stream().map(Seat::party).collect(Collectors.toSet());
        require(parties.size() == e.seats().size(), "somebody sits twice in %s", e.body());
        require(before.members.containsAll(parties), "somebody sits in %s who is no member", e.body());
        Integer most = kind == null ? null : SIZES.get(kind);
        if (most != null) {
            Object set =
                    before.charter == null ? null : before.charter.parameters().get(PARAMETERS.get(kind));
            int size = set == null ? most : (Integer) set;
            require(
                    e.seats().size() <= size || Invariant.despite(RULES.getOrDefault(kind, ""), happened),
                    "%d seats in %s, %d at most",
                    e.seats().size(),
                    e.body(),
                    size);
        }
        require(
                before.charter == null
                        ? e.quorum() == null
                        : Integer.valueOf(before.quorum().least(e.seats().size()))
                                .equals(e.quorum()),
                "the quorum of %s is said to be %s",
                e.body(),
                e.quorum());
    }

    private void task(Envelope envelope) {
        switch (envelope.event()) {
            case TaskAssigned e -> {
                require(!e.owners().isEmpty(), "nobody owns %s", e.task());
                require(open.put(e.task(), new LinkedHashSet<>(e.owners())) == null, "%s is assigned twice", e.task());
            }
            case TaskHandedOver e -> {
                Set<PartyId> owners = open.getOrDefault(e.task(), Set.of());
                require(owners.contains(e.from()), "%s hands over what it does not own", e.from());
                Set<PartyId> next = new HashSet<>(owners);
                next.remove(e.from());
                next.add(e.to());
                open.put(e.task(), next);
            }
            case TaskCompleted e -> require(open.remove(e.task()) != null, "%s was not open", e.task());
            default -> {
                // no task
            }
        }
    }

    @Override
    public void agrees(CoalitionState state, Ledger now) {
        require(state.tasks().openTasks().equals(open.keySet()), "other tasks are open");
        open.forEach((task, owners) -> require(
                Set.copyOf(requireNonNull(state.tasks().find(task)).owners()).equals(owners),
                "%s has other owners",
                task));
        state.bodies()
                .bodies()
                .forEach((id, body) -> require(
                        body.seats()
                                .keySet()
                                .equals(requireNonNull(now.bodies.get(id))
                                        .seats()
                                        .keySet()),
                        "others sit in %s",
                        id));
        require(state.membership().members().collect(Collectors.toSet()).equals(now.members), "others are members");
    }
}
