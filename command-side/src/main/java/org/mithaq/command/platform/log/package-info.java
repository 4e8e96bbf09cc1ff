/**
 * The log of record: an Axon {@link org.axonframework.eventsourcing.eventstore.EventStorageEngine} on plain Kafka.
 *
 * <h2>One append</h2>
 *
 * <ol>
 *   <li>{@code appendEvents} encodes its events once ({@link org.mithaq.command.platform.log.RecordCodec}) and queues them
 *       at the writer of the coalition's partition.
 *   <li>The writer takes whatever is queued (at most 500 events or 1 MiB), refuses those whose sequence is stale, and
 *       commits the others in one Kafka transaction with the next producer of its ring.
 *   <li>Once the transaction is committed the events join the tail, from which this process reads them, and only then do
 *       the callers return. Commits of one partition are strictly one after the other: the next one is not begun to be
 *       committed before the one before it is, so no event can become durable on top of one that failed.
 *   <li>The index in MongoDB is written behind ({@link org.mithaq.command.platform.log.index}); what it has leaves the tail.
 * </ol>
 *
 * <h2>When something goes wrong</h2>
 *
 * <p>Every error of a commit, also a timeout, is an <em>unknown outcome</em>: the producers are closed, all transactional ids
 * are initialised anew, which ends whatever was open, the log is read to its end, and each waiting append is answered by
 * what is in the log.
 *
 * <h2>One writer</h2>
 *
 * <p>The transactional ids {@code <topic>-<partition>-<slot>} are fixed, so initialising them shuts every earlier writer
 * out. That alone would let two writers shut each other out for ever. So a writer first writes a claim to the topic
 * {@code <topic>.writers}; the last claim there names the writer by right, and a writer that meets an error initialises its
 * ids again only while the last claim is its own. Otherwise it is {@link org.mithaq.command.platform.log.LogState#FENCED}
 * until told to {@link org.mithaq.command.platform.log.KafkaEventStorageEngine#takeOver() take over}.
 *
 * <h2>What it does not do</h2>
 *
 * <ul>
 *   <li>It does not append to two partitions at once, nor store a coalition's events out of sequence.
 *   <li>It does not notice that an event id or a command id is used twice in different appends; ask
 *       {@link org.mithaq.command.platform.log.KafkaEventStorageEngine#findCommand findCommand} first.
 *   <li>It cannot append to a coalition that it does not remember while the index is unreachable.
 *   <li>It does not start before the index has caught up.
 * </ul>
 */
@NullMarked
package org.mithaq.command.platform.log;

import org.jspecify.annotations.NullMarked;
