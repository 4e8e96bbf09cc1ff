/**
 * The line of a decision: what it replaced and what replaced it, confirmed, ratified or ended it, and the requests to
 * discuss them again, as data and as a picture that the server draws.
 *
 * <p>It has no view of its own: {@link org.mithaq.query.lineage.Lineage} is read from the decision log. The picture is
 * plain SVG within the page, without scripts, from right to left in Arabic, and the page says the same in words.
 */
@NullMarked
package org.mithaq.query.lineage;

import org.jspecify.annotations.NullMarked;
