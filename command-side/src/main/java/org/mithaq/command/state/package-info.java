/**
 * What decisions need to know of a coalition, and no more: one immutable part per feature, folded from its events.
 *
 * <p>{@link org.mithaq.command.state.CoalitionState#evolve} is the only way a state comes about. The parts know nothing
 * of commands; commands read any part. A part covers all events of its families, so that a new one is not forgotten; one
 * that no decision needs leaves it as it is. Records here may change freely: a snapshot of another shape is passed over.
 * Maps and sets are persistent (PCollections), so that a state is cheap to keep,
 * to throw away after a dry run, and to write as a snapshot.
 */
@NullMarked
package org.mithaq.command.state;

import org.jspecify.annotations.NullMarked;
