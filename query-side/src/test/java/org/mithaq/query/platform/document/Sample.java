package org.mithaq.query.platform.document;

import java.time.Instant;
import java.util.List;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** A document with one of everything. */
final class Sample {

    static final String INJECTION = "<script>alert('1')</script> & \"q\" **x** [y](javascript:z) | `w`";

    private Sample() {}

    static Document in(Language language) {
        return of(language, Text.of("الرسالة والقيم", "Mission and values"));
    }

    static Document of(Language language, Text text) {
        Words words = Words.in(language);
        Line line = Line.of(words, text);
        return new Document(
                language,
                "samples/1",
                words.show(text).text(),
                "Mithaq",
                Instant.parse("2026-11-19T22:30:00Z"),
                words.say("document.authority.ar"),
                List.of(
                        new Block.Heading(1, line),
                        new Block.Paragraph(Block.Manner.WORDING, line),
                        new Block.Facts(List.of(new Block.Fact(words.say("decision.vote"), List.of(line, line)))),
                        new Block.Items(true, List.of(line, line)),
                        new Block.Items(false, List.of(line)),
                        new Block.Table(
                                List.of(
                                        new Block.Column(words.say("audit.who"), 1),
                                        new Block.Column(words.say("audit.what"), 2)),
                                List.of(List.of(
                                        line, Line.in(words).strong(text).line()))),
                        new Block.Note(List.of(Line.in(words)
                                .reference("R-032", "/rulebook/R-032")
                                .plain(" ")
                                .text(text)
                                .line())),
                        new Block.PageBreak(),
                        new Block.Signatures(List.of(words.say("minutes.signature.chair")))));
    }
}
