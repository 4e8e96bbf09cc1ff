package org.mithaq.command.platform.log;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The last sequence of the coalitions that are in use. A coalition that is not here has no event in the tail, so the index
 * knows its head. A head is never forgotten while another thread may be putting in an older one that it read from the
 * index: forgetting waits for the loads, or is put off.
 */
final class Heads {

    static final long NONE = -1;

    private final Map<String, Long> heads = new ConcurrentHashMap<>();
    private final ReadWriteLock loading = new ReentrantReadWriteLock();
    private final int limit;
    private volatile boolean complete = true;

    Heads(int limit) {
        this.limit = limit;
    }

    @Nullable
    Long known(String coalition) {
        return heads.get(coalition);
    }

    /** The last sequence, or {@link #NONE}; asks the index, on the calling thread, when it is not known. */
    long load(String coalition, Function<String, OptionalLong> index) {
        Long known = heads.get(coalition);
        if (known != null) {
            return known;
        }
        loading.readLock().lock();
        try {
            long indexed = index.apply(coalition).orElse(NONE);
            Long meanwhile = heads.putIfAbsent(coalition, indexed);
            return meanwhile == null ? indexed : meanwhile;
        } finally {
            loading.readLock().unlock();
        }
    }

    /** Whether nothing has been forgotten yet. */
    boolean complete() {
        return complete;
    }

    void committed(String coalition, long sequence) {
        heads.put(coalition, sequence);
    }

    /** Forgets coalitions above the limit. Called by the writer's thread between two commits. */
    void trim(Predicate<String> inTail) {
        if (heads.size() <= limit || !loading.writeLock().tryLock()) {
            return;
        }
        try {
            int surplus = heads.size() - limit + limit / 10;
            var coalitions = heads.keySet().iterator();
            while (surplus > 0 && coalitions.hasNext()) {
                if (!inTail.test(coalitions.next())) {
                    complete = false;
                    coalitions.remove();
                    surplus--;
                }
            }
        } finally {
            loading.writeLock().unlock();
        }
    }
}
