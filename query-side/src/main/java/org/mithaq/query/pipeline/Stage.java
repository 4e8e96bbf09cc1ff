package org.mithaq.query.pipeline;

/** How far recruiting a party has come. */
public enum Stage {
    NOMINATED,
    ASSIGNED,
    CONTACTED,
    INVITED,
    DECLINED,
    ACCEPTED,
    JOINED,
    SUPPORTING,
    LEFT
}
