/**
 * Documents that leave the house: minutes, a decision's report, registers, lists.
 *
 * <p>A feature builds a {@link org.mithaq.query.platform.document.Document} once, in one language, out of
 * {@link org.mithaq.query.platform.document.Block blocks} and
 * {@link org.mithaq.query.platform.document.Inline pieces of lines};
 * {@link org.mithaq.query.platform.document.Format} renders it: a page that needs nothing else, PDF with its fonts
 * inside, DOCX, Markdown. The same document gives the same bytes wherever and whenever it is rendered: dates come from the
 * record, never from the clock. Texts that people wrote are {@link org.mithaq.query.platform.document.Inline.Written},
 * cleaned of what could disguise them, isolated in their own direction, and escaped by each renderer in its own way. What
 * must keep its own order within them, dates and tallies, Latin words with their numbers, is
 * {@link org.mithaq.query.platform.document.Isolates isolated} too.
 *
 * <p>The PDF engine orders no line that changes direction more than once, and takes every such change for a place where a
 * line may end. So it is given each text whole; {@link org.mithaq.query.platform.document.VisualOrder} puts its lines in
 * order (UAX #9), {@link org.mithaq.query.platform.document.LineBreaks} says where they may end (UAX #14).
 * {@link org.mithaq.query.platform.document.Measured} measures them, so that no emoji is parted.
 *
 * <p>The fonts are Noto Naskh Arabic, regular and bold, and for documents that need them Noto Emoji, Mithaq Signs (arrows,
 * mathematics, shapes, currencies, Latin, Greek, Cyrillic, Armenian, Hebrew, Syriac) and Mithaq East Asian (the Chinese,
 * Japanese and Korean characters in use); the last two are parts of Noto fonts, {@code FONTLOG.txt} says which. All are
 * under the SIL Open Font License, which stands beside them. A PDF holds of each font only what it draws; a character that
 * none of them has is shown by its code point. Arrows point as they were written, in either direction of text; Syriac
 * letters are not joined.
 *
 * <p>A DOCX brings Noto Naskh Arabic where it has something in Arabic and Noto Emoji where it has emoji, which stand in
 * {@link org.mithaq.query.platform.document.DocxRuns runs} of their own; Latin letters and other signs are left to the
 * reader's machine. There LibreOffice 7.4 still misplaces an Arabic letter under a mark of another script, such as U+20E3.
 */
@NullMarked
package org.mithaq.query.platform.document;

import org.jspecify.annotations.NullMarked;
