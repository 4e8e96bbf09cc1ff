/**
 * What members give and what limits them (rule groups A and K).
 *
 * <ul>
 *   <li>{@code DeclareBarrier → BarrierDeclared}: the obstacles of R-005; a bad history is declared here to be faced
 *       before an action plan starts
 * </ul>
 *
 * <p>No rule stands against declaring a barrier. What follows from one is looked at elsewhere: R-006 when an action plan
 * starts, the tasks that R-112 suggests for failed leadership and the balance of in the views.
 *
 * <p>Where the sources are silent: whoever acts in the coalition may declare a barrier, of its own organisation, of
 * another one, or of the whole; the same kind may be declared again, because each barrier is a story of its own.
 */
@NullMarked
package org.mithaq.command.resources;

import org.jspecify.annotations.NullMarked;
