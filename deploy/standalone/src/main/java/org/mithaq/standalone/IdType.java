package org.mithaq.standalone;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * How the ids of documents are ordered in the store: by the values themselves where they have an order, as texts and
 * numbers do, and by their serialised form where they have none. Thread-safe.
 */
final class IdType extends BasicDataType<Object> {

    private final ObjectDataType plain = new ObjectDataType();

    @Override
    public int compare(Object one, Object other) {
        if (!(one instanceof KeyValue first) || !(other instanceof KeyValue second)) {
            return plain.compare(one, other);
        }
        int order = Integer.compare(first.size(), second.size());
        for (int i = 0; order == 0 && i < first.size(); i++) {
            order = compareValues(first.get(i), second.get(i));
        }
        return order;
    }

    @SuppressWarnings("unchecked") // both are of one class
    private int compareValues(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (one.getClass() != other.getClass()) {
            return one.getClass().getName().compareTo(other.getClass().getName());
        }
        return one instanceof Comparable<?> comparable
                ? ((Comparable<Object>) comparable).compareTo(other)
                : plain.compare(one, other);
    }

    @Override
    public int getMemory(Object key) {
        return plain.getMemory(key);
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        plain.write(buffer, key);
    }

    @Override
    public Object read(ByteBuffer buffer) {
        return plain.read(buffer);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
