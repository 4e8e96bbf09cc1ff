package org.mithaq.query.risks;

/** A task that is suggested where collaborative leadership is lacking. */
public enum Remedy {
    OUTSIDE_FACILITATOR,
    LEADERSHIP_TRAINING
}
