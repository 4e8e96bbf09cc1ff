package org.mithaq.query.platform.projection;

import java.util.function.Function;

/**
 * A field of a view's documents that is read without the rest of them, where a whole range of large documents is looked
 * at: neither sent nor decoded is what stands beside it.
 *
 * @param field its name in the document, at the top level
 * @param type of its value, a record
 * @param of the same of a whole document
 */
public record Part<D extends View<D>, P>(String field, Class<P> type, Function<D, P> of) {}
