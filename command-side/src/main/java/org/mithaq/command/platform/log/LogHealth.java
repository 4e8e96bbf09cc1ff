package org.mithaq.command.platform.log;

/**
 * How the log is, at one moment.
 *
 * @param state what it can do
 * @param indexReachable whether the last write to the index succeeded
 * @param indexLag committed events that the index does not have yet
 * @param tailBytes bytes of those events, which are held in memory
 */
public record LogHealth(LogState state, boolean indexReachable, long indexLag, long tailBytes) {}
