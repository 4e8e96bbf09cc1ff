package org.mithaq.query.health;

import static org.mithaq.query.health.Share.percent;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.tasks.Task;

/** How far those who decide and those who own tasks are the same parties. */
record Overlap(Set<PartyId> deciders, Set<PartyId> owners, List<Long> records) {

    static Overlap of(List<Decision> made, List<Task> tasks) {
        Set<PartyId> deciders = new HashSet<>();
        made.forEach(
                decision -> decision.all(DecisionRecorded.class).forEach(record -> deciders.addAll(record.present())));
        Set<PartyId> owners = new HashSet<>();
        tasks.stream()
                .map(Task::assignment)
                .filter(Objects::nonNull)
                .map(TaskAssigned::owners)
                .forEach(owners::addAll);
        return new Overlap(
                deciders,
                owners,
                Finding.about(List.of())
                        .from(Finding.latest(made.stream()
                                .flatMap(decision -> decision.course().madeIn())
                                .toList()))
                        .from(Finding.latest(tasks.stream()
                                .flatMap(task -> task.records().stream().limit(1))
                                .toList()))
                        .records());
    }

    /** Whether there is anybody to compare with anybody. */
    boolean known() {
        return !deciders.isEmpty() && !owners.isEmpty();
    }

    /** How many parties do both. */
    int both() {
        Set<PartyId> both = new HashSet<>(deciders);
        both.retainAll(owners);
        return both.size();
    }

    /** Their share of those who do either. */
    long bothPercent() {
        Set<PartyId> either = new HashSet<>(deciders);
        either.addAll(owners);
        return percent(both(), either.size());
    }

    List<Finding> found() {
        return known()
                ? List.of(Finding.about(List.of())
                        .fact("deciders", deciders.size())
                        .fact("taskOwners", owners.size())
                        .fact("both", both())
                        .fact("bothPercent", bothPercent())
                        .from(records))
                : List.of();
    }
}
