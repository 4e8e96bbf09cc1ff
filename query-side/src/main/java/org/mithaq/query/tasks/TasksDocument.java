package org.mithaq.query.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Column;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;

/** The tasks of a coalition on a day, those that are late first. */
record TasksDocument(List<TaskReport> tasks, LocalDate day, Reading reading, Words words) {

    Document document() {
        return Lines.document(
                reading,
                words,
                "tasks",
                words.say("tasks.title"),
                day.atStartOfDay(reading.zone()).toInstant(),
                blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Manner.BYLINE, Line.of(words, reading.coalition().foundation().name())));
        blocks.add(new Block.Heading(1, Line.of(words.say("tasks.title"))));
        blocks.add(new Block.Paragraph(
                Manner.BYLINE, Line.of(words.say("tasks.asof", words.dates().day(day)))));
        if (tasks.isEmpty()) {
            blocks.add(new Block.Paragraph(Manner.BODY, Line.of(words.say(reading.none("tasks.empty")))));
        }
        for (Task.State state : List.of(Task.State.OVERDUE, Task.State.OPEN, Task.State.UNTOLD, Task.State.DONE)) {
            List<TaskReport> those =
                    tasks.stream().filter(task -> task.state() == state).toList();
            if (!those.isEmpty()) {
                blocks.add(new Block.Heading(2, Line.of(words.label(state))));
                blocks.add(table(those));
            }
        }
        return blocks;
    }

    private Block table(List<TaskReport> those) {
        return new Block.Table(
                List.of(
                        new Column(words.say("minutes.task"), 6),
                        new Column(words.say("tasks.owners"), 5),
                        new Column(words.say("tasks.due"), 4),
                        new Column(words.say("tasks.from"), 5)),
                those.stream().map(this::row).toList());
    }

    private List<Line> row(TaskReport task) {
        return List.of(
                Line.of(words, task.title()),
                Lines.list(words, task.owners()),
                Line.of(
                        task.completion() == null
                                ? words.dates().day(task.due())
                                : words.say(
                                        "tasks.done",
                                        words.dates().day(task.completion().at(), reading.zone()))),
                from(task));
    }

    private Line from(TaskReport task) {
        Line.Builder line = Line.in(words);
        Named source = task.decision() == null ? task.meeting() : task.decision();
        return (source == null ? line : line.text(source.name())).line();
    }
}
