package org.mithaq.query.objections;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;

/** Objections, the latest first. */
final class ObjectionList {

    private ObjectionList() {}

    /** The cursor is the sequence of the record before which to go on. */
    static Slice<ObjectionEntry> page(Reading reading, Readers readers, HttpServletRequest request) {
        long before = Parameters.cursor(request, Long.MAX_VALUE);
        List<Objection> found = found(reading, ObjectionFilter.in(reading, request))
                .filter(objection -> objection.sequence() < before)
                .toList();
        Slice<Objection> page = Slice.of(found, Parameters.limit(request), Objection::cursor);
        return new Slice<>(entries(page.items(), reading, readers), page.next());
    }

    /** All that the filter lets through. */
    static Stream<ObjectionEntry> all(Reading reading, Readers readers, HttpServletRequest request) {
        List<Objection> found =
                found(reading, ObjectionFilter.in(reading, request)).toList();
        return entries(found, reading, readers).stream();
    }

    private static Stream<Objection> found(Reading reading, ObjectionFilter filter) {
        List<Objection> found = reading.view(Objection.PROJECTION).find(filter.narrow(Range.all(reading.id())));
        return found.stream()
                .filter(filter.among(found, reading))
                .sorted(Comparator.comparingLong(Objection::sequence).reversed());
    }

    private static List<ObjectionEntry> entries(List<Objection> objections, Reading reading, Readers readers) {
        Map<String, Title> titles = Titles.of(
                reading,
                objections.stream()
                        .map(objection -> "decisions/" + objection.decision())
                        .toList());
        return objections.stream()
                .map(objection -> ObjectionEntry.of(objection, reading, readers, titles))
                .toList();
    }
}
