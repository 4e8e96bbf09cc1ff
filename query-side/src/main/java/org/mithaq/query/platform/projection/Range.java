package org.mithaq.query.platform.projection;

import com.mongodb.client.model.Sorts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Documents under one parent, or all of them, in the order of their ids or against it.
 *
 * @param parent the first parts of their ids; empty where ids have one part and all are meant
 * @param start the id that the range begins behind
 * @param end the id that the range ends before
 * @param limit the most documents; 0 where all of them are wanted
 * @param only values that fields must have; a field that is a list must contain all of them
 * @param patterns regular expressions, in the syntax that Java and PCRE share, that fields must hold
 */
public record Range(
        String parent,
        @Nullable String start,
        @Nullable String end,
        boolean descending,
        int limit,
        Map<String, List<String>> only,
        Map<String, List<String>> patterns) {

    /** Ids are ASCII. */
    private static final String BEHIND_ALL = "\u007f";

    public Range {
        only = Map.copyOf(only);
        patterns = Map.copyOf(patterns);
    }

    public static Range under(String parent, int limit) {
        return new Range(parent, null, null, false, limit, Map.of(), Map.of());
    }

    /** Of a view whose ids have no parts: every document, in the order of the ids. */
    public static Range whole(int limit) {
        return under("", limit);
    }

    /** All of them: for lists, figures and feeds that would be wrong if something were left out. */
    public static Range all(String parent) {
        return under(parent, 0);
    }

    public Range newestFirst() {
        return new Range(parent, start, end, true, limit, only, patterns);
    }

    /** Behind that id; an id that is no child of the parent makes the range empty or whole. */
    public Range after(Optional<String> id) {
        return new Range(parent, id.orElse(null), end, descending, limit, only, patterns);
    }

    public Range before(String id) {
        return new Range(parent, start, id, descending, limit, only, patterns);
    }

    /** Called again for the same field it asks for both values. */
    public Range only(String field, Optional<String> value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, List<String>> more = new LinkedHashMap<>(only);
        more.merge(field, List.of(value.get()), Range::both);
        return new Range(parent, start, end, descending, limit, more, patterns);
    }

    /** Only documents in whose field all of the patterns are found. */
    public Range holding(String field, List<String> wanted) {
        Map<String, List<String>> more = new LinkedHashMap<>(patterns);
        more.merge(field, List.copyOf(wanted), Range::both);
        return new Range(parent, start, end, descending, limit, only, more);
    }

    /** The id before the first one. */
    String low() {
        String low = descending ? end : start;
        String first = parent.isEmpty() ? "" : parent + "/";
        return low == null || low.compareTo(first) < 0 ? first : low;
    }

    /** The id after the last one; never before {@link #low}. */
    String high() {
        String high = descending ? start : end;
        String last = parent.isEmpty() ? BEHIND_ALL : Ids.behind(parent);
        String bound = high == null || high.compareTo(last) > 0 ? last : high;
        return bound.compareTo(low()) < 0 ? low() : bound;
    }

    Bson filter() {
        BsonDocument filter = Ids.between(low(), high());
        only.forEach((field, values) -> filter.append(field, wanted(values)));
        List<BsonDocument> held = patterns.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(pattern -> new BsonDocument(field.getKey(), new BsonRegularExpression(pattern))))
                .toList();
        return held.isEmpty() ? filter : filter.append("$and", new BsonArray(held));
    }

    private static BsonValue wanted(List<String> values) {
        List<BsonString> each = values.stream().map(BsonString::new).toList();
        return each.size() == 1 ? each.getFirst() : new BsonDocument("$all", new BsonArray(each));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    Bson order() {
        return descending ? Sorts.descending(DocumentWriter.ID) : Sorts.ascending(DocumentWriter.ID);
    }
}
