/**
 * Bodies, their seats, officers and working groups (rule group G, with ).
 *
 * <ul>
 *   <li>{@code EstablishBody → BodyEstablished}: R-092, R-103 (convener), R-104 (objective), R-107 (interim)
 *   <li>{@code SeatBody → BodySeated}, before it {@code BodyEstablished} if the body is not there yet,
 *       R-093 (strategic), R-094 to R-097 (executive), R-099, R-100, R-107, R-108
 *   <li>{@code ElectOfficer → OfficerElected}
 *   <li>{@code SetCadence → CadenceSet}
 *   <li>{@code JoinWorkingGroup → WorkingGroupJoined}
 *   <li>{@code DissolveBody → BodyDissolved}
 * </ul>
 *
 * <p>Who listens: meetings and decisions, which ask {@link org.mithaq.command.bodies.Entitled} who takes part, {@link
 * org.mithaq.command.bodies.Attendance} who is there or represented at this moment and with how many votes, and {@link
 * org.mithaq.command.bodies.Quorum} whether they are enough; admission, which asks who may act for a body and
 * who holds an office; the rosters and the calendar.
 *
 * <p>Where the domain is silent:
 *
 * <ul>
 *   <li>One strategic committee, executive committee, board and coordinating body at a time; working groups and
 *       subcommittees as many as there are. A meeting of a kind of which there is one need not name its body.
 *   <li>Members and the coordinator shape the bodies. Seats are held by members, one for each party.
 *   <li>A seat belongs to the party. It is vacant while the delegate left and no other is designated; a vacant
 *       seat counts for no quorum. Offices belong to the person: they end when the person is no longer the delegate, when
 *       the party no longer sits in the body, and when it leaves.
 *   <li>A term is a year unless the charter says otherwise. An office is held on until somebody is elected, so that
 *       nobody is left without a chair; the rosters show terms that are over. The deputy acts for the chair.
 *   <li>The rules about chair and deputy look at an election as a whole: {@code slate} names who stands beside. Without
 *       it, they look at those in office; a first chair who is not of a community organisation and has no deputy of one
 *       needs a justification, a chair without a deputy is advised.
 *   <li>Which kinds of bodies a profile provides for: {@link org.mithaq.command.bodies.Establishment}. Where there is no
 *       executive committee, members of the board or the coordinating body convene working groups.
 *   <li>The number of conveners is that of the objectives which working groups serve; while there is no group, the
 *       charter's.
 *   <li>An interim body may be seated and elect before the charter, whatever its size; after the charter
 *       it is advised to give way.
 *   <li>Working groups have neither seats nor a quorum. Who comes, takes part and votes.
 *   <li>A seat has one vote; more is possible with a justification and counts in the tally, not in the quorum.
 *       Where the charter counts by organisation ({@code votes.by}), every party has one vote in every body, whatever its
 *       seat weighs: in tallies, ballots, written votes and the majority of all who are entitled. The quorum is the same
 *       either way, because a party holds one seat and counts once.
 * </ul>
 */
@NullMarked
package org.mithaq.command.bodies;

import org.jspecify.annotations.NullMarked;
