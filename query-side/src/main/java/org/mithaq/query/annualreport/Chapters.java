package org.mithaq.query.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Column;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Text;

/** A report while it is written, chapter by chapter. Lives for the length of one writing. */
final class Chapters {

    private final Words words;
    private final Reading reading;
    private final List<Block> blocks = new ArrayList<>();

    Chapters(Words words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    List<Block> blocks() {
        return blocks;
    }

    Words words() {
        return words;
    }

    String day(@Nullable Instant at) {
        return words.dates().day(at, reading.zone());
    }

    String day(LocalDate day) {
        return words.dates().day(day);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void chapter(String key) {
        blocks.add(new Block.Heading(2, Line.of(words.say(key))));
    }

    void part(String key) {
        blocks.add(new Block.Heading(3, Line.of(words.say(key))));
    }

    /** A sentence of the product's own. */
    void say(String key, Object... arguments) {
        blocks.add(new Block.Paragraph(Manner.BODY, Line.of(words.say(key, arguments))));
    }

    /** That there is nothing, as far as the reader may know. */
    void none(String key) {
        blocks.add(new Block.Paragraph(Manner.QUIET, Line.of(words.say(reading.none(key)))));
    }

    /** A list under a heading of its own; nothing where it is empty. */
    <T> void list(String key, Collection<T> things, Function<T, Line> line) {
        if (!things.isEmpty()) {
            part(key);
            blocks.add(new Block.Items(false, things.stream().map(line).toList()));
        }
    }

    /** A table of things; nothing where there are none. */
    <T> void table(List<Column> columns, Collection<T> things, Function<T, List<Line>> row) {
        if (!things.isEmpty()) {
            blocks.add(new Block.Table(columns, things.stream().map(row).toList()));
        }
    }

    Column column(String key, int share) {
        return new Column(words.say(key), share);
    }

    Line plain(String text) {
        return Line.of(text);
    }

    Line label(@Nullable Enum<?> constant) {
        return Line.of(constant == null ? "" : words.label(constant));
    }

    Line text(@Nullable Text text) {
        return text == null ? Line.of("") : Line.of(words, text);
    }

    /** How many there are of each kind, in one line. */
    String counts(Map<? extends Enum<?>, Integer> counts, Function<Enum<?>, String> label) {
        return words.list(counts.entrySet().stream()
                .map(each -> label.apply(each.getKey()) + ": " + each.getValue())
                .toList());
    }

    /** Pieces of a line, with dots between them. */
    Line dotted(Stream<Line> pieces) {
        Line.Builder line = Line.in(words);
        boolean first = true;
        for (Line piece : pieces.filter(each -> !each.text().isEmpty()).toList()) {
            (first ? line : line.plain(" · ")).add(piece);
            first = false;
        }
        return line.line();
    }
}
