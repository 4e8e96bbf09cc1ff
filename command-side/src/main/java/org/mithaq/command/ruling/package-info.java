/**
 * What a command is and how rules answer it.
 *
 * <p>A {@link org.mithaq.command.ruling.Command} is a record with its decision beside it:
 * {@code decide(state, context) → Ruling} is pure. It examines every rule it is subject to, so that a refusal names all
 * rules broken. {@link org.mithaq.command.ruling.Intention} gives it its titles and lists the rules that it examines. What is only
 * reported (level REP) is examined by no command: a view watches it, and the rulebook alone names the commands that
 * record it. What contradicts itself is turned away by the record's constructor, what is impossible in this state is a
 * {@link org.mithaq.command.ruling.Fault}; neither leaves a trace in the log.
 */
@NullMarked
package org.mithaq.command.ruling;

import org.jspecify.annotations.NullMarked;
