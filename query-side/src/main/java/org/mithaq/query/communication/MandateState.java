package org.mithaq.query.communication;

/** Where a mandate stands on a day. */
public enum MandateState {
    TO_COME,
    RUNNING,
    ENDED,
    REVOKED
}
