package org.mithaq.query.decisionlog;

/** Consensus that came too easily: everybody wanted it, and nobody is on record to have discussed it. */
public enum Consensus {
    UNDISCUSSED,
    /** As many of these as followed one another until now; of a body, among its decisions. */
    IN_A_ROW
}
