/**
 * What members give and what limits them, what is needed, which money was looked at, and who is paid.
 *
 * <p>{@link org.mithaq.query.resources.Resource}, one document per offer, need, screening, appointment, and per party whose
 * capital was mapped; {@link org.mithaq.query.resources.Barrier}, one per barrier, which the risks are read from as well.
 * Sums are not made: what is offered is told in words.
 */
@NullMarked
package org.mithaq.query.resources;

import org.jspecify.annotations.NullMarked;
