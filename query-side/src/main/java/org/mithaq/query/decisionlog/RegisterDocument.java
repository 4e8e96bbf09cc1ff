package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Column;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rediscussion.Matter.Stage;

/** The register of a period's decisions as they stand on the day of the reading: one table, and then their wording. */
record RegisterDocument(Register register, Readers readers, Reading reading, Words words) {

    Document document() {
        return new Document(
                words.language(),
                "coalitions/" + reading.id() + "/decisions/register",
                words.say("decisions.register.title") + ": "
                        + words.show(reading.coalition().foundation().name()).text(),
                words.show(reading.coalition().foundation().name()).text(),
                reading.today().atStartOfDay(reading.zone()).toInstant(),
                Lines.authority(words, reading.coalition().foundation().language()),
                blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Line.Builder over = Line.in(words).text(reading.coalition().foundation().name());
        blocks.add(new Block.Paragraph(
                Manner.BYLINE,
                (readers == Readers.PUBLIC ? over.plain(" · " + words.say("document.public")) : over).line()));
        blocks.add(new Block.Heading(1, Line.of(words.say("decisions.register.title"))));
        blocks.add(new Block.Paragraph(Manner.BYLINE, Line.of(period())));
        if (register.decisions().isEmpty()) {
            blocks.add(new Block.Paragraph(Manner.BODY, Line.of(words.say(reading.none("decisions.register.empty")))));
            return blocks;
        }
        blocks.add(table());
        blocks.add(new Block.Heading(2, Line.of(words.say("decisions.register.wording"))));
        register.decisions().forEach(decision -> {
            blocks.add(new Block.Heading(
                    3,
                    Line.in(words)
                            .plain(words.say("decision.number", decision.number()) + ": ")
                            .text(decision.title())
                            .line()));
            blocks.add(new Block.Paragraph(Manner.WORDING, Line.of(words, decision.text())));
        });
        return blocks;
    }

    private String period() {
        return String.join(
                words.say("list.separator"),
                Stream.of(
                                register.from() == null
                                        ? null
                                        : words.say(
                                                "decisions.register.from",
                                                words.dates().day(register.from())),
                                register.to() == null
                                        ? null
                                        : words.say(
                                                "decisions.register.to",
                                                words.dates().day(register.to())),
                                words.say(
                                        "decisions.register.count",
                                        register.decisions().size()),
                                words.say("tasks.asof", words.dates().day(reading.today())))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Block table() {
        return new Block.Table(
                List.of(
                        new Column(words.say("audit.sequence"), 2),
                        new Column(words.say("decision.decided"), 5),
                        new Column(words.say("decision.title"), 6),
                        new Column(words.say("decision.outcome"), 3),
                        new Column(words.say("decision.vote"), 4),
                        new Column(words.say("decision.standing"), 6)),
                register.decisions().stream().map(this::row).toList());
    }

    private List<Line> row(DecisionReport decision) {
        return List.of(
                Line.of(Integer.toString(decision.number())),
                Line.of(words.dates().day(decision.decidedAt(), reading.zone())),
                Line.of(words, decision.title()),
                Line.of(decision.outcome() == null ? "" : words.label(decision.outcome())),
                decision.vote() == null ? Line.of("") : DecisionLines.tally(words, decision.vote()),
                standing(decision));
    }

    /** With the requests to discuss it again that wait, or were granted and not heard yet. */
    private Line standing(DecisionReport decision) {
        List<Line> lines = new ArrayList<>(DecisionLines.standing(words, decision, reading.zone()));
        decision.rediscussions().stream()
                .map(RediscussionReport::stage)
                .filter(Stage::pending)
                .forEach(stage -> lines.add(Line.of(words.say("rediscussion.title") + ": " + words.label(stage))));
        return Line.in(words).list(lines).line();
    }
}
