package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.rules.RuleLines;

/** A decision's report that needs nothing beside it, as it stands on the day of the reading. Lives for the length of one writing. */
final class DecisionDocument {

    private final DecisionReport decision;
    private final Reading reading;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Fact> facts = new ArrayList<>();

    private DecisionDocument(DecisionReport decision, Reading reading, Words words) {
        this.decision = decision;
        this.reading = reading;
        this.words = words;
    }

    static Document of(DecisionReport decision, Readers readers, Reading reading, Words words) {
        DecisionDocument writing = new DecisionDocument(decision, reading, words);
        writing.head(readers);
        writing.result();
        writing.circumstances();
        writing.grounds();
        LifeBlocks life = new LifeBlocks(decision, reading, words);
        writing.blocks.addAll(life.proposal());
        writing.against();
        decision.rounds().forEach(round -> writing.blocks.addAll(RoundBlocks.of(round, reading, words)));
        writing.blocks.addAll(life.sequel());
        writing.departures();
        return new Document(
                words.language(),
                "coalitions/" + reading.id() + "/decisions/" + decision.id(),
                title(decision, words) + ": " + words.show(decision.title()).text(),
                words.show(reading.coalition().foundation().name()).text(),
                reading.today().atStartOfDay(reading.zone()).toInstant(),
                Lines.authority(words, reading.coalition().foundation().language()),
                writing.blocks);
    }

    private static String title(DecisionReport decision, Words words) {
        return decision.number() == 0
                ? words.say("decision.prepared")
                : words.say("decision.number", decision.number());
    }

    private void head(Readers readers) {
        Line.Builder over = Line.in(words).text(reading.coalition().foundation().name());
        if (readers == Readers.PUBLIC) {
            over.plain(" · " + words.say("document.public"));
        }
        blocks.add(new Block.Paragraph(Manner.BYLINE, over.line()));
        blocks.add(new Block.Heading(
                1,
                Line.in(words)
                        .plain(title(decision, words) + ": ")
                        .text(decision.title())
                        .line()));
        blocks.add(new Block.Paragraph(
                Manner.BYLINE, Line.of(words.say("tasks.asof", words.dates().day(reading.today())))));
        if (decision.text() != null) {
            blocks.add(new Block.Paragraph(Manner.WORDING, Line.of(words, decision.text())));
        }
    }

    private void result() {
        List<Line> standing = DecisionLines.standing(words, decision, reading.zone());
        if (!standing.isEmpty()) {
            fact("decision.standing", standing);
        }
        if (decision.outcome() != null) {
            fact("decision.outcome", words.label(decision.outcome()));
        }
        if (decision.vote() != null) {
            fact("decision.vote", List.of(DecisionLines.tally(words, decision.vote())));
        }
        if (decision.rule() != null) {
            fact("decision.rule", words.label(decision.rule()));
        }
        if (decision.kind() != null) {
            fact("decision.kind", words.label(decision.kind()));
        }
        Integer charter = decision.charterVersion();
        if (charter != null) {
            fact(
                    "decision.charter",
                    charter == 0 ? words.say("decision.charter.none") : words.say("decision.charter.version", charter));
        }
        Quorum quorum = decision.quorum();
        if (quorum != null) {
            boolean met = quorum.present() >= quorum.required();
            fact(
                    "decision.quorum",
                    words.say(
                            met ? "minutes.quorum.met" : "minutes.quorum.missing",
                            quorum.present(),
                            quorum.required(),
                            quorum.entitled()));
        }
    }

    private void circumstances() {
        if (decision.body() != null) {
            fact("decision.body", words.label(decision.body()));
        }
        party("decision.meeting", decision.meeting());
        if (decision.decidedAt() != null) {
            fact("decision.decided", words.dates().moment(decision.decidedAt(), reading.zone()));
        }
        if (decision.recordedAt() != null && decision.sequence() != null) {
            fact(
                    "decision.recorded",
                    words.dates().moment(decision.recordedAt(), reading.zone()) + " · "
                            + words.say("decision.record", decision.sequence().toString()));
        }
        party("decision.mover", decision.mover());
        if (decision.amount() != null) {
            fact("decision.amount", String.format(Locale.ROOT, "%,d", decision.amount()));
        }
        if (!decision.present().isEmpty()) {
            fact("decision.present", Lines.each(words, decision.present()));
        }
        List<Line> proxies = decision.deliberation().proxies().stream()
                .map(proxy -> Line.in(words)
                        .add(Lines.of(words, proxy.to()))
                        .plain(" " + words.say("minutes.proxies.for") + " ")
                        .add(Lines.of(words, proxy.from()))
                        .line())
                .toList();
        if (!proxies.isEmpty()) {
            fact("decision.proxies", proxies);
        }
        if (!decision.deliberation().absent().isEmpty()) {
            fact("decision.absent", Lines.each(words, decision.deliberation().absent()));
        }
        blocks.add(new Block.Facts(facts));
    }

    private void grounds() {
        list("decision.reasons", Line.all(words, decision.reasons()));
        list(
                "decision.alternatives",
                decision.alternatives().isEmpty() && decision.number() > 0
                        ? List.of(Line.of(words.say("decision.alternatives.none")))
                        : Line.all(words, decision.alternatives()));
        list("decision.evidence", DecisionLines.evidence(words, decision.evidence()));
        list(
                "decision.affected",
                decision.affectedGroups().stream()
                        .map(group -> Line.in(words)
                                .text(group.name())
                                .plain(" — "
                                        + words.say(
                                                group.presentOrConsulted()
                                                        ? "decision.affected.heard"
                                                        : "decision.affected.unheard"))
                                .line())
                        .toList());
        list("decision.concessions", Line.all(words, decision.concessions()));
        if (decision.refersToMission()) {
            blocks.add(new Block.Paragraph(Manner.BODY, Line.of(words.say("decision.mission"))));
        }
    }

    private void against() {
        DisagreementReport against = decision.deliberation().disagreement();
        if (!against.none()) {
            heading("decision.against");
            blocks.add(new Block.Facts(DecisionLines.against(words, against)));
        }
    }

    private void departures() {
        if (!decision.advisories().isEmpty() || decision.justification() != null) {
            heading("decision.advisories");
            blocks.add(RuleLines.note(words, null, decision.advisories(), decision.justification()));
        }
    }

    private void list(String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            heading(key);
            blocks.add(new Block.Items(false, lines));
        }
    }

    private void heading(String key) {
        blocks.add(new Block.Heading(2, Line.of(words.say(key))));
    }

    private void party(String key, @Nullable Named named) {
        if (named != null) {
            fact(key, List.of(Lines.of(words, named)));
        }
    }

    private void fact(String key, String value) {
        fact(key, List.of(Line.of(value)));
    }

    private void fact(String key, List<Line> lines) {
        facts.add(new Block.Fact(words.say(key), lines));
    }
}
