package org.mithaq.query.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.minutes.MinutesReport.Present;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Text;

/** Minutes as a document: what a meeting did, from its head to its signatures. Lives for the length of one writing. */
final class MinutesDocument {

    private final MinutesReport minutes;
    private final Words words;
    private final ZoneId zone;
    private final List<Block> blocks = new ArrayList<>();

    private MinutesDocument(MinutesReport minutes, Words words, ZoneId zone) {
        this.minutes = minutes;
        this.words = words;
        this.zone = zone;
    }

    static Document of(MinutesReport minutes, Words words, ZoneId zone) {
        MinutesDocument writing = new MinutesDocument(minutes, words, zone);
        writing.head();
        writing.attendance();
        writing.agenda();
        writing.papers();
        writing.said();
        writing.blocks.addAll(new MinutesDecisions(minutes, words).blocks());
        writing.tasks();
        writing.blocks.addAll(new MinutesEnd(minutes, words, zone).blocks());
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

    private void head() {
        Line.Builder over = Line.in(words).plain(words.say("minutes.title"));
        if (minutes.number() > 0) {
            over.plain(" · " + words.say("minutes.number", minutes.number()));
        }
        if (minutes.version() == Readers.PUBLIC) {
            over.plain(" · " + words.say("document.public"));
        }
        paragraph(Manner.BYLINE, over.line());
        blocks.add(new Block.Heading(1, Line.of(words, minutes.title())));
        Line.Builder byline = Line.in(words);
        if (minutes.coalition().name() != null) {
            byline.text(minutes.coalition().name()).plain(" · ");
        }
        byline.plain(words.label(minutes.status()));
        if (minutes.standing() != null) {
            byline.plain(" · ").strong(words.label(minutes.standing()));
        }
        paragraph(Manner.BYLINE, byline.line());
        facts();
    }

    private void facts() {
        List<Block.Fact> facts = new ArrayList<>();
        if (minutes.kind() != null) {
            facts.add(fact("minutes.kind", Line.of(words.label(minutes.kind()))));
        }
        moment(facts, "minutes.planned", minutes.startsAt());
        moment(facts, "minutes.opened", minutes.openedAt());
        moment(facts, "minutes.closed", minutes.closedAt());
        if (minutes.place() != null) {
            facts.add(fact("minutes.place", Line.of(words, minutes.place())));
        }
        party(facts, "minutes.host", minutes.host());
        somebody(facts, "minutes.chair", minutes.chair());
        somebody(facts, "minutes.facilitator", minutes.facilitator());
        party(facts, "minutes.coordinator", minutes.coordinator());
        blocks.add(new Block.Facts(facts));
    }

    private void attendance() {
        if (minutes.openedAt() == null) {
            return;
        }
        heading(2, words.say("minutes.attendance"));
        body(Line.of(words.say("minutes.present", minutes.present().size())));
        if (!minutes.present().isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            new Block.Column(words.say("audit.sequence"), 1),
                            new Block.Column(words.say("minutes.party"), 6),
                            new Block.Column(words.say("minutes.role"), 4)),
                    attendees()));
        }
        parties("minutes.apologies", minutes.apologies());
        texts("minutes.guests", minutes.guests());
        heading(3, words.say("minutes.quorum"));
        body(Line.of(quorum()));
        if (minutes.groundRules().isEmpty()) {
            paragraph(Manner.QUIET, Line.of(words.say("minutes.groundrules.none")));
        } else {
            heading(3, words.say("minutes.groundrules", minutes.charterVersion()));
            blocks.add(new Block.Items(false, Line.all(words, minutes.groundRules())));
        }
    }

    private List<List<Line>> attendees() {
        List<List<Line>> rows = new ArrayList<>();
        for (Present present : minutes.present()) {
            Line.Builder role = Line.in(words);
            if (present.role() != null) {
                role.text(present.role());
            }
            if (present.mode() != null) {
                role.plain((present.role() == null ? "" : " · ") + words.label(present.mode()));
            }
            rows.add(
                    List.of(Line.of(Integer.toString(rows.size() + 1)), Lines.of(words, present.party()), role.line()));
        }
        return rows;
    }

    private String quorum() {
        Minutes.QuorumFound quorum = minutes.quorum();
        return quorum == null
                ? words.say("minutes.quorum.none")
                : words.say(
                        quorum.met() ? "minutes.quorum.met" : "minutes.quorum.missing",
                        quorum.present(),
                        quorum.required(),
                        quorum.entitled());
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
                            .plain(" (" + words.dates().day(approved.startsAt(), zone) + "): "
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
                        .add(present(introduction.who()))
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
            body(Line.of(words.say("minutes.tasks.none")));
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

    private Line present(Present present) {
        Line.Builder line = Line.in(words).add(Lines.of(words, present.party()));
        return (present.role() == null
                        ? line
                        : line.plain(" (").text(present.role()).plain(")"))
                .line();
    }

    private Block.Fact fact(String key, Line line) {
        return new Block.Fact(words.say(key), List.of(line));
    }

    private void moment(List<Block.Fact> facts, String key, @Nullable Instant at) {
        if (at != null) {
            facts.add(fact(key, Line.of(words.dates().moment(at, zone))));
        }
    }

    private void party(List<Block.Fact> facts, String key, @Nullable Named party) {
        if (party != null) {
            facts.add(fact(key, Lines.of(words, party)));
        }
    }

    private void somebody(List<Block.Fact> facts, String key, @Nullable Present somebody) {
        if (somebody != null) {
            facts.add(fact(key, present(somebody)));
        }
    }

    private void parties(String key, List<Named> parties) {
        if (!parties.isEmpty()) {
            heading(3, words.say(key));
            body(Lines.list(words, parties));
        }
    }

    private void texts(String key, Collection<Text> texts) {
        if (!texts.isEmpty()) {
            heading(3, words.say(key));
            blocks.add(new Block.Items(false, Line.all(words, texts)));
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
