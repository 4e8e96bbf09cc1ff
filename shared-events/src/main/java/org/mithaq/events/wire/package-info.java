/**
 * The wire form: one CloudEvents 1.0 JSON object in structured mode per record, written once and never re-serialised.
 *
 * <p>{@link org.mithaq.events.wire.EventCatalogue} knows every event by its wire name,
 * {@link org.mithaq.events.wire.EventCodec} writes and reads records, {@code Upcasters} lift records of older versions
 * on reading. A field that this version does not know stays in the stored bytes; a type that it does not know is an
 * {@link org.mithaq.events.wire.UnreadableRecordException}, which stops the reader.
 */
@NullMarked
package org.mithaq.events.wire;

import org.jspecify.annotations.NullMarked;
