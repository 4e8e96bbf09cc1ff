package org.mithaq.events;

/** Who may read a record (domain default Q-15). */
public enum Visibility {
    /** Everybody who may know of the coalition at all, its supporters among them. */
    PUBLIC,
    /** The members, and the parties that form the coalition with them. */
    MEMBERS,
    /** Those who sit in the body that is acted for. */
    BODY,
    /** The party that put it on the record, and nobody else. */
    ORG_PRIVATE
}
