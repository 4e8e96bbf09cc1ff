package org.mithaq.query.platform.projection;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/** Ids of documents: paths such as {@code <coalition>/<number>}, numbers padded so that they sort as text. */
public final class Ids {

    private static final String AFTER_SLASH = "0";

    private Ids() {}

    /** {@code <coalition>/<number in twelve digits>}. */
    public static String numbered(String coalition, long number) {
        return "%s/%012d".formatted(coalition, number);
    }

    /** The last part of an id. */
    public static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** The first part of an id. */
    public static String first(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /** All ids that begin with {@code parent} and a slash: '0' is the character after '/'. */
    static Bson under(String parent) {
        return Filters.and(
                Filters.gt(DocumentWriter.ID, parent + "/"), Filters.lt(DocumentWriter.ID, parent + AFTER_SLASH));
    }
}
