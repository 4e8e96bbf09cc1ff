package org.mithaq.query.platform.projection;

import com.mongodb.client.MongoDatabase;

/** A database as an older version of the product left it. */
public final class Aged {

    private Aged() {}

    /** The view's entry says that what serves was built by the version before, and nothing new may take its place yet. */
    public static void byOneVersion(MongoDatabase database, Projection<?> projection) {
        Registry registry = new Registry(database);
        Entry entry = registry.open(projection);
        Entry older = new Entry(
                entry.view(),
                entry.revision() + 1,
                new Build(
                        entry.view(), projection.version() - 1, entry.serving().number()),
                null,
                false,
                false,
                entry.retired(),
                entry.next());
        if (projection.version() < 2 || !registry.change(entry, older)) {
            throw new IllegalStateException("there is no version before " + entry.serving());
        }
        new Hold(database).set(true);
    }
}
