/**
 * Who speaks for the coalition, what was said and published, whose merit it was, and whom it visited and received
 * (R-138 to R-147, R-186, R-187, R-192).
 *
 * <p>{@link org.mithaq.query.communication.Mandate}, one document per mandate; {@link
 * org.mithaq.query.communication.Outward}, one per statement, published item, credit, celebration and visit; {@link
 * org.mithaq.query.communication.Guests}, one per meeting that had guests. A mandate runs from its first day to its last,
 * unless it was revoked before, its holder left the coalition, or the decision that gave it counts no more: the records
 * that tell of the last two name no mandate, so they are looked up when it is read. {@link
 * org.mithaq.query.communication.Reach} says which lines are open, for the readiness checklist as well.
 */
@NullMarked
package org.mithaq.query.communication;

import org.jspecify.annotations.NullMarked;
