/**
 * The domain as it is recorded: one sealed file of events per feature, the typed ids, the vocabulary and the envelope.
 *
 * <p>Nothing here is personal data: people are random ids with a role and an organisation. Every event carries
 * {@link org.mithaq.events.EventType} with its wire name, its version and its titles. A new event is one record in
 * its family, with a golden file and a schema that {@code EventContractTest} writes; the state of the command side, and
 * each view that covers its family, then has to say what it means there. {@link org.mithaq.events.Vocabulary} holds the
 * closed lists of words. The codec is apart, in {@code wire}.
 */
@NullMarked
package org.mithaq.events;

import org.jspecify.annotations.NullMarked;
