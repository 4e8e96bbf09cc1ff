/**
 * Whole random histories of a coalition, and what holds in all of them.
 *
 * <p>{@link org.mithaq.command.histories.RandomHistoriesTest} begins at some point of the reference story
 * ({@code Beginning}) and plays 200 {@code Act}s: numbers, so that a failing history can be made shorter. What an act means
 * is settled in the state in which it is done: {@code Author} takes a command, {@code Intentions} says which ones are due
 * and how people put them, {@code Drafting} puts an example into the present with the ids of {@code Candidates}, and
 * {@code Fitting} and {@code Voting} make its parts agree. About a third of the acts err on purpose: strangers, wild ids,
 * repeats, ids used twice, times past.
 *
 * <p>The commands go through the product's own aggregate; there is no Kafka and no Spring. Each {@code Invariant} looks at
 * the events and at the {@code Ledger}, which is kept from events alone; the product's state is only compared with it. A
 * rule that may be departed from with a justification excuses a departure that says so on record.
 *
 * <p>More than the usual 1000 histories: {@code -Djqwik.tries.default=20000}. {@code Coverage} fails when some command was
 * never tried, or never accepted though it is not among the rare. A new command comes up by itself, drafted from its
 * example; only where its ids have to fit together do {@code Candidates} and {@code Fitting} have to know it.
 */
@NullMarked
package org.mithaq.command.histories;

import org.jspecify.annotations.NullMarked;
