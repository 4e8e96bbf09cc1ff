package org.mithaq.query.health;

/** What a figure counts in. */
public enum Unit {
    COUNT,
    DAYS,
    PERCENT
}
