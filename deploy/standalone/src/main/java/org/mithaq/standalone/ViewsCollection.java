package org.mithaq.standalone;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that looks only at the documents whose ids a query allows, in the order of their ids. By itself the
 * embedded server does so for a query of nothing but an id, and goes through the whole collection for every other one:
 * for a range of ids, and for an id with a condition beside it, which is what each replaced document of a view is.
 *
 * <p>It hands out copies. The server changes in place the document that it replaces, field by field, while the store may
 * be writing it: that ended in a file that could not be written any more.
 */
final class ViewsCollection extends H2Collection {

    private static final String ID = "_id";

    private final MVMap<Object, Document> documents;

    ViewsCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        IdRange range = IdRange.of(query.get(ID));
        if (range == null) {
            return super.queryDocuments(query, order, skip, limit, batch, fields);
        }
        Number direction = direction(order);
        boolean backwards = direction != null && direction.intValue() < 0;
        return matchDocumentsFromStream(
                within(range, backwards), query, direction == null ? order : null, skip, limit, batch, fields);
    }

    /** Upwards or downwards by the id alone; missing where another order is asked for, or none. */
    private static @Nullable Number direction(@Nullable Document order) {
        return order != null && order.size() == 1 && order.get(ID) instanceof Number direction ? direction : null;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        if (order != null && order.containsKey("$natural")) {
            return super.matchDocuments(query, order, skip, limit, batch, fields);
        }
        return matchDocumentsFromStream(
                documents.values().stream().map(Document::clone), query, order, skip, limit, batch, fields);
    }

    @Override
    protected Document getDocument(Object id) {
        return super.getDocument(id).clone();
    }

    private Stream<Document> within(IdRange range, boolean backwards) {
        Cursor<Object, Document> cursor = backwards
                ? documents.cursor(range.last(), range.first(), true)
                : documents.cursor(range.first(), range.last(), false);
        var found = new Spliterators.AbstractSpliterator<Document>(Long.MAX_VALUE, Spliterator.ORDERED) {
            @Override
            public boolean tryAdvance(Consumer<? super Document> action) {
                if (!cursor.hasNext()) {
                    return false;
                }
                cursor.next();
                action.accept(cursor.getValue().clone());
                return true;
            }
        };
        return StreamSupport.stream(found, false);
    }
}
