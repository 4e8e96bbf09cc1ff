/**
 * Minutes: what a meeting did, written by its events and by nobody else (rule group E).
 *
 * <p>One document per meeting, {@code <coalition>/<meeting>}, from its announcement on. Names of parties, the ground
 * rules of the charter that was in force and the texts of rules are joined when read. The same events always give the
 * same document.
 *
 * <p>{@link org.mithaq.query.minutes.Floor} tells who was there from when until when, and who held whose vote. Everybody
 * who was there at some time is listed; each decision says who was there at that moment. Guests are listed apart, for
 * members only.
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
