/**
 * The decision log: every decision as it was made, in the order of the numbers (rule group H).
 *
 * <p>{@link org.mithaq.query.decisionlog.Decision} is one document per decision, {@code <coalition>/<decision>};
 * {@link org.mithaq.query.decisionlog.DecisionNumber} finds it by its number, {@code <coalition>/<number>}, so that the
 * log is paged by a range of ids.
 */
@NullMarked
package org.mithaq.query.decisionlog;

import org.jspecify.annotations.NullMarked;
