package org.mithaq.command.platform.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** Axon's cache of loaded coalitions, bounded in number; what is dropped is read again from its snapshot and the log. */
@SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon declares it
final class CoalitionCache implements Cache {

    private static final int COALITIONS = 5_000;

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> loaded =
            Caffeine.newBuilder().maximumSize(COALITIONS).build();

    @Override
    public <K, V> @Nullable V get(K key) {
        return (V) loaded.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        loaded.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return loaded.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public <T> T computeIfAbsent(Object key, Supplier<T> supplier) {
        return (T) loaded.get(key, absent -> supplier.get());
    }

    @Override
    public boolean remove(Object key) {
        return loaded.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        loaded.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return loaded.asMap().containsKey(key);
    }

    @Override
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        loaded.asMap().computeIfPresent(key, (present, value) -> update.apply((V) value));
    }

    /** Nobody listens: the repository only gets, puts and removes. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("this cache has no listeners");
    }
}
