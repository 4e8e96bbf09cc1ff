package org.mithaq.query.platform.projection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.CollectionType;

/**
 * Sequences of records as bytes, a byte or two for each: a document that names every record about a thing grows with them
 * and is written whole each time. Each number is kept as its distance from the one before, the first from 0, in groups of
 * seven bits, the lowest first and all but the last marked by the eighth; a distance d is written as 2d, and as -2d - 1
 * where it is negative (the signed variable-length integers of Protocol Buffers).
 *
 * <p>Lists of long integers are kept so in documents. Where they grow to thousands, the view itself holds this instead of a
 * list. Immutable.
 */
public final class Sequences {

    public static final Sequences NONE = new Sequences(new byte[0], 0);

    private static final int MOST_BYTES = 10;
    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private final long last;

    private Sequences(byte[] bytes, long last) {
        this.bytes = bytes;
        this.last = last;
    }

    public static Sequences of(List<Long> numbers) {
        return numbers.isEmpty() ? NONE : new Sequences(bytes(numbers), numbers.getLast());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sequences of(byte[] bytes) {
        List<Long> numbers = numbers(bytes);
        return numbers.isEmpty() ? NONE : new Sequences(bytes, numbers.getLast());
    }

    /** These and one more. */
    public Sequences and(long sequence) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + MOST_BYTES);
        int length = put(sequence - last, longer, bytes.length);
        return new Sequences(Arrays.copyOf(longer, length), sequence);
    }

    public List<Long> list() {
        return List.copyOf(numbers(bytes));
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The last one; 0 where there is none. */
    public long last() {
        return last;
    }

    @JsonValue
    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sequences those && Arrays.equals(bytes, those.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return list().toString();
    }

    static byte[] bytes(List<Long> numbers) {
        byte[] bytes = new byte[numbers.size() * MOST_BYTES];
        int length = 0;
        long before = 0;
        for (long number : numbers) {
            length = put(number - before, bytes, length);
            before = number;
        }
        return Arrays.copyOf(bytes, length);
    }

    /** Returns where the next one begins. */
    private static int put(long distance, byte[] bytes, int at) {
        long left = (distance << 1) ^ (distance >> (Long.SIZE - 1));
        int end = at;
        while ((left & -MORE) != 0) {
            bytes[end++] = (byte) (left | MORE);
            left >>>= BITS;
        }
        bytes[end++] = (byte) left;
        return end;
    }

    /** @throws IllegalArgumentException when the bytes end within a number */
    static List<Long> numbers(byte[] bytes) {
        List<Long> numbers = new ArrayList<>(bytes.length);
        long before = 0;
        long number = 0;
        int shift = 0;
        for (byte next : bytes) {
            number |= (next & (MORE - 1L)) << shift;
            if ((next & MORE) != 0) {
                shift += BITS;
            } else {
                before += (number >>> 1) ^ -(number & 1);
                numbers.add(before);
                number = 0;
                shift = 0;
            }
        }
        if (shift != 0) {
            throw new IllegalArgumentException("the last number is not whole");
        }
        return numbers;
    }

    /** Keeps every list of long integers so. */
    static JacksonModule module() {
        return new SimpleModule("sequences") {
            @Override
            public void setupModule(SetupContext context) {
                context.addSerializers(new Writers());
                context.addDeserializers(new Readers());
            }
        };
    }

    private static boolean isOfSequences(CollectionType type) {
        return type.isTypeOrSubTypeOf(List.class) && type.getContentType().hasRawClass(Long.class);
    }

    private static final class Writers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format,
                @Nullable TypeSerializer elementTypes,
                @Nullable ValueSerializer<Object> elements) {
            return isOfSequences(type) ? new Writer(type) : null;
        }
    }

    private static final class Readers implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer elementTypes,
                @Nullable ValueDeserializer<?> elements) {
            return type.hasRawClass(List.class) && isOfSequences(type) ? new Reader(type) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return false;
        }
    }

    private static final class Writer extends StdSerializer<List<Long>> {
        Writer(JavaType type) {
            super(type);
        }

        @Override
        public void serialize(List<Long> numbers, JsonGenerator json, SerializationContext context) {
            json.writeBinary(bytes(numbers));
        }
    }

    private static final class Reader extends StdDeserializer<List<Long>> {
        Reader(JavaType type) {
            super(type);
        }

        @Override
        public List<Long> deserialize(JsonParser parser, DeserializationContext context) {
            return numbers(parser.getBinaryValue());
        }
    }
}
