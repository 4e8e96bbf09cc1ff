package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.query.decisionlog.RoundReport.CastReport;
import org.mithaq.query.decisionlog.RoundReport.VoterReport;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Text;

/** A vote in writing as a document tells it. Lives for the length of one writing. */
final class RoundBlocks {

    private final RoundReport round;
    private final Reading reading;
    private final Words words;
    private final List<Block.Fact> facts = new ArrayList<>();

    private RoundBlocks(RoundReport round, Reading reading, Words words) {
        this.round = round;
        this.reading = reading;
        this.words = words;
    }

    static List<Block> of(RoundReport round, Reading reading, Words words) {
        RoundBlocks writing = new RoundBlocks(round, reading, words);
        writing.course();
        writing.result();
        return Stream.of(
                        writing.heading(2, "round.title"),
                        Stream.<Block>of(new Block.Facts(writing.facts)),
                        writing.items(
                                "round.voters",
                                round.voters().stream().map(writing::voter).toList()),
                        writing.items(
                                "round.casts",
                                round.casts().stream().map(writing::cast).toList()))
                .flatMap(blocks -> blocks)
                .toList();
    }

    private void course() {
        String state = words.label(round.state());
        fact("round.state", round.lapsed() == null ? state : state + " · " + words.label(round.lapsed()));
        fact("decision.body", words.label(round.body()));
        named("round.mover", round.mover());
        fact("round.opened", words.dates().moment(round.openedAt(), reading.zone()));
        fact("round.closes", words.dates().day(round.closesOn()));
        if (round.endedAt() != null) {
            fact("round.ended", words.dates().moment(round.endedAt(), reading.zone()));
        }
        if (round.rule() != null) {
            fact("round.rule", words.label(round.rule()));
        }
        if (round.measure() != null) {
            text(
                    "round.effect",
                    words.label(round.measure()),
                    round.about() == null ? null : round.about().name());
        }
        if (round.reopens() != null && round.as() != null) {
            text("round.reopens", words.label(round.as()), round.reopens().title());
        }
    }

    private void result() {
        Quorum found = round.participation();
        boolean met = found.present() >= found.required();
        fact(
                "round.participation",
                words.say(
                        met ? "round.participation.met" : "round.participation.missing",
                        found.present(),
                        found.required(),
                        found.entitled()));
        facts.add(new Block.Fact(words.say("round.vote"), List.of(DecisionLines.tally(words, round.vote()))));
        if (round.withdrawnFor() != null) {
            facts.add(new Block.Fact(words.say("round.reason"), List.of(Line.of(words, round.withdrawnFor()))));
        }
    }

    private Line voter(VoterReport voter) {
        String weight = voter.votes() == 1 ? "" : " · " + words.say("round.votes", voter.votes());
        return party(voter.party(), choice(voter.choice(), voter.recused()) + weight);
    }

    private Line cast(CastReport cast) {
        return party(
                cast.party(),
                choice(cast.choice(), true) + " · "
                        + words.dates().moment(cast.at(), reading.zone())
                        + (cast.counts() ? "" : " · " + words.say("round.changed")));
    }

    private String choice(@Nullable Choice choice, boolean recused) {
        return choice == null ? words.say(recused ? "round.recused" : "round.silent") : words.label(choice);
    }

    private Line party(Named party, String said) {
        return Line.in(words).add(Lines.of(words, party)).plain(": " + said).line();
    }

    private Stream<Block> items(String key, List<Line> lines) {
        return lines.isEmpty() ? Stream.of() : Stream.concat(heading(3, key), Stream.of(new Block.Items(false, lines)));
    }

    private Stream<Block> heading(int level, String key) {
        return Stream.of(new Block.Heading(level, Line.of(words.say(key))));
    }

    private void named(String key, @Nullable Named party) {
        if (party != null) {
            facts.add(new Block.Fact(words.say(key), List.of(Lines.of(words, party))));
        }
    }

    private void text(String key, String label, @Nullable Text title) {
        Line.Builder line = Line.in(words).plain(label);
        facts.add(new Block.Fact(
                words.say(key),
                List.of(
                        title == null
                                ? line.line()
                                : line.plain(" — ").text(title).line())));
    }

    private void fact(String key, String value) {
        facts.add(new Block.Fact(words.say(key), List.of(Line.of(value))));
    }
}
