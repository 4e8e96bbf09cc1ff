package org.mithaq.query.annualreport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Fact;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.rules.RuleLines;

/** The report written out: the figures first, and then a chapter for each part of the record. */
record AnnualReportDocument(AnnualReport report, Reading reading, Words words) {

    Document document() {
        return Lines.document(
                reading,
                words,
                "annual-report/" + report.from() + "/" + report.to(),
                title(),
                report.asOf().atStartOfDay(reading.zone()).toInstant(),
                blocks());
    }

    private String title() {
        return period().year()
                ? words.say("annual.title.year", Integer.toString(report.from().getYear()))
                : words.say("annual.title");
    }

    private Period period() {
        return new Period(report.from(), report.to(), reading.zone());
    }

    private List<Block> blocks() {
        Chapters chapters = new Chapters(words, reading);
        head(chapters);
        figures(chapters);
        new PeopleChapters(report, chapters).write();
        new WorkChapters(report, chapters).write();
        new OutwardChapters(report, chapters).write();
        findings(chapters);
        return chapters.blocks();
    }

    private void head(Chapters chapters) {
        chapters.add(new Block.Paragraph(Manner.BYLINE, Lines.over(reading, words, report.version())));
        chapters.add(new Block.Heading(1, Line.of(title())));
        chapters.add(new Block.Paragraph(
                Manner.BYLINE,
                Line.of(words.say(
                                "annual.period",
                                words.dates().day(report.from()),
                                words.dates().day(report.to()))
                        + (report.asOf().isBefore(report.to())
                                ? " · "
                                        + words.say(
                                                "annual.running", words.dates().day(report.asOf()))
                                : ""))));
        if (report.mission() != null) {
            chapters.add(new Block.Paragraph(Manner.WORDING, Line.of(words, report.mission())));
        }
    }

    private void figures(Chapters chapters) {
        chapters.chapter("annual.figures");
        chapters.add(new Block.Facts(List.of(
                fact("annual.members", report.members().members()),
                fact("nav.bodies", report.bodies().size()),
                fact("annual.meetings", report.meetings().held().size()),
                fact("annual.decisions", report.decisions().made()),
                fact("annual.tasks.completed", report.tasks().completed().size()),
                fact("annual.tasks.overdue", report.tasks().overdue().size()))));
    }

    private Fact fact(String key, long number) {
        return new Fact(words.say(key), List.of(Line.of(Long.toString(number))));
    }

    private void findings(Chapters chapters) {
        if (report.version() == Readers.PUBLIC) {
            return;
        }
        chapters.chapter("annual.findings");
        if (report.findings().isEmpty()) {
            chapters.none("findings.empty");
        }
        findings(chapters, "annual.findings.attention", true);
        findings(chapters, "annual.findings.standing", false);
    }

    private void findings(Chapters chapters, String key, boolean attention) {
        List<FindingReport> those = report.findings().stream()
                .filter(finding -> finding.attention() == attention)
                .toList();
        if (!those.isEmpty()) {
            chapters.part(key);
        }
        those.forEach(finding ->
                chapters.add(RuleLines.note(words, about(finding, chapters), List.of(finding.note()), null)));
    }

    private @Nullable Line about(FindingReport finding, Chapters chapters) {
        List<Line> titles = finding.about().stream()
                .filter(subject -> subject.title() != null)
                .map(subject -> chapters.text(subject.title()))
                .toList();
        return titles.isEmpty() ? null : Line.in(words).list(titles).line();
    }
}
