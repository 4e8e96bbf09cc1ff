/**
 * The index of the log in MongoDB: random access by coalition, written behind the log and droppable at any time.
 *
 * <table><caption>Collections</caption>
 * <tr><th>collection</th><th>{@code _id}</th><th>holds</th></tr>
 * <tr><td>{@code log}</td><td>{@code <coalition>/<sequence, 12 digits>}</td><td>the stored bytes of one event, the id of
 * its command, its Kafka offset</td></tr>
 * <tr><td>{@code commands}</td><td>{@code <coalition>/<command id>}</td><td>first and last sequence of the events of the
 * command</td></tr>
 * <tr><td>{@code heads}</td><td>{@code <coalition>}</td><td>the last sequence</td></tr>
 * <tr><td>{@code snapshots}</td><td>{@code <coalition>}</td><td>the latest snapshot</td></tr>
 * <tr><td>{@code positions}</td><td>{@code log}, {@code partition-<n>}</td><td>which log this is an index of; the offset
 * up to which a partition is indexed</td></tr>
 * </table>
 *
 * <p>Sequences are Axon's, from 0. They are dense, so a page of a stream is read by its exact ids ({@code $in}) and never
 * by a range: the embedded server looks ids up by equality only and scans the collection for {@code $gte}. Real MongoDB
 * does both well, and the zero-padded id keeps ranges possible there.
 *
 * <p>Every write is idempotent, so a repeated or late one does no harm. An index that belongs to another log, or that is
 * ahead of its log, is dropped when it is opened. One that is dropped or replaced under a running writer is noticed by
 * its generation, a random id written when an index is begun.
 */
@NullMarked
package org.mithaq.command.platform.log.index;

import org.jspecify.annotations.NullMarked;
