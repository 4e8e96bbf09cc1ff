package org.mithaq.standalone;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/**
 * The backend of the embedded MongoDB server, quicker where that bounds everything else: documents are kept as bytes
 * ({@link ViewsCollection}), as they came ({@link Writes}) and as they go ({@link Answers}), and are their own index of
 * ids ({@link IdIndex}).
 */
final class ViewsBackend extends H2Backend {

    /** How the names of the maps with documents begin in the store. */
    static final String DOCUMENTS = "databases.";

    ViewsBackend(MVStore store) {
        super(store);
    }

    /** The first message of a connection, which asks what the server can do, is neither a write nor a query. */
    @Override
    public Document handleMessage(MongoMessage message) {
        Writes.readIn(message.getChannel().pipeline());
        Answers.writeTo(message.getChannel().pipeline());
        return super.handleMessage(message);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        MVStore store = getMvStore();
        return new H2Database(databaseName, store, getCursorRegistry()) {
            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                return keys.stream().map(IndexKey::getKey).toList().equals(List.of("_id"))
                        ? new IdIndex(index, keys, documents(collection))
                        : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
            }

            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                return new ViewsCollection(this, collection, options, documents(collection), cursorRegistry);
            }

            // one that is open already is the same
            private MVMap<Object, byte[]> documents(String collection) {
                return store.openMap(
                        DOCUMENTS + databaseName + "." + collection,
                        new MVMap.Builder<Object, byte[]>().valueType(ByteArrayDataType.INSTANCE));
            }
        };
    }
}
