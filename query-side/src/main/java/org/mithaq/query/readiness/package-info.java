/**
 * The readiness and foundations checklist (RDY): the assessments before the founding, the phases, the foundations that are
 * settled and those that are open, the steps of the three models, and the indicators of success. {@code ?phase=} and
 * {@code ?foundation=} ask for one of them and the records behind it.
 *
 * <p>{@link org.mithaq.query.readiness.Readiness} is one document per coalition and keeps the last record of each thing on
 * the list; {@link org.mithaq.query.readiness.Indication} is one document per recorded indicator.
 */
@NullMarked
package org.mithaq.query.readiness;

import org.jspecify.annotations.NullMarked;
