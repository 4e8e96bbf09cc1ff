/**
 * Objectives and the action plans that serve them: who answers for them, by when, and how far each has come (R-090, R-106,
 *
 *
 * <p>{@link org.mithaq.query.plans.Objective}, one document per objective; {@link org.mithaq.query.plans.Plan}, one per
 * plan, with every step from its draft to its completion; {@link org.mithaq.query.plans.ElectionWork}, one per campaign.
 * A step counts for the version of the plan that it was taken on: a plan that was revised is to be approved anew.
 */
@NullMarked
package org.mithaq.query.plans;

import org.jspecify.annotations.NullMarked;
