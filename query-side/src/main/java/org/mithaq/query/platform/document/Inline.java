package org.mithaq.query.platform.document;

import org.mithaq.text.Language;

/** A piece of a line. Its text is clean of everything that could disguise it. */
public sealed interface Inline {

    String text();

    /** The product's own words, in the document's language. */
    record Plain(String text) implements Inline {

        public Plain {
            text = Clean.text(text);
        }
    }

    /** What people wrote, in the language they wrote it in; its direction does not reach beyond it. */
    record Written(String text, Language language) implements Inline {

        public Written {
            text = Clean.text(text);
        }
    }

    /** A piece that stands out. */
    record Strong(Inline piece) implements Inline {

        @Override
        public String text() {
            return piece.text();
        }
    }

    /**
     * What something is filed under, such as {@code R-032}: Latin letters and digits, left to right in every document.
     *
     * @param path where it is to be read, as a path of the product
     */
    record Reference(String text, String path) implements Inline {

        public Reference {
            text = Clean.text(text);
        }
    }
}
