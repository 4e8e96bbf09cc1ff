package org.mithaq.standalone;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index of ids of a collection whose documents are stored by their ids: the documents themselves. By itself the
 * embedded server keeps a second map of ids beside them. Thread-safe.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<Object, byte[]> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Object, byte[]> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    /** {@link ViewsCollection} finds out whether there is one when it puts the document in its place. */
    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Object> collection) {}

    /** Nothing is left to do when the document is there. */
    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue id, Object position) {
        return true;
    }

    /** The document itself is removed after that. */
    @Override
    protected @Nullable Object removeDocument(KeyValue id) {
        return getPosition(id);
    }

    @Override
    protected @Nullable Object getPosition(KeyValue id) {
        Object key = Bson.key(id.get(0));
        return documents.containsKey(key) ? key : null;
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return () -> documents.keySet().stream()
                .map(key -> Map.entry(new KeyValue(key), key))
                .iterator();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }
}
