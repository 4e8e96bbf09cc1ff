/**
 * Deciding to start, and the phases of a coalition's life (rule groups A and parts of B and F).
 *
 * <ul>
 *   <li>{@code AssessReadiness → ReadinessAssessed}: opens the stream of a coalition.
 *   <li>{@code FoundCoalition → CoalitionFounded, StructureTypeSelected, ApproachSet}
 * </ul>
 */
@NullMarked
package org.mithaq.command.coalition;

import org.jspecify.annotations.NullMarked;
