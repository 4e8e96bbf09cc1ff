/**
 * What a command is and how rules answer it.
 *
 * <p>A {@link org.mithaq.command.ruling.Command} is a record with its decision beside it:
 * {@code decide(state, context) → Ruling} is pure. It examines every rule it is subject to, so that a refusal names all
 * rules broken. {@link org.mithaq.command.ruling.Intention} gives it its titles and lists its rules:
 * those that it examines, and those of level REP, which a view reports from what it records; and it says whom that concerns
 * ({@link org.mithaq.command.ruling.Concern}), and with that how far its author may narrow who reads it. What contradicts itself is turned away by the record's constructor, what is impossible in this state is a
 * {@link org.mithaq.command.ruling.Fault}; neither leaves a trace in the log.
 */
@NullMarked
package org.mithaq.command.ruling;

import org.jspecify.annotations.NullMarked;
