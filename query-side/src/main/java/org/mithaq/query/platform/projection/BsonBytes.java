package org.mithaq.query.platform.projection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bson.RawBsonDocument;

/** The bytes of a document as it grows; of numbers the lowest first. Not thread-safe. */
final class BsonBytes {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1_024];
    private int size;
    /** Where what was opened last begins. */
    private int start;

    int size() {
        return size;
    }

    void add(int one) {
        int at = more(Byte.BYTES);
        bytes[at] = (byte) one;
    }

    void add(byte[] some, int from, int length) {
        int at = more(length);
        System.arraycopy(some, from, bytes, at, length);
    }

    /** With a zero behind it. */
    void addName(byte[] name) {
        add(name, 0, name.length);
        add(0);
    }

    /** With its length before it and a zero behind it. */
    void addText(byte[] text) {
        addInt(text.length + 1);
        addName(text);
    }

    void addInt(int number) {
        int at = more(Integer.BYTES);
        INT.set(bytes, at, number);
    }

    void addLong(long number) {
        int at = more(Long.BYTES);
        LONG.set(bytes, at, number);
    }

    /** Begins a document or a list. Until it ends, there stands instead of its length where the one around it begins. */
    void open() {
        int outer = start;
        start = size;
        addInt(outer);
    }

    /** Ends what was opened last. */
    void close() {
        add(0);
        int outer = (int) INT.get(bytes, start);
        INT.set(bytes, start, size - start);
        start = outer;
    }

    /** All bytes, not copied: nothing is added after that. */
    RawBsonDocument document() {
        return new RawBsonDocument(bytes, 0, size);
    }

    /** Makes room for so many more and tells where they begin. */
    private int more(int length) {
        int at = size;
        size += length;
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length));
        }
        return at;
    }
}
