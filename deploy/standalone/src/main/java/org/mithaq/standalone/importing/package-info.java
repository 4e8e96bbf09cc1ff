/**
 * Bringing commands in from a file: one JSON object a line, sent in order through the public HTTP interface.
 *
 * <p>The first line may be a header: {@code {"format": "mithaq-import/1", "title": …, "timeZone": "Asia/Damascus",
 * "epochs": {"D": "2025-03-02"}}}. Every other line is a command: {@code coalition}, {@code actor} {@code {party, role,
 * person}}, optional {@code actingAs}, {@code at}, {@code justification}, {@code visibility} and {@code row}, the {@code command}'s name and
 * its {@code data}; {@code expect} may say which events, refusing rules or warnings must come of it, otherwise it must
 * be accepted.
 *
 * <p>A string that begins with {@code @} is a label: the same label in the same coalition always becomes the same id (a
 * version 5 UUID, RFC 9562), and {@code @D+40T10:00} and {@code @D+53} become a time and a day counted from an epoch of
 * the header. {@code @@} stands for a plain {@code @}. Command ids are made from a line's content, so that a file may be
 * imported again after an interruption: what was done is recognised, what is left is done. The import stops at the
 * first answer that is not the expected one and names the line and the reason.
 */
@NullMarked
package org.mithaq.standalone.importing;

import org.jspecify.annotations.NullMarked;
