/**
 * Tables to take away: CSV (RFC 4180) and XLSX (ECMA-376) of any list that a controller reads.
 *
 * <p>A list gets them by a {@link org.mithaq.query.platform.export.Table}, which names its columns, and one more method
 * in its controller, with the address of its JSON and {@code produces = {Sheet.CSV, Sheet.XLSX}}, that returns
 * {@code TABLE.sheet(request, language, zone, rows)}; the method for JSON then says that it produces that. The format is
 * chosen by {@code Accept}, or by {@code ?format=csv|xlsx} where one cannot set headers; the page of the list links to both
 * by the fragment {@code frame :: files}. Texts are texts and never formulas, whatever they begin with.
 */
@NullMarked
package org.mithaq.query.platform.export;

import org.jspecify.annotations.NullMarked;
