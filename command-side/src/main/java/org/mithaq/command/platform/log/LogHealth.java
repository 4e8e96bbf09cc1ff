package org.mithaq.command.platform.log;

/**
 * How the log is, at one moment.
 *
 * @param state what it can do
 * @param waiting appends that wait for their turn
 * @param indexReachable whether the last write to the index succeeded
 * @param indexLag committed events that the index does not have yet
 * @param tailBytes bytes of those events, which are held in memory
 */
public record LogHealth(LogState state, int waiting, boolean indexReachable, long indexLag, long tailBytes) {}
