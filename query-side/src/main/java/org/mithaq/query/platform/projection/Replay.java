package org.mithaq.query.platform.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The views of one coalition folded in memory from some of its records, with the same code as those in the database. A
 * view is folded when it is first asked for. Thread-safe.
 */
final class Replay implements Views {

    static final Replay EMPTY = new Replay(List.of());

    private final List<LogRecord> records;
    private final Map<Projection<?>, NavigableMap<String, ?>> folded = new ConcurrentHashMap<>();

    private Replay(List<LogRecord> records) {
        this.records = records;
    }

    /** The same views after more records; what was folded already is only carried on. */
    Replay with(List<LogRecord> more) {
        Replay next = new Replay(Stream.concat(records.stream(), more.stream()).toList());
        folded.forEach((projection, documents) -> next.folded.put(projection, carriedOn(projection, documents, more)));
        return next;
    }

    /** How many records it is folded from. */
    int length() {
        return records.size();
    }

    @Override
    @SuppressWarnings("unchecked") // a projection's documents are of its own type
    public <D extends View<D>> ViewReader<D> of(Projection<D> projection) {
        return new Reader<>(projection, (NavigableMap<String, D>)
                folded.computeIfAbsent(projection, key -> fold(projection, new TreeMap<>(), records)));
    }

    @SuppressWarnings("unchecked") // a projection's documents are of its own type
    private static <D extends View<D>> NavigableMap<String, D> carriedOn(
            Projection<D> projection, NavigableMap<String, ?> documents, List<LogRecord> more) {
        return fold(projection, new TreeMap<>((NavigableMap<String, D>) documents), more);
    }

    private static <D extends View<D>> NavigableMap<String, D> fold(
            Projection<D> projection, NavigableMap<String, D> documents, List<LogRecord> records) {
        for (LogRecord record : records) {
            for (String id : projection.touches().apply(record.envelope())) {
                D before = documents.containsKey(id)
                        ? documents.get(id)
                        : projection.empty().apply(id);
                documents.put(id, before.apply(record.envelope(), record.bytes()));
            }
        }
        return documents;
    }

    private record Reader<D extends View<D>>(Projection<D> projection, NavigableMap<String, D> documents)
            implements ViewReader<D> {

        @Override
        public Optional<D> find(String id) {
            return Optional.ofNullable(documents.get(id));
        }

        @Override
        public List<D> find(Collection<String> ids) {
            return ids.stream()
                    .distinct()
                    .map(documents::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public <P> List<P> find(Collection<String> ids, Part<D, P> part) {
            return find(ids).stream().map(part.of()).toList();
        }

        @Override
        public List<D> find(Collection<String> ids, String field, String value) {
            return find(ids).stream()
                    .filter(document -> holds(BsonDocuments.write(document).get(field), new BsonString(value)))
                    .toList();
        }

        @Override
        public List<D> find(Range range) {
            NavigableMap<String, D> within = documents.subMap(range.low(), false, range.high(), false);
            Stream<D> found = (range.descending() ? within.descendingMap() : within).values().stream();
            return found.filter(document -> matches(document, range))
                    .limit(range.limit() == 0 ? Long.MAX_VALUE : range.limit())
                    .toList();
        }

        @Override
        public <P> List<P> find(Range range, Part<D, P> part) {
            return find(range).stream().map(part.of()).toList();
        }

        private static boolean matches(Object document, Range range) {
            if (range.only().isEmpty() && range.patterns().isEmpty()) {
                return true;
            }
            BsonDocument fields = BsonDocuments.write(document);
            return each(range.only())
                            .allMatch(wanted -> holds(fields.get(wanted.getKey()), new BsonString(wanted.getValue())))
                    && each(range.patterns()).allMatch(wanted -> found(fields.get(wanted.getKey()), wanted.getValue()));
        }

        private static Stream<Map.Entry<String, String>> each(Map<String, List<String>> wanted) {
            return wanted.entrySet().stream()
                    .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)));
        }

        private static boolean found(@Nullable BsonValue value, String pattern) {
            return value != null
                    && value.isString()
                    && Pattern.compile(pattern)
                            .matcher(value.asString().getValue())
                            .find();
        }

        private static boolean holds(@Nullable BsonValue value, BsonString wanted) {
            return value != null && (value.isArray() ? value.asArray().contains(wanted) : value.equals(wanted));
        }
    }
}
