package org.mithaq.query.platform.document;

import java.io.Writer;

/** Counts the characters of a text, and keeps it as long as it is not too long. */
final class Weighed extends Writer {

    private final StringBuilder kept = new StringBuilder();
    private final long most;
    private long length;

    /** @param most how many characters are kept */
    Weighed(long most) {
        this.most = most;
    }

    @Override
    public void write(char[] text, int offset, int count) {
        length += count;
        if (length <= most) {
            kept.append(text, offset, count);
        }
    }

    /** Of the whole text, in characters. */
    long length() {
        return length;
    }

    /** The text, where it is not too long. */
    @Override
    public String toString() {
        return kept.toString();
    }

    @Override
    public void flush() {
        // nothing waits anywhere
    }

    @Override
    public void close() {
        // it can be read on
    }
}
