package org.mithaq.query.platform.projection;

/**
 * A document with the sequence of the last event it reflects.
 *
 * @param sequence of the document's coalition; 0 before the first event
 * @param known whether the collection holds an earlier state of it
 */
record Stored<D>(D document, long sequence, boolean known) {

    Stored<D> written() {
        return new Stored<>(document, sequence, true);
    }
}
