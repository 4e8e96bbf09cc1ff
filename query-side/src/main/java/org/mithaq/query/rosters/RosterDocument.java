package org.mithaq.query.rosters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Column;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.rosters.BodyReport.AskedReport;
import org.mithaq.query.rosters.BodyReport.OfficerReport;
import org.mithaq.query.rosters.BodyReport.ParticipantReport;
import org.mithaq.query.rosters.BodyReport.SeatReport;
import org.mithaq.text.Text;

/** The roster of a body on a day: how it decides and meets, its officers, who sits in it and who takes part. */
record RosterDocument(BodyReport body, Readers readers, Reading reading, Words words) {

    Document document() {
        return Lines.document(
                reading,
                words,
                "bodies/" + body.id(),
                words.say("roster.title") + ": " + name(),
                reading.today().atStartOfDay(reading.zone()).toInstant(),
                blocks());
    }

    private String name() {
        return body.title() == null
                ? words.label(body.kind())
                : words.show(body.title()).text();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Manner.BYLINE, Lines.over(reading, words, readers)));
        blocks.add(new Block.Heading(
                1, body.title() == null ? Line.of(words.label(body.kind())) : Line.of(words, body.title())));
        blocks.add(new Block.Paragraph(Manner.BYLINE, Line.of(standing())));
        blocks.add(new Block.Facts(facts()));
        part(blocks, "body.officers", body.officers().isEmpty() ? null : officers());
        part(blocks, "body.seats", body.seats().isEmpty() ? null : seats());
        part(blocks, "body.participants", body.participants().isEmpty() ? null : participants());
        part(blocks, "body.asked", body.asked().isEmpty() ? null : new Block.Facts(asked()));
        part(
                blocks,
                "body.lacking",
                body.lacking().isEmpty()
                        ? null
                        : new Block.Items(
                                false,
                                body.lacking().stream()
                                        .map(skill -> Line.of(words, skill))
                                        .toList()));
        if (body.officers().isEmpty()
                && body.seats().isEmpty()
                && body.participants().isEmpty()) {
            blocks.add(new Block.Paragraph(Manner.BODY, Line.of(words.say(reading.untold("roster.empty")))));
        }
        return blocks;
    }

    private String standing() {
        String day = words.say("tasks.asof", words.dates().day(reading.today()));
        return words.say("roster.title")
                + (body.interim() ? " · " + words.say("body.interim") : "")
                + (body.dissolved() ? " · " + words.say("body.dissolved") : "")
                + " · " + day;
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("roster.kind", Line.of(words.label(body.kind()))));
        if (body.dissolvedFor() != null) {
            facts.add(fact("body.dissolved", Line.of(words, body.dissolvedFor())));
        }
        if (body.convener() != null) {
            facts.add(fact("body.convener", Lines.of(words, body.convener())));
        }
        if (body.everyMonths() != null) {
            facts.add(fact("body.cadence", Line.of(words.say("body.cadence.every", body.everyMonths()))));
        }
        if (body.quorum() != null) {
            facts.add(fact("body.quorum", Line.of(Integer.toString(body.quorum()))));
        }
        if (!body.roles().isEmpty()) {
            facts.add(fact(
                    "roster.roles",
                    Line.of(words.list(body.roles().stream()
                            .map(role -> words.say("body.role", words.label(role.role()), role.seats()))
                            .toList()))));
        }
        BodyReport.Share share = body.share();
        if (share != null) {
            facts.add(fact(
                    "body.community",
                    Line.of(words.say(
                            "body.community.share",
                            share.community(),
                            share.seats(),
                            share.communityVotes(),
                            share.votes(),
                            share.percent()))));
        }
        return facts;
    }

    private Block officers() {
        return new Block.Table(
                List.of(
                        new Column(words.say("roster.office"), 4),
                        new Column(words.say("minutes.party"), 7),
                        new Column(words.say("roster.since"), 4),
                        new Column(words.say("roster.until"), 4)),
                body.officers().stream().map(this::row).toList());
    }

    private List<Line> row(OfficerReport officer) {
        return List.of(
                officer.title() == null ? Line.of(words.label(officer.office())) : Line.of(words, officer.title()),
                Lines.of(words, officer.party()),
                Line.of(words.dates().day(officer.since(), reading.zone())),
                Line.of(
                        officer.ended()
                                ? words.say("body.ended")
                                : words.dates().day(officer.termEnds())));
    }

    private Block seats() {
        List<List<Line>> rows = new ArrayList<>();
        for (SeatReport seat : body.seats()) {
            rows.add(List.of(
                    Line.of(Integer.toString(rows.size() + 1)),
                    Lines.of(words, seat.party()),
                    Line.of(seat.role() == null ? "" : words.label(seat.role())),
                    Line.of(Integer.toString(seat.votes())),
                    remarks(seat)));
        }
        return new Block.Table(
                List.of(
                        new Column(words.say("audit.sequence"), 2),
                        new Column(words.say("minutes.party"), 8),
                        new Column(words.say("minutes.role"), 4),
                        new Column(words.say("roster.votes"), 3),
                        new Column(words.say("roster.remarks"), 6)),
                rows);
    }

    private Line remarks(SeatReport seat) {
        List<Line> remarks = new ArrayList<>();
        if (seat.position() != null) {
            remarks.add(Line.of(words, seat.position()));
        }
        if (seat.community()) {
            remarks.add(Line.of(words.say("party.community")));
        }
        if (seat.left()) {
            remarks.add(Line.of(words.say("body.left")));
        } else if (seat.vacantSince() != null) {
            remarks.add(Line.of(words.say("body.vacant", words.dates().day(seat.vacantSince(), reading.zone()))));
        }
        return Line.in(words).list(remarks).line();
    }

    private Block participants() {
        return new Block.Table(
                List.of(
                        new Column(words.say("minutes.party"), 6),
                        new Column(words.say("roster.expertise"), 5),
                        new Column(words.say("roster.value"), 5),
                        new Column(words.say("roster.since"), 4)),
                body.participants().stream().map(this::row).toList());
    }

    private List<Line> row(ParticipantReport participant) {
        return List.of(
                Lines.of(words, participant.party()),
                said(participant.expertise()),
                said(participant.value()),
                Line.of(words.dates().day(participant.since(), reading.zone())));
    }

    private Line said(@Nullable Text text) {
        return text == null ? Line.of("") : Line.of(words, text);
    }

    private List<Block.Fact> asked() {
        return body.asked().stream()
                .map(plan -> new Block.Fact(words.show(plan.title()).text(), asked(plan)))
                .toList();
    }

    private List<Line> asked(AskedReport plan) {
        List<Line> lines = Stream.concat(Stream.ofNullable(plan.staffing()), plan.skills().stream())
                .map(text -> Line.of(words, text))
                .toList();
        return lines.isEmpty() ? List.of(Line.of(words.say("body.asked.none"))) : lines;
    }

    private Block.Fact fact(String key, Line line) {
        return new Block.Fact(words.say(key), List.of(line));
    }

    private void part(List<Block> blocks, String title, @Nullable Block content) {
        if (content != null) {
            blocks.add(new Block.Heading(2, Line.of(words.say(title))));
            blocks.add(content);
        }
    }
}
