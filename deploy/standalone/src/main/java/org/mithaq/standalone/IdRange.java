package org.mithaq.standalone;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a query allows, where those are texts in a row. The query is still asked about each document, so the
 * range may hold more than it allows, never less.
 *
 * @param first the lowest id, itself within the range
 * @param last the highest, itself within the range
 */
record IdRange(String first, String last) {

    /** Of what a query says of the id; missing where that is not a text, or not a range with two ends. */
    static @Nullable IdRange of(@Nullable Object wanted) {
        if (wanted instanceof String id) {
            return new IdRange(id, id);
        }
        if (!(wanted instanceof Document condition)) {
            return null;
        }
        Object first = condition.containsKey("$gte") ? condition.get("$gte") : condition.get("$gt");
        Object last = condition.containsKey("$lte") ? condition.get("$lte") : condition.get("$lt");
        return first instanceof String from && last instanceof String to ? new IdRange(from, to) : null;
    }
}
