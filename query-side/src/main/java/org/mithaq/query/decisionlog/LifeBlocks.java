package org.mithaq.query.decisionlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.query.decisionlog.DeliberationReport.ProposalReport;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;

/** What was before a decision and what became of it, as its document tells it. */
record LifeBlocks(DecisionReport decision, Reading reading, Words words) {

    /** What was proposed, and how members were consulted about it. */
    List<Block> proposal() {
        ProposalReport proposal = decision.deliberation().proposal();
        if (proposal == null) {
            return List.of();
        }
        List<Block.Fact> facts = new ArrayList<>();
        if (proposal.proposer() != null) {
            fact(facts, "deliberation.proposer", Lines.of(words, proposal.proposer()));
        }
        moment(facts, "deliberation.proposed", proposal.at());
        if (proposal.text() != null) {
            fact(facts, "deliberation.wording", Line.of(words, proposal.text()));
        }
        if (proposal.consultation() != null) {
            fact(facts, "deliberation.consultation", Line.of(consultation(proposal)));
        }
        day(facts, "deliberation.vote", proposal.voteOn());
        if (proposal.missionRef() != null) {
            fact(facts, "deliberation.mission", Line.of(words, proposal.missionRef()));
        }
        List<Block> blocks = new ArrayList<>(List.of(heading("deliberation.proposal"), new Block.Facts(facts)));
        if (proposal.important()) {
            blocks.add(new Block.Paragraph(Manner.BODY, Line.of(words.say("deliberation.important"))));
        }
        return blocks;
    }

    private String consultation(ProposalReport proposal) {
        var asked = Objects.requireNonNull(proposal.consultation());
        String period = words.say(
                "deliberation.consultation.period",
                words.dates().day(asked.from()),
                words.dates().day(asked.until()));
        return asked.allMembers() ? period + " · " + words.say("deliberation.consultation.all") : period;
    }

    /** From when until when it counts, other decisions, requests to discuss it again, what rests on it. */
    List<Block> sequel() {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> life = decision.life() == null ? List.of() : life(decision.life());
        if (!life.isEmpty()) {
            blocks.add(heading("life.title"));
            blocks.add(new Block.Facts(life));
        }
        items(
                blocks,
                "life.links",
                decision.links().stream()
                        .map(link -> DecisionLines.link(words, link, reading.zone()))
                        .toList());
        if (!decision.rediscussions().isEmpty()) {
            blocks.add(heading("rediscussion.title"));
            decision.rediscussions().forEach(request -> blocks.addAll(RequestBlocks.of(request, reading, words)));
        }
        items(
                blocks,
                "life.consequences",
                decision.consequences().stream().map(this::consequence).toList());
        return blocks;
    }

    private List<Block.Fact> life(LifeReport life) {
        List<Block.Fact> facts = new ArrayList<>();
        if (decision.counted()) {
            day(facts, "life.from", life.from());
        }
        if (decision.counted() || decision.pending()) {
            day(facts, "life.until", life.until());
            day(facts, decision.reviewed(reading.today()), life.review());
        }
        if (decision.counted()) {
            day(facts, "life.ended", life.endedOn());
        }
        if (life.provision() != null) {
            provision(facts, life, life.provision());
        }
        if (!life.settled().isEmpty()) {
            facts.add(new Block.Fact(
                    words.say("life.settled"),
                    life.settled().stream().map(this::settled).toList()));
        }
        return facts;
    }

    /** What became of it is told among the other decisions. */
    private void provision(List<Block.Fact> facts, LifeReport life, Provision provision) {
        String needed = words.label(provision.reason()) + " · " + words.labels(provision.by());
        if (!decision.pending()) {
            fact(facts, "life.provision.past", Line.of(needed));
        } else if (life.ratifyUntil() != null) {
            fact(
                    facts,
                    "life.provision",
                    Line.of(needed + " · " + words.say("life.provision.until") + ": "
                            + words.dates().day(life.ratifyUntil())));
        }
    }

    private Line settled(LifeReport.SettledReport settled) {
        Line.Builder line = Line.in(words)
                .plain(words.label(settled.as()) + " · " + words.dates().day(settled.at(), reading.zone()));
        return (settled.note() == null ? line : line.plain(" — ").text(settled.note())).line();
    }

    private Line consequence(ConsequenceReport rests) {
        Line.Builder line = Line.in(words).text(rests.happened());
        if (rests.title() != null) {
            line.plain(": ").text(rests.title());
        }
        if (rests.task() != null) {
            line.plain(" — " + words.label(rests.task()));
        }
        return line.plain(" · " + words.dates().day(rests.at(), reading.zone()) + " · "
                        + words.say("life.record", Long.toString(rests.sequence())))
                .line();
    }

    private void items(List<Block> blocks, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            blocks.add(heading(key));
            blocks.add(new Block.Items(false, lines));
        }
    }

    private Block heading(String key) {
        return new Block.Heading(2, Line.of(words.say(key)));
    }

    private void moment(List<Block.Fact> facts, String key, Instant at) {
        fact(facts, key, Line.of(words.dates().day(at, reading.zone())));
    }

    private void day(List<Block.Fact> facts, String key, @Nullable LocalDate day) {
        if (day != null) {
            fact(facts, key, Line.of(words.dates().day(day)));
        }
    }

    private void fact(List<Block.Fact> facts, String key, Line line) {
        facts.add(new Block.Fact(words.say(key), List.of(line)));
    }
}
