package org.mithaq.query.platform.projection;

/** What can be in the way of the views. */
public enum Trouble {
    LOG("the log does not answer"),
    DATABASE("the database of the views does not answer"),
    FEED("the feed of the views cannot go on");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    /** For whoever runs the server; says nothing that others should not read. */
    public String sentence() {
        return sentence;
    }
}
