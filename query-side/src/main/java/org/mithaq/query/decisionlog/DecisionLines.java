package org.mithaq.query.decisionlog;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.query.decisionlog.LifeReport.LinkReport;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;

/** What documents say of decisions, in minutes and in reports alike. */
public final class DecisionLines {

    private DecisionLines() {}

    /** The tally in words: bare numbers would change places in a line from right to left. */
    public static Line tally(Words words, Vote vote) {
        return Line.of(words.say("vote.spoken", vote.inFavour(), vote.against(), vote.abstained()));
    }

    public static List<Line> evidence(Words words, Collection<Evidence> evidence) {
        return evidence.stream()
                .map(piece -> Line.in(words)
                        .plain(words.label(piece.kind()) + ": ")
                        .text(piece.title())
                        .plain(" — ")
                        .text(piece.source())
                        .line())
                .toList();
    }

    /** What it is worth on the day of the reading; behind that, by which decisions that came. */
    static List<Line> standing(Words words, DecisionReport decision, ZoneId zone) {
        return Stream.concat(
                        Stream.ofNullable(decision.standing()).map(standing -> Line.of(words, standing.text())),
                        decision.links().stream()
                                .filter(link -> link.relation().settles())
                                .map(link -> link(words, link, zone)))
                .toList();
    }

    /** What it is to another decision, since when. */
    static Line link(Words words, LinkReport link, ZoneId zone) {
        return Line.in(words)
                .add(link(words, link))
                .plain(" · " + words.dates().day(link.at(), zone))
                .line();
    }

    /** What it is to another decision. */
    public static Line link(Words words, LinkReport link) {
        Line.Builder line =
                Line.in(words).plain(words.label(link.relation()) + " ").add(numbered(words, link.decision()));
        return (link.vote() == null ? line : line.plain(" · ").add(tally(words, link.vote()))).line();
    }

    /** A decision by its number and title. */
    public static Line numbered(Words words, Numbered decision) {
        Line.Builder line = Line.in(words);
        if (decision.number() != null) {
            line.plain(words.say("decision.number", decision.number()) + (decision.title() == null ? "" : ": "));
        }
        return (decision.title() == null && decision.number() != null
                        ? line
                        : line.named(decision.title(), decision.id()))
                .line();
    }

    /** Objections with their answers, and dissents in full; by whom, where the readers may know. */
    public static List<Block.Fact> against(Words words, DisagreementReport said) {
        List<Block.Fact> facts = new ArrayList<>();
        said.objections()
                .forEach(objection ->
                        facts.add(new Block.Fact(words.say("decision.objection"), objected(words, objection))));
        said.dissents()
                .forEach(
                        dissent -> facts.add(new Block.Fact(words.say("decision.dissent"), dissented(words, dissent))));
        return facts;
    }

    private static List<Line> objected(Words words, DisagreementReport.Objected objection) {
        List<Line> lines = new ArrayList<>();
        lines.add(by(words, objection.by()).text(objection.text()).line());
        lines.add(
                objection.answer() == null
                        ? Line.of(words.say("decision.objection.unanswered"))
                        : Line.in(words)
                                .plain(words.say("decision.objection.answer") + ": ")
                                .text(objection.answer())
                                .line());
        if (objection.withdrawn()) {
            lines.add(Line.of(words.say("decision.objection.withdrawn")));
        }
        return lines;
    }

    private static List<Line> dissented(Words words, DisagreementReport.Dissented dissent) {
        Line opinion = by(words, dissent.by()).text(dissent.opinion()).line();
        return dissent.standAside() ? List.of(opinion, Line.of(words.say("decision.dissent.aside"))) : List.of(opinion);
    }

    private static Line.Builder by(Words words, @Nullable Named party) {
        Line.Builder line = Line.in(words);
        return party == null ? line : line.add(Lines.of(words, party)).plain(": ");
    }
}
