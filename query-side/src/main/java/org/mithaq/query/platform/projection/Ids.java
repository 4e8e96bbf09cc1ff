package org.mithaq.query.platform.projection;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/** Ids of documents: paths such as {@code <coalition>/<number>}, numbers padded so that they sort as text. */
public final class Ids {

    private static final String AFTER_SLASH = "0";

    private static final String ZEROS = "000000000000";

    private Ids() {}

    /** {@code <coalition>/<number in twelve digits>}; every record of the log is placed so, which takes no formatter. */
    public static String numbered(String coalition, long number) {
        String digits = Long.toString(number);
        return coalition + "/" + ZEROS.substring(Math.min(digits.length(), ZEROS.length())) + digits;
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
        return between(parent + "/", behind(parent));
    }

    /** The ids after {@code low} and before {@code high}; flat, so that every server answers it from its index of ids. */
    static BsonDocument between(String low, String high) {
        return new BsonDocument(
                DocumentWriter.ID, new BsonDocument("$gt", new BsonString(low)).append("$lt", new BsonString(high)));
    }

    /** The last id that {@link #under} excludes. */
    static String behind(String parent) {
        return parent + AFTER_SLASH;
    }
}
