package org.mithaq.command.histories;

/**
 * What somebody does next, as numbers that mean something only in the state in which it is done. Smaller ones mean
 * something plainer: no time passes, and the command is one that fits.
 *
 * @param intention which command, of so many shares; see {@link Intentions}
 * @param whim up to 69 a command that fits the state; above, one that errs or is sent again
 * @param pace how much time passes before, per cent: mostly minutes, seldom weeks
 * @param choices where everything else comes from
 */
record Act(int intention, int whim, int pace, int choices) {}
