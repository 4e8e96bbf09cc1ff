package org.mithaq.query.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.query.decisionlog.DecisionLines;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;

/** The decisions of a meeting, and its dealings with earlier ones, in its minutes. */
record MinutesDecisions(MinutesReport minutes, Words words, Reading reading) {

    /** Up to so many voters are named one by one. */
    private static final int FEW = 6;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (minutes.openedAt() != null) {
            heading(blocks, 2, words.say("minutes.decisions"));
            if (minutes.decisions().isEmpty()) {
                blocks.add(
                        new Block.Paragraph(Manner.BODY, Line.of(words.say(reading.none("minutes.decisions.none")))));
            }
            minutes.decisions().forEach(decided -> decision(blocks, decided));
        }
        notices(blocks);
        rulings(blocks);
        return blocks;
    }

    private void decision(List<Block> blocks, Decided decided) {
        DecisionRecorded made = decided.decision();
        blocks.add(new Block.Heading(
                3,
                Line.in(words)
                        .plain(words.say("decision.number", made.number()) + ": ")
                        .text(made.title())
                        .line()));
        blocks.add(new Block.Paragraph(Manner.WORDING, Line.of(words, made.text())));
        List<Block.Fact> facts = new ArrayList<>();
        add(facts, "decision.outcome", List.of(Line.of(words.label(made.outcome()))));
        add(
                facts,
                "minutes.decisions.others",
                decided.links().stream()
                        .map(link -> DecisionLines.link(words, link))
                        .toList());
        add(facts, "decision.vote", List.of(DecisionLines.tally(words, made.vote())));
        ballots(facts, decided);
        add(facts, "decision.kind", List.of(Line.of(words.label(made.kind()))));
        add(facts, "decision.rule", List.of(Line.of(words.label(made.rule()))));
        if (decided.mover() != null) {
            add(facts, "decision.mover", List.of(Lines.of(words, decided.mover())));
        }
        recusals(facts, decided);
        add(
                facts,
                "decision.proxies",
                decided.proxies().stream()
                        .map(proxy -> MinutesHead.proxied(words, proxy).line())
                        .toList());
        add(facts, "decision.reasons", Line.all(words, made.reasons()));
        add(
                facts,
                "decision.alternatives",
                made.alternatives().isEmpty()
                        ? List.of(Line.of(words.say("decision.alternatives.none")))
                        : Line.all(words, made.alternatives()));
        add(facts, "decision.evidence", DecisionLines.evidence(words, made.evidence()));
        add(facts, "decision.concessions", Line.all(words, made.concessions()));
        facts.addAll(DecisionLines.against(words, decided.against()));
        blocks.add(new Block.Facts(facts));
    }

    private void ballots(List<Block.Fact> facts, Decided decided) {
        Map<Choice, List<Named>> byChoice = decided.ballots().stream()
                .collect(Collectors.groupingBy(
                        Decided.Voted::choice, Collectors.mapping(Decided.Voted::party, Collectors.toList())));
        for (Choice choice : Choice.values()) {
            List<Named> voters = byChoice.getOrDefault(choice, List.of());
            if (!voters.isEmpty()) {
                facts.add(new Block.Fact(words.label(choice), List.of(voters(voters))));
            }
        }
    }

    /** A long list goes by the numbers of the list of those present. */
    private Line voters(List<Named> voters) {
        List<Integer> numbers = voters.stream().map(this::number).sorted().toList();
        return voters.size() <= FEW || numbers.getFirst() == 0
                ? Lines.list(words, voters)
                : Line.in(words)
                        .plain(words.say("decision.voters.numbers") + " ")
                        .list(ranges(numbers).stream()
                                .map(range ->
                                        Line.in(words).reference(range, "").line())
                                .toList())
                        .line();
    }

    /** Where the party stands among those present, from 1; 0 where it does not. */
    private int number(Named party) {
        return minutes.present().stream()
                        .map(present -> present.party().id())
                        .toList()
                        .indexOf(party.id())
                + 1;
    }

    private static List<String> ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            int last = numbers.get(i);
            ranges.add(first == last ? Integer.toString(first) : first + "–" + last);
        }
        return ranges;
    }

    private void recusals(List<Block.Fact> facts, Decided decided) {
        if (decided.recusals() > 0) {
            Line count = Line.of(words.say("decision.recusals", decided.recusals()));
            add(
                    facts,
                    "decision.recused",
                    decided.recused().isEmpty() ? List.of(count) : List.of(Lines.list(words, decided.recused())));
        }
    }

    private void notices(List<Block> blocks) {
        if (minutes.notices().isEmpty()) {
            return;
        }
        heading(blocks, 2, words.say("minutes.notices"));
        blocks.add(new Block.Items(
                false,
                minutes.notices().stream()
                        .map(notice -> {
                            Line.Builder line = Line.in(words).text(notice.happened());
                            if (notice.about() != null) {
                                line.plain(": ").text(notice.about());
                            }
                            return (notice.by() == null
                                            ? line
                                            : line.plain(" — ").add(Lines.of(words, notice.by())))
                                    .line();
                        })
                        .toList()));
    }

    private void rulings(List<Block> blocks) {
        if (minutes.rulings().isEmpty()) {
            return;
        }
        heading(blocks, 2, words.say("minutes.rulings"));
        for (MinutesReport.Ruling ruling : minutes.rulings()) {
            blocks.add(new Block.Heading(3, DecisionLines.numbered(words, ruling.decision())));
            List<Block.Fact> facts = new ArrayList<>();
            String result = ruling.granted() ? "minutes.rulings.granted" : "minutes.rulings.refused";
            add(facts, "minutes.rulings.result", List.of(Line.of(words.say(result))));
            add(facts, "minutes.rulings.by", List.of(Line.of(words.label(ruling.judge()))));
            if (ruling.vote() != null) {
                add(facts, "decision.vote", List.of(DecisionLines.tally(words, ruling.vote())));
            }
            if (ruling.reason() != null) {
                add(facts, "decision.reasons", List.of(Line.of(words, ruling.reason())));
            }
            if (ruling.until() != null) {
                String key = ruling.granted() ? "minutes.rulings.hear" : "minutes.rulings.again";
                add(facts, key, List.of(Line.of(words.dates().day(ruling.until()))));
            }
            blocks.add(new Block.Facts(facts));
        }
    }

    private void add(List<Block.Fact> facts, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Block.Fact(words.say(key), lines));
        }
    }

    private static void heading(List<Block> blocks, int level, String text) {
        blocks.add(new Block.Heading(level, Line.of(text)));
    }
}
