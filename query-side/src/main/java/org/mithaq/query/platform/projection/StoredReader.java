package org.mithaq.query.platform.projection;

import static org.mithaq.query.platform.projection.DocumentWriter.ID;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Reads the documents of a view from the build that serves. */
final class StoredReader<D extends View<D>> implements ViewReader<D> {

    /** How many documents come in one reply: a server that is not told sends what a driver may not take at once. */
    static final int BATCH = 200;

    /** How many ids are asked for at once: a question has a largest size. */
    private static final int ASKED = 10_000;

    private final Projection<D> projection;
    private final MongoDatabase database;
    private final Registry registry;

    StoredReader(Projection<D> projection, MongoDatabase database, Registry registry) {
        this.projection = projection;
        this.database = database;
        this.registry = registry;
    }

    @Override
    public Optional<D> find(String id) {
        return collection()
                .map(documents -> documents.find(Filters.eq(ID, id)).first())
                .map(this::document);
    }

    @Override
    public List<D> find(Collection<String> ids) {
        return find(ids, some -> Filters.in(ID, some));
    }

    @Override
    public List<D> find(Collection<String> ids, String field, String value) {
        return find(ids, some -> Filters.and(Filters.in(ID, some), Filters.eq(field, value)));
    }

    @Override
    public <P> List<P> find(Collection<String> ids, Part<D, P> part) {
        return inOrder(
                ids,
                some -> collection().map(documents -> only(part, documents.find(Filters.in(ID, some)))),
                part(part));
    }

    private List<D> find(Collection<String> ids, Function<List<String>, Bson> filter) {
        return inOrder(ids, some -> collection().map(documents -> documents.find(filter.apply(some))), this::document);
    }

    private static <T> List<T> inOrder(
            Collection<String> ids,
            Function<List<String>, Optional<FindIterable<RawBsonDocument>>> asked,
            Function<RawBsonDocument, T> read) {
        List<String> wanted = ids.stream().distinct().toList();
        Map<String, T> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += ASKED) {
            asked.apply(wanted.subList(from, Math.min(from + ASKED, wanted.size())))
                    .ifPresent(documents -> documents
                            .batchSize(BATCH)
                            .forEach(bson -> found.put(bson.getString(ID).getValue(), read.apply(bson))));
        }
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<D> find(Range range) {
        List<D> page = new ArrayList<>();
        within(range).ifPresent(documents -> documents.forEach(bson -> page.add(document(bson))));
        return page;
    }

    @Override
    public <P> List<P> find(Range range, Part<D, P> part) {
        List<P> page = new ArrayList<>();
        within(range)
                .map(documents -> only(part, documents))
                .ifPresent(documents -> documents.map(part(part)::apply).into(page));
        return page;
    }

    private static FindIterable<RawBsonDocument> only(Part<?, ?> part, FindIterable<RawBsonDocument> documents) {
        return documents.projection(Projections.include(part.field()));
    }

    private static <P> Function<RawBsonDocument, P> part(Part<?, P> part) {
        return bson -> BsonDocuments.read(bson.getDocument(part.field()), part.type());
    }

    private Optional<FindIterable<RawBsonDocument>> within(Range range) {
        return collection().map(documents -> documents
                .find(range.filter())
                .sort(range.order())
                .limit(range.limit())
                .batchSize(BATCH));
    }

    private D document(RawBsonDocument bson) {
        return BsonDocuments.read(bson, projection.type());
    }

    private Optional<MongoCollection<RawBsonDocument>> collection() {
        return registry.entry(projection.name()).map(Entry::serving).map(this::collection);
    }

    private MongoCollection<RawBsonDocument> collection(Build serving) {
        if (!serving.readableBy(projection)) {
            throw new UnreadableViewException(serving, projection);
        }
        return database.getCollection(serving.collection(), RawBsonDocument.class);
    }
}
