/**
 * The domain as it is recorded: one sealed file of events per feature, the typed ids, the vocabulary and the envelope.
 *
 * <p>Nothing here is personal data: people are random ids with a role and an organisation. Every event carries
 * {@link org.mithaq.events.EventType} with its wire name, its version and its titles; adding an event means adding one
 * record to its family, one golden file and nothing else. The codec is apart, in {@code wire}.
 */
@NullMarked
package org.mithaq.events;

import org.jspecify.annotations.NullMarked;
