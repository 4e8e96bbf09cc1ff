package org.mithaq.standalone;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The backend of the embedded MongoDB server, quicker in three places that bound everything else: ids are compared as
 * they are (the server leaves comparing to the store, which writes both ids with Java's serialisation each time, more
 * than twenty times for one document), documents are written as BSON ({@link DocumentType}), and a range of ids is read
 * as one ({@link ViewsCollection}).
 */
final class ViewsBackend extends H2Backend {

    /** How the names of the maps with documents begin in the store. */
    static final String DOCUMENTS = "databases.";

    private static final String META = "meta.";

    ViewsBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        MVStore store = getMvStore();
        return new H2Database(databaseName, store, getCursorRegistry()) {
            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                String map = databaseName + "." + collection + "._index_" + index;
                // a map that is open already is used as it is
                store.openMap(map, new MVMap.Builder<>().keyType(new IdType()));
                return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
            }

            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                String name = databaseName + "." + collection;
                return new ViewsCollection(
                        this,
                        collection,
                        options,
                        store.openMap(
                                DOCUMENTS + name, new MVMap.Builder<Object, Document>().valueType(new DocumentType())),
                        store.openMap(META + name),
                        cursorRegistry);
            }
        };
    }
}
