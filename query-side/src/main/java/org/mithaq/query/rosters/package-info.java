/**
 * The rosters (ROS): the bodies of a coalition, who sits in them as what, who holds an office, who joined a working group
 * and with which expertise, which skills its plans ask for and nobody brings, the quorum and the community's share.
 *
 * <p>{@link org.mithaq.query.rosters.Roster} is one document per body; the core group is one of them. What a plan asks for
 * ({@link org.mithaq.query.rosters.Asked}) moves with it from group to group. A seat belongs to a
 * party, so who comes for it, whether it is vacant, and whether the party has left since are looked up in the
 * register when a roster is read: the records that tell it name no body. Whether an office has ended before its term
 * is for {@link org.mithaq.query.calendar.Tenure} to say, here and in the calendar.
 */
@NullMarked
package org.mithaq.query.rosters;

import org.jspecify.annotations.NullMarked;
