/**
 * How views are built from the log, rebuilt and read.
 *
 * <p>A view is an immutable record ({@link org.mithaq.query.platform.projection.View}) with a pure {@code apply}; the
 * record is the document in MongoDB. A {@link org.mithaq.query.platform.projection.Projection} says which documents an
 * event touches. {@link org.mithaq.query.platform.projection.Projections} runs them:
 *
 * <pre>
 *   poll → decode → check the sequence → fold in memory → write documents → write marks → write positions → commit
 * </pre>
 *
 * <p>Words of this package: a <em>build</em> is one set of documents of a view, from the start of the log on; one build
 * of a view is <em>serving</em>, another may be built beside it. A <em>feed</em> reads the log into builds: the live
 * feed into all that are served, a rebuild feed into one; the live feed can be <em>held up</em>, so that readers keep
 * what was there. A <em>mark</em> is how far a coalition's sequence was taken; a <em>position</em> how far a partition
 * was. Documents are written before marks and positions, so neither is ever ahead of the data, and a document replaces
 * only an older one, so taking a record twice does no harm.
 *
 * <p>Whoever changes a view's record or its fold raises the version in its {@code Projection}: the next start builds it
 * anew from the log. Until then the older documents serve where the new record says that it can read them
 * ({@link org.mithaq.query.platform.projection.Projection#readableSince}); otherwise readers are asked to come back. A new view joins {@code QuerySide.PROJECTIONS}.
 *
 * <p>How the views stand as a whole ({@link org.mithaq.query.platform.projection.Condition}) is told from what log and
 * database last said ({@code Overview}), each asked by a {@code Pulse} of its own: of all partitions, whichever process
 * reads them, and never by waiting. What is not known is told as not known.
 *
 * <p>What it does not do: it skips nothing (a gap or an unreadable record stops the partition until somebody has looked
 * at it), and it keeps no secondary index (views are read by id and by ranges of ids, which every server of the MongoDB
 * protocol can do).
 */
@NullMarked
package org.mithaq.query.platform.projection;

import org.jspecify.annotations.NullMarked;
