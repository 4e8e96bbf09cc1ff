package org.mithaq.query.decisionlog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.tasks.Task;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.text.Text;

/** What rests on a decision, the earliest first. */
final class Consequences {

    private static final String TASKS = "tasks/";
    private static final Map<String, Text> HAPPENED = EventCatalogue.standard().entries().stream()
            .collect(Collectors.toUnmodifiableMap(EventCatalogue.Entry::name, EventCatalogue.Entry::title));

    private Consequences() {}

    static List<ConsequenceReport> of(Reading reading, Decision decision) {
        List<Consequence> found =
                reading.view(Consequence.PROJECTION).find(Range.all(Decision.id(reading.id(), decision.id())));
        List<String> subjects = found.stream()
                .map(Consequence::subject)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Title> titles = Titles.of(reading, subjects);
        Map<String, Task> tasks = reading
                .view(Task.PROJECTION)
                .find(subjects.stream()
                        .filter(subject -> subject.startsWith(TASKS))
                        .map(subject -> reading.id() + "/" + subject.substring(TASKS.length()))
                        .toList())
                .stream()
                .collect(Collectors.toMap(task -> TASKS + task.id(), Function.identity()));
        return found.stream()
                .flatMap(each -> report(
                        each,
                        titles.get(String.valueOf(each.subject())),
                        tasks.get(String.valueOf(each.subject())),
                        reading))
                .toList();
    }

    private static Stream<ConsequenceReport> report(
            Consequence each, @Nullable Title title, @Nullable Task task, Reading reading) {
        if (each.type() == null || each.at() == null) {
            return Stream.of();
        }
        return Stream.of(new ConsequenceReport(
                each.sequence(),
                each.at(),
                each.type(),
                HAPPENED.get(each.type()),
                each.subject(),
                title == null || String.valueOf(each.subject()).startsWith("decisions/") ? null : title.text(),
                task == null ? null : task.state(reading)));
    }
}
