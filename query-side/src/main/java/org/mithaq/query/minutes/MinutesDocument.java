package org.mithaq.query.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;

/** Minutes as a document: what a meeting did, from its head to its signatures. Lives for the length of one writing. */
final class MinutesDocument {

    private final MinutesReport minutes;
    private final Words words;
    private final Reading reading;
    private final List<Block> blocks = new ArrayList<>();

    private MinutesDocument(MinutesReport minutes, Words words, Reading reading) {
        this.minutes = minutes;
        this.words = words;
        this.reading = reading;
    }

    static Document of(MinutesReport minutes, Words words, Reading reading) {
        MinutesDocument writing = new MinutesDocument(minutes, words, reading);
        writing.blocks.addAll(new MinutesHead(minutes, words, reading).blocks());
        writing.agenda();
        writing.papers();
        writing.said();
        writing.blocks.addAll(new MinutesDecisions(minutes, words, reading).blocks());
        writing.tasks();
        writing.blocks.addAll(new MinutesEnd(minutes, words, reading).blocks());
        return new Document(
                words.language(),
                "coalitions/" + minutes.coalition().id() + "/meetings/" + minutes.meeting() + "/minutes",
                words.say("minutes.title") + ": " + words.show(minutes.title()).text(),
                words.show(minutes.coalition().name()).text(),
                asOf(minutes),
                Lines.authority(words, minutes.authority()),
                writing.blocks);
    }

    private static Instant asOf(MinutesReport minutes) {
        return Objects.requireNonNullElse(
                minutes.closedAt(),
                Objects.requireNonNullElse(
                        minutes.openedAt(), Objects.requireNonNullElse(minutes.startsAt(), Instant.EPOCH)));
    }

    private void agenda() {
        if (!minutes.agenda().isEmpty()) {
            heading(2, words.say("minutes.agenda"));
            blocks.add(new Block.Items(
                    true,
                    minutes.agenda().stream()
                            .map(item -> {
                                Line.Builder line = Line.in(words).text(item.title());
                                if (item.minutes() != null) {
                                    line.plain(" (" + words.say("minutes.agenda.minutes", item.minutes()) + ")");
                                }
                                return (item.carried() ? line.plain(" · " + words.say("minutes.agenda.carried")) : line)
                                        .line();
                            })
                            .toList()));
        }
        if (!minutes.approvals().isEmpty()) {
            heading(2, words.say("minutes.approvals"));
            minutes.approvals()
                    .forEach(approved -> body(Line.in(words)
                            .text(approved.title())
                            .plain(" (" + words.dates().day(approved.startsAt(), reading.zone()) + "): "
                                    + words.say("minutes.approvals.with", approved.corrections()))
                            .line()));
        }
    }

    private void papers() {
        if (minutes.papers().isEmpty()) {
            return;
        }
        heading(2, words.say("minutes.papers"));
        for (MinutesReport.Papers sent : minutes.papers()) {
            blocks.add(new Block.Items(
                    false,
                    sent.papers().stream()
                            .map(paper -> Line.in(words)
                                    .text(paper.title())
                                    .plain(" · " + words.label(paper.kind()))
                                    .line())
                            .toList()));
            String days = sent.consultationDays() == null
                    ? ""
                    : words.say("list.separator") + words.say("minutes.papers.consultation", sent.consultationDays());
            paragraph(
                    Manner.QUIET,
                    Line.of(words.say("minutes.papers.to", sent.to().size()) + days));
        }
    }

    private void said() {
        if (!minutes.introductions().isEmpty()) {
            heading(2, words.say("minutes.introductions"));
            minutes.introductions().forEach(introduction -> {
                Line.Builder line = Line.in(words)
                        .add(MinutesHead.present(words, introduction.who()))
                        .plain(": ")
                        .text(introduction.interest());
                if (introduction.expectations() != null) {
                    line.plain(" — " + words.say("minutes.expectations")).text(introduction.expectations());
                }
                body(line.line());
            });
        }
        parties("minutes.admitted", minutes.admitted());
        if (!minutes.discussions().isEmpty()) {
            heading(2, words.say("minutes.discussions"));
            minutes.discussions().forEach(this::discussion);
        }
    }

    private void discussion(MinutesReport.Discussion discussion) {
        heading(3, words.label(discussion.topic()));
        blocks.add(new Block.Items(
                false,
                discussion.viewpoints().stream()
                        .map(view -> {
                            Line.Builder line = Line.in(words).text(view.view());
                            return (view.by() == null ? line : line.plain(" — ").add(Lines.of(words, view.by())))
                                    .line();
                        })
                        .toList()));
    }

    private void tasks() {
        if (minutes.closedAt() == null && minutes.tasks().isEmpty()) {
            return;
        }
        heading(2, words.say("minutes.tasks"));
        if (minutes.tasks().isEmpty()) {
            body(Line.of(words.say(reading.none("minutes.tasks.none"))));
            return;
        }
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column(words.say("minutes.task"), 5),
                        new Block.Column(words.say("tasks.owners"), 4),
                        new Block.Column(words.say("tasks.due"), 3)),
                minutes.tasks().stream()
                        .map(task -> List.of(
                                Line.of(words, task.title()),
                                Lines.list(words, task.owners()),
                                Line.of(words.dates().day(task.due()))))
                        .toList()));
    }

    private void parties(String key, List<Named> parties) {
        if (!parties.isEmpty()) {
            heading(2, words.say(key));
            body(Lines.list(words, parties));
        }
    }

    private void heading(int level, String text) {
        blocks.add(new Block.Heading(level, Line.of(text)));
    }

    private void body(Line line) {
        paragraph(Manner.BODY, line);
    }

    private void paragraph(Manner manner, Line line) {
        blocks.add(new Block.Paragraph(manner, line));
    }
}
