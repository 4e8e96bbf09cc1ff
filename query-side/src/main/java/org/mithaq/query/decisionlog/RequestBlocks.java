package org.mithaq.query.decisionlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.decisionlog.RediscussionReport.RequestTurn;
import org.mithaq.query.decisionlog.RediscussionReport.Step;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;

/** A request to discuss a decision again, and what came of it, as a document tells it. Lives for the length of one writing. */
final class RequestBlocks {

    private final RediscussionReport request;
    private final Reading reading;
    private final Words words;
    private final List<Block.Fact> facts = new ArrayList<>();

    private RequestBlocks(RediscussionReport request, Reading reading, Words words) {
        this.request = request;
        this.reading = reading;
        this.words = words;
    }

    static List<Block> of(RediscussionReport request, Reading reading, Words words) {
        RequestBlocks writing = new RequestBlocks(request, reading, words);
        writing.asked();
        request.steps().forEach(writing::step);
        String matter =
                request.ground() == null ? words.label(request.terms().procedure()) : words.label(request.ground());
        return List.of(
                new Block.Heading(3, Line.of(matter + " · " + words.label(request.stage()))),
                new Block.Facts(writing.facts));
    }

    private void asked() {
        fact("rediscussion.asked", Line.of(words.dates().day(request.askedAt(), reading.zone())));
        if (request.asker() != null) {
            fact("rediscussion.asked.by", Lines.of(words, request.asker()));
        }
        parties("rediscussion.together", request.together());
        parties("rediscussion.supported", request.supporters());
        if (request.missing() > 0) {
            fact("rediscussion.missing", Line.of(words.say("rediscussion.supporters", request.missing())));
        }
        fact("rediscussion.reason", Line.of(words, request.reason()));
        List<Line> evidence = DecisionLines.evidence(words, request.evidence());
        if (!evidence.isEmpty()) {
            facts.add(new Block.Fact(words.say("decision.evidence"), evidence));
        }
        if (request.waitsUntil() != null) {
            fact("rediscussion.waits", Line.of(words.dates().day(request.waitsUntil())));
        }
        fact("rediscussion.clause", Line.of(request.clause(reading, words)));
    }

    private void step(Step step) {
        List<Line> lines = new ArrayList<>();
        lines.add(who(step));
        if (step.vote() != null) {
            lines.add(DecisionLines.tally(words, step.vote()));
        }
        if (step.reason() != null) {
            lines.add(Line.of(words, step.reason()));
        }
        if (step.facts() != null) {
            lines.add(Line.of(words.say(
                    "rediscussion.facts", step.facts().sources(), step.facts().requestsBefore())));
        }
        if (step.kind() == RequestTurn.REFUSED) {
            lines.add(Line.of(again(step.nextPermittedOn())));
        }
        if (step.hearing() != null) {
            lines.add(Line.in(words)
                    .plain(words.say("rediscussion.hearing") + ": ")
                    .add(Lines.of(words, step.hearing()))
                    .line());
        }
        if (step.hearUntil() != null) {
            lines.add(Line.of(
                    words.say("rediscussion.hear.until") + ": " + words.dates().day(step.hearUntil())));
        }
        facts.add(new Block.Fact(words.label(step.kind()), lines));
    }

    /** When, by whom or by which decision. */
    private Line who(Step step) {
        Line.Builder line = Line.in(words).plain(words.dates().day(step.at(), reading.zone()));
        if (step.judge() != null) {
            line.plain(" · " + words.label(step.judge()));
        }
        if (step.by() != null) {
            line.plain(" · ").add(Lines.of(words, step.by()));
        }
        if (step.decision() != null) {
            line.plain(" · ").add(DecisionLines.numbered(words, step.decision()));
        }
        return line.line();
    }

    private String again(@Nullable LocalDate day) {
        return day == null
                ? words.say("rediscussion.again.never")
                : words.say("rediscussion.again", words.dates().day(day));
    }

    private void parties(String key, List<Named> parties) {
        if (!parties.isEmpty()) {
            fact(key, Lines.list(words, parties));
        }
    }

    private void fact(String key, Line line) {
        facts.add(new Block.Fact(words.say(key), List.of(line)));
    }
}
