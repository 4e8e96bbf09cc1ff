/**
 * The shell around the decisions: Axon's command bus, repository, cache and snapshots.
 *
 * <p>A {@link org.mithaq.command.platform.axon.CommandRequest} goes in, an
 * {@link org.mithaq.command.platform.axon.Answer} comes out. Commands of one coalition are strictly serial; those that
 * wait for the same coalition are handled together in one unit of work, each with its own answer, and share a commit.
 */
@NullMarked
package org.mithaq.command.platform.axon;

import org.jspecify.annotations.NullMarked;
