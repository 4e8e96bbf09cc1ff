package org.mithaq.query.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Actor;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.TaskEvent;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskFollowedUp;
import org.mithaq.events.TaskEvent.TaskHandedOver;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Part;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.titles.Title;
import org.mithaq.text.Text;

/**
 * A task from its assignment to its completion.
 *
 * @param assignment what was agreed; missing only where a record before it is missing
 * @param changedAt when the last of the records about it happened
 * @param records the sequences of the records about it
 */
public record Task(
        String coalition,
        String id,
        Title title,
        @Nullable TaskAssigned assignment,
        @Nullable Instant assignedAt,
        List<FollowUp> followUps,
        @Nullable Completion completion,
        @Nullable Instant changedAt,
        List<Long> records)
        implements View<Task> {

    public static final Projection<Task> PROJECTION = Projection.of("tasks", 5, Task.class, Task::touched, Task::none);

    public static final Part<Task, Title> TITLE = new Part<>("title", Title.class, Task::title);

    public Task {
        followUps = Given.list(followUps);
        records = Given.list(records);
    }

    /** @param by who asked and offered help */
    public record FollowUp(Instant at, Actor by, Text help) {}

    /** @param evidence what the task brought in */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Completion(Instant at, Actor by, @Nullable Text result, List<Evidence> evidence) {

        public Completion {
            evidence = Given.list(evidence);
        }
    }

    /** The states of a task on a day. */
    public enum State {
        OPEN,
        OVERDUE,
        DONE,
        /** What becomes of it is on record for others than the reader. */
        UNTOLD;

        /** Those in which the reader may find a task. */
        static List<State> seenBy(Reading reading) {
            return reading.follows() ? List.of(OPEN, OVERDUE, DONE) : List.of(UNTOLD, DONE);
        }
    }

    /** All of them, in the order of their ids. */
    public static List<Task> all(Reading reading) {
        return reading.view(PROJECTION).find(Range.all(reading.id()));
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof TaskEvent event
                ? List.of(envelope.coalition() + "/" + event.task())
                : List.of();
    }

    private static Task none(String id) {
        return new Task(
                Ids.first(id),
                Ids.last(id),
                Title.none("tasks/" + Ids.last(id)),
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    /** Where it stands today, as far as the reader sees what becomes of it. */
    public State state(Reading reading) {
        return completion != null || reading.follows() ? state(reading.today()) : State.UNTOLD;
    }

    /** @param today in the coalition's time zone */
    public State state(LocalDate today) {
        if (completion != null) {
            return State.DONE;
        }
        return assignment != null && assignment.due().isBefore(today) ? State.OVERDUE : State.OPEN;
    }

    @Override
    public Task apply(Envelope envelope) {
        return envelope.event() instanceof TaskEvent event ? on(event, envelope) : this;
    }

    private Task on(TaskEvent event, Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        Actor by = envelope.meta().actor();
        return switch (event) {
            case TaskAssigned assigned ->
                new Task(
                        coalition,
                        id,
                        title.called(assigned.title(), envelope),
                        assigned,
                        at,
                        followUps,
                        completion,
                        at,
                        all);
            case TaskFollowedUp followedUp -> {
                List<FollowUp> more = new ArrayList<>(followUps);
                more.add(new FollowUp(at, by, followedUp.help()));
                yield new Task(coalition, id, title, assignment, assignedAt, more, completion, at, all);
            }
            case TaskHandedOver handed ->
                new Task(coalition, id, title, ownedAfter(handed), assignedAt, followUps, completion, at, all);
            case TaskCompleted done ->
                new Task(
                        coalition,
                        id,
                        title,
                        assignment,
                        assignedAt,
                        followUps,
                        new Completion(at, by, done.result(), done.evidence()),
                        at,
                        all);
        };
    }

    private @Nullable TaskAssigned ownedAfter(TaskHandedOver handed) {
        return assignment == null
                ? null
                : new TaskAssigned(
                        assignment.task(),
                        assignment.title(),
                        assignment.kind(),
                        assignment.owners().stream()
                                .map(owner -> owner.equals(handed.from()) ? handed.to() : owner)
                                .distinct()
                                .toList(),
                        assignment.due(),
                        assignment.meeting(),
                        assignment.decision());
    }
}
