package org.mithaq.command.tasks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Tasks.Task;
import org.mithaq.events.PartyId;

/**
 * How the open tasks are shared among parties. A task that several parties share counts as an equal part for
 * each of them, because it is the load that is to be shared, not the mention.
 *
 * @param open how many tasks are open, new ones included
 * @param carried how many of them each party carries, of the parties that get a new one
 */
record Load(int open, Map<PartyId, Double> carried) {

    /**
     * Below this number of open tasks a share says nothing: of one, two or three tasks somebody soon carries more than
     * half with one or two, and that is no burden. From four on, more than half is more than two.
     */
    static final int FEWEST_TO_JUDGE = 4;

    /** The load once the new tasks are assigned. */
    static Load of(CoalitionState state, List<NewTask> added) {
        List<List<PartyId>> owners = Stream.concat(
                        state.tasks().open().map(Task::owners), added.stream().map(NewTask::owners))
                .toList();
        Set<PartyId> looked = new HashSet<>();
        added.forEach(task -> looked.addAll(task.owners()));
        Map<PartyId, Double> carried = new HashMap<>();
        for (List<PartyId> sharing : owners) {
            sharing.stream()
                    .filter(looked::contains)
                    .forEach(party -> carried.merge(party, 1.0 / sharing.size(), Double::sum));
        }
        return new Load(owners.size(), carried);
    }

    /** The parties that carry more than that percentage, to a hundredth of a percent; none while few tasks are open. */
    List<PartyId> above(int percent) {
        if (open < FEWEST_TO_JUDGE) {
            return List.of();
        }
        return carried.entrySet().stream()
                .filter(entry -> Math.round(entry.getValue() * 10_000 / open) > percent * 100L)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
    }
}
