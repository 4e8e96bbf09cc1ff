package org.mithaq.query.objections;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Range;

/** Pages of objections, the latest first. */
final class ObjectionList {

    private static final int LOOKED_THROUGH = 1_000;

    private ObjectionList() {}

    /** The cursor is the objection behind which to go on; where a body is asked for, those among the next thousand. */
    static Slice<ObjectionEntry> page(Reading reading, Readers readers, HttpServletRequest request) {
        return page(
                reading,
                readers,
                ObjectionFilter.in(reading, request),
                Parameters.id(request, "cursor").orElse(null),
                Parameters.limit(request));
    }

    /** All that the filter lets through, read page by page. */
    static Stream<ObjectionEntry> all(Reading reading, Readers readers, HttpServletRequest request) {
        ObjectionFilter filter = ObjectionFilter.in(reading, request);
        return Slice.all(cursor -> page(reading, readers, filter, cursor, LOOKED_THROUGH));
    }

    private static Slice<ObjectionEntry> page(
            Reading reading, Readers readers, ObjectionFilter filter, @Nullable String cursor, int limit) {
        int most = filter.body().isEmpty() ? limit + 1 : LOOKED_THROUGH;
        List<Objection> found = reading.view(Objection.PROJECTION)
                .find(filter.narrow(Range.under(reading.id(), most)
                        .newestFirst()
                        .after(Optional.ofNullable(cursor).map(id -> reading.id() + "/" + id))));
        Slice<Objection> page = Slice.of(found, most, filter.among(found, reading), limit, Objection::id);
        Map<String, Title> titles = Titles.of(
                reading,
                page.items().stream()
                        .map(objection -> "decisions/" + objection.decision())
                        .toList());
        return page.map(objection -> ObjectionEntry.of(objection, reading, readers, titles));
    }
}
