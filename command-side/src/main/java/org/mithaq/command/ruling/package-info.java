/**
 * What a command is and how rules answer it.
 *
 * <p>A {@link org.mithaq.command.ruling.Command} is a record with its decision beside it:
 * {@code decide(state, context) → Ruling} is pure. It examines every rule it is subject to, so that a refusal names all
 * rules broken. {@link org.mithaq.command.ruling.Intention} gives it its titles and lists its rules.
 */
@NullMarked
package org.mithaq.command.ruling;

import org.jspecify.annotations.NullMarked;
