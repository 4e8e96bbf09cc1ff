package org.mithaq.standalone;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * How the ids of documents are ordered in the store: by the values themselves where they have an order, as texts and
 * numbers do, and by their serialised form where they have none. One text, which is what almost every id is, is written
 * as that; anything else with Java's serialisation. Thread-safe.
 */
final class IdType extends BasicDataType<Object> {

    private static final byte TEXT = 1;
    private static final byte OTHER = 0;
    /** What an id takes of the heap besides its text. */
    private static final int KEY = 64;

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
        String text = text(key);
        return text != null ? KEY + StringDataType.INSTANCE.getMemory(text) : plain.getMemory(key);
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        String text = text(key);
        if (text != null) {
            buffer.put(TEXT);
            StringDataType.INSTANCE.write(buffer, text);
        } else {
            buffer.put(OTHER);
            plain.write(buffer, key);
        }
    }

    @Override
    public Object read(ByteBuffer buffer) {
        return buffer.get() == TEXT ? new KeyValue(StringDataType.INSTANCE.read(buffer)) : plain.read(buffer);
    }

    private static @Nullable String text(Object key) {
        return key instanceof KeyValue id && id.size() == 1 && id.get(0) instanceof String text ? text : null;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
