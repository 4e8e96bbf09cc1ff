/**
 * The health of a coalition and of each of its bodies (HLT): figures of how it decides, meets, shares the work and keeps
 * its word, with charts that need no scripts, as JSON and as metrics for Prometheus; and what rules say of the whole.
 *
 * <p>Nearly everything is worked out when read from the views of others, over all that is on the record. Two small views
 * are kept here: {@link org.mithaq.query.health.Merit}, one document per party that gave something or was credited, and {@link org.mithaq.query.health.Milestone}, one for each time that something was reached or celebrated
 * (R-141).
 *
 * <p>A figure belongs to a {@link org.mithaq.query.health.Measure}, which says its unit and what its metric is called, and
 * names the latest of the records behind it. It leads to the list that holds what is counted and nothing else, or to the
 * one thing that it is of: what a list cannot tell apart it is taught to. A body, also one that was dissolved, answers for what carries its name or is
 * before it in writing, and for what follows from its decisions and meetings: their tasks, reviews, mandates and
 * ratifications. Whoever came to its meetings takes part in them, and whoever never came though it has a seat, or was
 * entitled when one of them was held. The quorum of a meeting is told by its whole course
 * ({@link org.mithaq.query.minutes.Quorum}): there throughout, completed later, lost on the way, or missing.
 *
 * <p>Metrics carry the ids of coalition and body ({@code body="all"} for the whole coalition) and the constants of closed
 * lists, never a party or a person: attendance is told by how many meetings were held since, participation by how many
 * organisations came to none, to up to a half, to more than a half and to all of the meetings.
 */
@NullMarked
package org.mithaq.query.health;

import org.jspecify.annotations.NullMarked;
