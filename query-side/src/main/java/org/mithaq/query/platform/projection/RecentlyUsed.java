package org.mithaq.query.platform.projection;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map that can be cut back to the entries used last. It may grow beyond its capacity until {@link #trim}, so that a
 * batch in hand never loses an entry. Not thread-safe.
 */
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private final int capacity;

    public RecentlyUsed(int capacity) {
        super(64, 0.75f, true);
        this.capacity = capacity;
    }

    /** Drops what was not used for longest, down to the capacity. */
    public void trim() {
        var oldest = entrySet().iterator();
        for (int surplus = size() - capacity; surplus > 0; surplus--) {
            Map.Entry<K, V> unused = oldest.next();
            assert unused != null;
            oldest.remove();
        }
    }
}
