package org.mithaq.query.platform.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.page.Shown;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** A line of text, as long as it may be. */
public record Line(List<Inline> pieces) {

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** A line of the product's own words. */
    public static Line of(String words) {
        return new Line(List.of(new Inline.Plain(words)));
    }

    /** A line of what people wrote. */
    public static Line of(Words words, @Nullable Text text) {
        return in(words).text(text).line();
    }

    /** Each text a line. */
    public static List<Line> all(Words words, Collection<Text> texts) {
        return texts.stream().map(text -> of(words, text)).toList();
    }

    public static Builder in(Words words) {
        return new Builder(words);
    }

    /** The text alone. */
    public String text() {
        return String.join("", pieces.stream().map(Inline::text).toList());
    }

    /** Puts a line together from words and texts. */
    public static final class Builder {

        private final Words words;
        private final List<Inline> pieces = new ArrayList<>();

        private Builder(Words words) {
            this.words = words;
        }

        /** The product's own words. */
        public Builder plain(String own) {
            pieces.add(new Inline.Plain(own));
            return this;
        }

        public Builder strong(String own) {
            pieces.add(new Inline.Strong(new Inline.Plain(own)));
            return this;
        }

        /** What people wrote; where it is in the other language only, it says so. */
        public Builder text(@Nullable Text text) {
            return written(text, false);
        }

        public Builder strong(@Nullable Text text) {
            return written(text, true);
        }

        /** The name of a party or thing, or else {@code words.unnamed} with its id. */
        public Builder named(@Nullable Text name, String id) {
            return name == null ? plain(words.say("party.unnamed") + " ").reference(id, "") : text(name);
        }

        public Builder reference(String text, String path) {
            pieces.add(new Inline.Reference(text, path));
            return this;
        }

        public Builder add(Line line) {
            pieces.addAll(line.pieces());
            return this;
        }

        /** The lines one after the other, as a list reads in a sentence. */
        public Builder list(Collection<Line> lines) {
            boolean first = true;
            for (Line line : lines) {
                if (!first) {
                    plain(words.say("list.separator"));
                }
                add(line);
                first = false;
            }
            return this;
        }

        public Line line() {
            return new Line(pieces);
        }

        private Builder written(@Nullable Text text, boolean strong) {
            Shown shown = words.show(text);
            Inline piece = new Inline.Written(shown.text(), shown.tag().equals("ar") ? Language.AR : Language.EN);
            pieces.add(strong ? new Inline.Strong(piece) : piece);
            return shown.foreign() ? plain(" [" + words.say("only." + shown.tag()) + "]") : this;
        }
    }
}
