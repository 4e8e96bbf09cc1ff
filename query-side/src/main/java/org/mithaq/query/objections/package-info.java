/**
 * The objections of a coalition, the latest first: who objected to what, and what the answer was.
 *
 * <p>One view, {@link org.mithaq.query.objections.Objection}, {@code <coalition>/<objection>}: so that those that nobody has
 * answered are found without reading all decisions. A decision shows its own objections beside it; this list is for
 * whoever looks after all of them. Of a body are those against what it decided, or has before it to decide in writing.
 */
@NullMarked
package org.mithaq.query.objections;

import org.jspecify.annotations.NullMarked;
