/**
 * What changed, as it happens: a coalition's records pushed to readers as server-sent events (WHATWG HTML §9.2).
 *
 * <p>{@code GET /api/coalitions/{coalition}/changes} sends every record that the reader may see, as it stands in the log,
 * once all views reflect it; the event's id is the record's sequence, its name the record's type. It begins with what
 * comes after the request, at {@code from}, or behind {@code Last-Event-ID}, which browsers send by themselves. What the
 * reader may see is asked anew for every record's batch, so that one who is expelled hears no more. It ends when the
 * access token expires, when the server stops, or when the reader goes away; a process holds at most 200 readers, and
 * five of the same person.
 */
@NullMarked
package org.mithaq.query.changes;

import org.jspecify.annotations.NullMarked;
