/**
 * The calendar: meetings with the state they are in, how each body keeps to its cadence, and every day by which something
 * is due or on which something ends.
 *
 * <p>Three views of its own: {@link org.mithaq.query.calendar.Sitting}, one document per meeting;
 * {@link org.mithaq.query.calendar.Rhythm}, one per body; {@link org.mithaq.query.calendar.Term}, one per mandate, office,
 * consultation, vote in writing or re-discussion that runs out. The days that run for a decision stand with that
 * ({@link org.mithaq.query.calendar.Limits}). Days that belong to other views come from the
 * components of those packages that implement {@link org.mithaq.query.calendar.Dated}. Whether something is late is never
 * in a document: it is worked out when read. A meeting whose time passed without opening is shown as not held.
 *
 * <p>Who reads what is public only ({@link org.mithaq.query.directory.Reading#follows}) is told of meetings, tasks and
 * days as they were announced, and that what comes of them is on record for others: never that a meeting was not held, or
 * that something is late. How a body keeps to its cadence is told to whoever reads all that the body puts on record.
 *
 * <p>The same entries go out as iCalendar feeds (RFC 5545, RFC 7986), per coalition, per body and for one's own party:
 * meetings as events, what is to be done as to-dos, among them that a body is to meet again, other days as all-day
 * events. A body's feed holds what {@code ?body=} shows: what names the body, and what follows from its meetings and
 * decisions and from what is before it ({@link org.mithaq.query.calendar.OfBody}). One's own feed holds what names the
 * party, what the feeds of the bodies hold in which it sits, and what is everybody's.
 *
 * <p>What was once in the feed of a coalition stays in it for good, however old: what is done is completed, what falls away
 * with a body, a membership, a seat, a decision, a charter or the revision of a plan is cancelled. A {@link org.mithaq.query.calendar.Change} says when an
 * entry was changed last and never goes back. Feeds of bodies and parties are narrower views of the same: an entry that
 * passes to others, such as a task that is handed over, leaves them without a word. A party that may read less than it did,
 * or more again, finds everything changed by that ({@link org.mithaq.query.directory.Since}).
 *
 * <p>Calendar programs cannot send a token
 * in a header; they subscribe at an address that holds a key of its own, good for reading feeds and nothing else, see
 * {@link org.mithaq.query.calendar.FeedKeys}.
 */
@NullMarked
package org.mithaq.query.calendar;

import org.jspecify.annotations.NullMarked;
