/**
 * Minutes: what a meeting did, written by its events and by nobody else (rule group E).
 *
 * <p>One document per meeting, {@code <coalition>/<meeting>}, from its announcement on. Names of parties, the ground
 * rules of the charter that was in force and the texts of rules are joined when read. The same events always give the
 * same document.
 *
 * <p>The text of approved minutes never changes, whatever happens later. Parties, decisions and plans go by the names that
 * they had when the meeting ended, or by the first one they were given after that; the coordinator is that of then; objections,
 * their answers, dissents and what decisions did to others are told as far as they were on record at the approval, and
 * whatever else names the meeting after it is left out. Only what becomes of the minutes themselves is told as of today,
 * and stands beside their text: how far they have come, to whom they went, and notes with who, why and by which decision.
 * What a reader may see at all, and the texts of the rulebook, are those of today, too.
 *
 * <p>{@link org.mithaq.query.minutes.Floor} tells who was there from when until when, and who held whose vote. Everybody
 * who was there at some time is listed, and who was entitled and neither came nor excused itself; each decision says who
 * was there at that moment. Guests are listed apart, for members only.
 *
 * <p>A decision says what it did to earlier ones by being made, such as to rescind one. Requests to discuss a decision
 * again, who joined them and what came of them are told where that happened while the meeting was open, whoever ruled.
 * The reason for departing from a rule is told once, with the rule.
 *
 * <p>Meetings are found by all words of their minutes and the names of who came, by the body that met and by the quorum
 * ({@link org.mithaq.query.minutes.MeetingFilter}); a page looks through five hundred at most, and through
 * a hundred for words.
 *
 * <p>{@code MinutesBook} finds them and what other views know of the meeting ({@code Around}); {@code Transcript} writes
 * the report for members or for the public; {@code MinutesDocument} writes it in words, for every format.
 */
@NullMarked
package org.mithaq.query.minutes;

import org.jspecify.annotations.NullMarked;
