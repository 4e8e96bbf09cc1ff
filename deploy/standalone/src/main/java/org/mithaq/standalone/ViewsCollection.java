package org.mithaq.standalone;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that keeps its documents as bytes, by their ids, and looks only at those whose ids a query allows. What
 * the embedded server comes with keeps objects, which are serialised anew each time the page of the store that they
 * stand in is written, and goes through the whole collection for every query of more than an id: for a range of ids,
 * and for an id with a condition beside it, which is what each replaced document of a view is. Thread-safe.
 */
final class ViewsCollection extends AbstractSynchronizedMongoCollection<Object> {

    private static final String ID = "_id";
    private static final Set<String> ID_ALONE = Set.of(ID);

    private final MVMap<Object, byte[]> documents;

    ViewsCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, byte[]> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    /** Any further index looks at fields of the document. */
    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(getIndexes().size() > 1 ? Kept.whole(document) : document);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        String id = getIdField();
        Object key = id == null ? UUID.randomUUID() : Bson.key(document.get(id));
        if (documents.putIfAbsent(key, Kept.bytes(document)) != null) {
            Index<Object> ids = getIndexes().getFirst();
            throw new DuplicateKeyError(ids, this, ids.getKeys(), new KeyValue(document.get(ID)));
        }
        return key;
    }

    @Override
    protected void handleUpdate(Object key, Document before, Document after) {
        documents.put(key, Bson.bytes(after));
    }

    @Override
    protected void removeDocument(Object key) {
        if (documents.remove(key) == null) {
            throw new NoSuchElementException("there is no document " + key + " in " + getFullName());
        }
    }

    @Override
    protected Document getDocument(Object key) {
        return Bson.document(Objects.requireNonNull(documents.get(key)));
    }

    /** A whole document in the place of one that is known by its id, without looking for what is different. */
    @Override
    public synchronized Document updateDocuments(
            Document query, Document update, ArrayFilters filters, boolean many, boolean upsert, Oplog oplog) {
        if (!(query.get(ID) instanceof String key)
                || many
                || upsert
                || getIndexes().size() > 1
                || !key.equals(update.getOrDefault(ID, key))
                || update.keySet().stream().anyMatch(field -> field.startsWith("$"))) {
            return super.updateDocuments(query, Kept.whole(update), filters, many, upsert, oplog);
        }
        byte[] before = documents.get(key);
        boolean matches = before != null && documentMatchesQuery(Bson.part(before, query.keySet()), query);
        if (matches) {
            Document after = new Document(ID, key);
            after.putAll(update);
            documents.put(key, Kept.bytes(after));
            oplog.handleUpdate(getFullName(), query, update, List.of(key));
        }
        int changed = matches ? 1 : 0;
        return new Document("n", changed).append("nModified", changed);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        List<String> several = several(query.get(ID));
        Function<byte[], Document> form = form(query, order, batch, fields);
        if (!several.isEmpty()) {
            return matchDocumentsFromStream(these(several).map(form), query, order, skip, limit, batch, fields);
        }
        IdRange range = IdRange.of(query.get(ID));
        if (range == null) {
            return super.queryDocuments(query, order, skip, limit, batch, fields);
        }
        Number direction = direction(order);
        boolean backwards = direction != null && direction.intValue() < 0;
        return matchDocumentsFromStream(
                within(range, backwards, form), query, direction == null ? order : null, skip, limit, batch, fields);
    }

    /**
     * As what a stored document is looked at: as its bytes, or those of the fields that are wanted, where they are sent as
     * they are and chosen by their ids. Only who reads over the wire asks for batches.
     */
    private static Function<byte[], Document> form(
            Document query, @Nullable Document order, int batch, @Nullable Document fields) {
        boolean byIds = ID_ALONE.containsAll(query.keySet()) && (order == null || ID_ALONE.containsAll(order.keySet()));
        if (batch == 0 || !byIds) {
            return Bson::document;
        }
        if (fields == null || fields.isEmpty()) {
            return Kept::of;
        }
        return included(fields) ? bytes -> Kept.fields(bytes, fields.keySet()) : Bson::document;
    }

    /** Whether they name what is wanted, and not what is not, or what is within something. */
    private static boolean included(Document fields) {
        return fields.entrySet().stream()
                .allMatch(field -> field.getValue() instanceof Number wanted
                        && wanted.intValue() == 1
                        && !field.getKey().contains("$")
                        && !field.getKey().contains("."));
    }

    /** The ids that a query names one by one, in their order; none where it does not, or not texts only. */
    private static List<String> several(@Nullable Object wanted) {
        return wanted instanceof Document condition
                        && condition.get("$in") instanceof Collection<?> ids
                        && ids.stream().allMatch(String.class::isInstance)
                ? ids.stream().map(String.class::cast).sorted().distinct().toList()
                : List.of();
    }

    private Stream<byte[]> these(List<String> ids) {
        return ids.stream().map(documents::get).filter(Objects::nonNull);
    }

    /** Upwards or downwards by the id alone; missing where another order is asked for, or none. */
    private static @Nullable Number direction(@Nullable Document order) {
        return order != null && order.size() == 1 && order.get(ID) instanceof Number direction ? direction : null;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        Function<byte[], Document> form = form(query, order, batch, fields);
        if (isNaturalDescending(order)) {
            return matchDocumentsFromStream(
                    stream(documents.cursor(documents.lastKey(), null, true), form),
                    query,
                    null,
                    skip,
                    limit,
                    batch,
                    fields);
        }
        return matchDocumentsFromStream(stream(documents.cursor(null), form), query, order, skip, limit, batch, fields);
    }

    private Stream<Document> within(IdRange range, boolean backwards, Function<byte[], Document> form) {
        return stream(
                backwards
                        ? documents.cursor(range.last(), range.first(), true)
                        : documents.cursor(range.first(), range.last(), false),
                form);
    }

    /** Decoded one after the other, as they are asked for. */
    private static Stream<Document> stream(Cursor<Object, byte[]> cursor, Function<byte[], Document> form) {
        var found = new Spliterators.AbstractSpliterator<Document>(Long.MAX_VALUE, Spliterator.ORDERED) {
            @Override
            public boolean tryAdvance(Consumer<? super Document> action) {
                if (!cursor.hasNext()) {
                    return false;
                }
                cursor.next();
                action.accept(form.apply(cursor.getValue()));
                return true;
            }
        };
        return StreamSupport.stream(found, false);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.document(entry.getValue()), entry.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        throw new IllegalStateException("the size is counted when it is asked for");
    }

    @Override
    protected int getDataSize() {
        return (int)
                documents.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
