package org.mithaq.standalone;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The backend of the embedded MongoDB server with ids that are compared as they are. By itself it leaves comparing to the
 * store, which writes both ids with Java's serialisation each time it compares them: more than twenty times for one
 * document, and most of the work of the whole server.
 */
final class ViewsBackend extends H2Backend {

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
        };
    }
}
