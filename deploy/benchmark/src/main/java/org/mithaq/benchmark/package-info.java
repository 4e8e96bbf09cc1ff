/**
 * Measures the product against the numbers it is meant to reach, each beside the limit it is bounded by, in one run:
 * rounds of the product and of the limit alternate, so that a machine that is busy with other things slows both. Started
 * by {@code deploy/benchmark/run}; reports, and fails nothing.
 *
 * <p>The numbers are those of the architecture: 1 durable commands a second, 2 the same over HTTP, 3 the latency of one
 * command, 4 commands a second of one coalition, 6 how fast events are read and folded, 7 whether a coalition gets slower
 * with its age.
 */
@NullMarked
package org.mithaq.benchmark;

import org.jspecify.annotations.NullMarked;
