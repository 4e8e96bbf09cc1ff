/**
 * Campaigns and what was learned: evaluations and lessons, trainings, observed elections and their results, and how those
 * who began are holding out.
 *
 * <p>{@link org.mithaq.query.campaigns.Campaign}, one document per campaign; {@link
 * org.mithaq.query.campaigns.Learned}, one per evaluation, lesson and observation, and one per training and election as
 * reported last; {@link org.mithaq.query.campaigns.Founder}, one per party, with the meetings it attended lately. Figures
 * are shown as they were reported; none is computed from another.
 */
@NullMarked
package org.mithaq.query.campaigns;

import org.jspecify.annotations.NullMarked;
