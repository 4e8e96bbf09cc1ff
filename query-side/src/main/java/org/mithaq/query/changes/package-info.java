/**
 * What changed, as it happens: a coalition's records pushed to readers as server-sent events (WHATWG HTML §9.2).
 *
 * <p>{@code GET /api/coalitions/{coalition}/changes} sends every record that the reader may see, as it stands in the log,
 * once all views reflect it; the event's id is the record's sequence, its name the record's type. It begins with what
 * comes after the request, at {@code from}, or behind {@code Last-Event-ID}, which browsers send by themselves. What the
 * reader may see is asked anew for every record's batch, so that one who is expelled hears no more. It ends when the
 * access token expires, when the server stops, or when the reader goes away; a process holds at most 200 readers, and
 * five of the same person.
 *
 * <p>Webhooks ({@code mithaq.webhooks.subscriptions[n].id|coalition|party|url|secret|from}) send the same records to
 * receivers, signed as Standard Webhooks 1.0 says, one after the other, each at least once, and again after growing pauses,
 * or longer ones that the receiver asks for ({@code Retry-After}), until it is taken; one that fails for five days is
 * switched off. Who runs the server registers them, in its configuration: they make the server call addresses, and so
 * they outlive the database, which can be rebuilt. They see what their party may see at the moment of sending. How far
 * each is stands in the collection {@code webhooks} of the views' database; where that is wiped, each begins again at
 * its first sequence, and receivers know repeats by {@code webhook-id}. {@code GET /api/webhooks} shows them, {@code
 * POST /api/webhooks/{id}/replay?from=} sends again. They go to public addresses by HTTPS, elsewhere only with {@code
 * mithaq.webhooks.private-addresses=true}.
 */
@NullMarked
package org.mithaq.query.changes;

import org.jspecify.annotations.NullMarked;
