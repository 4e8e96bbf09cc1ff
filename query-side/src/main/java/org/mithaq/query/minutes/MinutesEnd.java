package org.mithaq.query.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.audittrail.AuditReport;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.rules.RuleLines;

/** The end of a meeting's minutes: what is next, what became of the minutes, rules not followed, signatures. */
record MinutesEnd(MinutesReport minutes, Words words, Reading reading) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (minutes.closedAt() != null) {
            next(blocks);
            fate(blocks);
        }
        corrections(blocks);
        rules(blocks);
        if (minutes.closedAt() != null) {
            heading(blocks, words.say("minutes.signatures"));
            blocks.add(new Block.Signatures(Stream.of("chair", "secretary", "date")
                    .map(line -> words.say("minutes.signature." + line))
                    .toList()));
        }
        return blocks;
    }

    private void next(List<Block> blocks) {
        heading(blocks, words.say("minutes.next"));
        MinutesReport.Next next = minutes.next();
        if (next == null) {
            body(blocks, Line.of(words.say(reading.untold("minutes.next.none"))));
            return;
        }
        Line.Builder line = Line.in(words).text(next.title());
        if (next.startsAt() != null) {
            line.plain(" · " + words.dates().moment(next.startsAt(), reading.zone()));
        }
        if (next.place() != null) {
            line.plain(" · ").text(next.place());
        }
        if (next.host() != null) {
            line.plain(" · " + words.say("minutes.host") + ": ").add(Lines.of(words, next.host()));
        }
        body(blocks, line.line());
    }

    private void fate(List<Block> blocks) {
        if (minutes.version() == Readers.MEMBERS) {
            heading(blocks, words.say("minutes.circulation"));
            if (minutes.circulations().isEmpty()) {
                body(blocks, Line.of(words.say(reading.untold("minutes.circulation.none"))));
            }
            minutes.circulations()
                    .forEach(sent -> body(
                            blocks,
                            Line.of(words.say(
                                    "minutes.circulation.members",
                                    words.dates().day(sent.at(), reading.zone()),
                                    sent.members().size(),
                                    sent.prospects().size()))));
        }
        MinutesReport.Approval approval = minutes.approval();
        if (approval != null) {
            Line.Builder line = Line.in(words)
                    .plain(words.say("minutes.approval", words.dates().day(approval.at(), reading.zone())) + " ");
            body(
                    blocks,
                    (approval.title() == null
                                    ? line.plain(words.say("minutes.approval.meeting"))
                                    : line.text(approval.title()))
                            .line());
        }
    }

    private void corrections(List<Block> blocks) {
        if (minutes.corrections().isEmpty()) {
            return;
        }
        heading(blocks, words.say("minutes.corrections"));
        minutes.corrections().forEach(correction -> blocks.add(new Block.Note(correction(correction))));
    }

    private List<Line> correction(MinutesReport.Correction correction) {
        List<Line> lines = new ArrayList<>();
        Line.Builder head = Line.in(words)
                .strong(words.say("minutes.corrections.number", correction.number()))
                .plain(" · " + words.label(correction.uptake()) + " · "
                        + words.dates().day(correction.at(), reading.zone()));
        if (correction.by() != null) {
            head.plain(" · ").add(Lines.of(words, correction.by()));
        }
        lines.add((correction.item() == null ? head : head.plain(" · " + words.label(correction.item()))).line());
        lines.add(Line.of(words, correction.text()));
        if (correction.reason() != null) {
            lines.add(Line.in(words)
                    .plain(words.say("minutes.corrections.reason") + " ")
                    .text(correction.reason())
                    .line());
        }
        if (correction.decision() != null) {
            lines.add(Line.in(words)
                    .plain(words.say("minutes.corrections.decision") + ": ")
                    .add(Lines.of(words, correction.decision()))
                    .line());
        }
        return lines;
    }

    private void rules(List<Block> blocks) {
        if (!minutes.remarks().isEmpty()) {
            heading(blocks, words.say("minutes.remarks"));
            minutes.remarks()
                    .forEach(remark -> blocks.add(
                            RuleLines.note(words, happened(remark), remark.rules(), remark.justification())));
        }
        if (!minutes.refusals().isEmpty()) {
            heading(blocks, words.say("minutes.refusals"));
            minutes.refusals().forEach(refusal -> blocks.add(refused(refusal)));
        }
        if (minutes.until() != null) {
            blocks.add(new Block.Paragraph(
                    Manner.BODY,
                    Line.of(words.say("minutes.until", minutes.until().toString()))));
        }
    }

    private @Nullable Line happened(MinutesReport.Remarked remark) {
        if (remark.happened() == null) {
            return null;
        }
        Line.Builder line = Line.in(words).strong(remark.happened());
        return (remark.about() == null ? line : line.plain(": ").text(remark.about())).line();
    }

    private Block refused(AuditReport refusal) {
        String command = String.valueOf(refusal.refusedCommand());
        Line.Builder head = Line.in(words);
        if (words.knows("command", command)) {
            head.strong(words.term("command", command));
        } else {
            head.reference(command, "");
        }
        return RuleLines.note(
                words, head.plain(" — ").add(Lines.of(words, refusal.party())).line(), refusal.broken(), null);
    }

    private static void heading(List<Block> blocks, String text) {
        blocks.add(new Block.Heading(2, Line.of(text)));
    }

    private static void body(List<Block> blocks, Line line) {
        blocks.add(new Block.Paragraph(Manner.BODY, line));
    }
}
