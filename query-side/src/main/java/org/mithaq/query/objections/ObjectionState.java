package org.mithaq.query.objections;

/** What became of an objection. */
public enum ObjectionState {
    /** Nobody has answered it. */
    OPEN,
    ANSWERED,
    /** Whoever raised it was satisfied with the answer, and took it back. */
    WITHDRAWN
}
