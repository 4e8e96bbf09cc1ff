package org.mithaq.rulebook;

/**
 * Where a rule comes from: a sentence of one of the five source documents, word for word.
 *
 * @param file the document's number, "000" to "004"
 * @param line the line of that document, counted from 1
 * @param quote the Arabic words, white space collapsed
 */
public record Source(String file, int line, String quote) {

    public Source {
        if (!file.matches("00[0-4]") || line < 1 || quote.isBlank()) {
            throw new IllegalArgumentException("not a source: " + file + ":" + line + " \"" + quote + "\"");
        }
    }

    /** The place in short, such as {@code 001:912}. */
    public String place() {
        return file + ":" + line;
    }
}
