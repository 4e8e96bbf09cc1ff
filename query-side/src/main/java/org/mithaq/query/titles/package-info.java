/**
 * What things are called, by their paths within a coalition.
 *
 * <p>Where a view has a document for each thing of a kind anyway, as those of decisions, meetings and tasks, the title is
 * a part of that document, which {@link org.mithaq.query.titles.Titles} reads alone. Of all other things it is a document
 * of its own, {@code <coalition>/<path>}.
 */
@NullMarked
package org.mithaq.query.titles;

import org.jspecify.annotations.NullMarked;
