package org.mithaq.query.platform.projection;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.BsonBinarySubType;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.util.SimpleStreamWriteContext;

/**
 * One document as bytes, written while a mapper serialises it, with nothing between. Whole numbers take four bytes where
 * they fit, else eight. Not thread-safe.
 */
final class BsonGenerator extends PlainGenerator {

    private static final byte[][] INDEXES = IntStream.range(0, 100)
            .mapToObj(number -> utf8(Integer.toString(number)))
            .toArray(byte[][]::new);

    private final BsonBytes bytes = new BsonBytes();
    private final Consumer<BsonGenerator> before;
    private byte[] name = {};

    /** @param before writes the first fields of the document */
    BsonGenerator(Consumer<BsonGenerator> before) {
        this.before = before;
    }

    RawBsonDocument document() {
        expect(place.inRoot() && bytes.size() > 0, "a document has an end");
        return bytes.document();
    }

    @Override
    public JsonGenerator writeStartObject() {
        return writeStartObject(null);
    }

    @Override
    public JsonGenerator writeStartObject(@Nullable Object value) {
        if (place.inRoot() && bytes.size() == 0) {
            open(place.createChildObjectContext(value));
            before.accept(this);
        } else {
            element(BsonType.DOCUMENT);
            open(place.createChildObjectContext(value));
        }
        return this;
    }

    @Override
    public JsonGenerator writeEndObject() {
        return close(place.inObject());
    }

    @Override
    public JsonGenerator writeStartArray() {
        return writeStartArray(null);
    }

    @Override
    public JsonGenerator writeStartArray(@Nullable Object value) {
        element(BsonType.ARRAY);
        open(place.createChildArrayContext(value));
        return this;
    }

    @Override
    public JsonGenerator writeEndArray() {
        return close(place.inArray());
    }

    @Override
    public JsonGenerator writeName(String key) {
        return name(key, utf8(storedKey(key)));
    }

    @Override
    public JsonGenerator writeName(SerializableString key) {
        String text = key.getValue();
        return storedKey(text).equals(text) ? name(text, key.asUnquotedUTF8()) : writeName(text);
    }

    @Override
    public JsonGenerator writePropertyId(long key) {
        return writeName(Long.toString(key));
    }

    @Override
    public JsonGenerator writeString(@Nullable String text) {
        return text == null ? writeNull() : text(utf8(text));
    }

    @Override
    public JsonGenerator writeString(SerializableString text) {
        return text(text.asUnquotedUTF8());
    }

    @Override
    public JsonGenerator writeString(char[] text, int offset, int length) {
        return writeString(new String(text, offset, length));
    }

    @Override
    public JsonGenerator writeBinary(Base64Variant unused, byte[] data, int offset, int length) {
        element(BsonType.BINARY);
        bytes.addInt(length);
        bytes.add(BsonBinarySubType.BINARY.getValue());
        bytes.add(data, offset, length);
        return this;
    }

    @Override
    public JsonGenerator writeNumber(short number) {
        return writeNumber((int) number);
    }

    @Override
    public JsonGenerator writeNumber(int number) {
        element(BsonType.INT32);
        bytes.addInt(number);
        return this;
    }

    @Override
    public JsonGenerator writeNumber(long number) {
        return number == (int) number ? writeNumber((int) number) : writeLong(number);
    }

    /** In eight bytes also where it fits into four. */
    JsonGenerator writeLong(long number) {
        element(BsonType.INT64);
        bytes.addLong(number);
        return this;
    }

    @Override
    public JsonGenerator writeNumber(float number) {
        return writeNumber((double) number);
    }

    @Override
    public JsonGenerator writeNumber(double number) {
        element(BsonType.DOUBLE);
        bytes.addLong(Double.doubleToRawLongBits(number));
        return this;
    }

    @Override
    public JsonGenerator writeBoolean(boolean state) {
        element(BsonType.BOOLEAN);
        bytes.add(state ? 1 : 0);
        return this;
    }

    @Override
    public JsonGenerator writeNull() {
        element(BsonType.NULL);
        return this;
    }

    private JsonGenerator text(byte[] text) {
        element(BsonType.STRING);
        bytes.addText(text);
        return this;
    }

    private JsonGenerator name(String key, byte[] stored) {
        expect(place.writeName(key), "a name stands in a document, before a value");
        name = stored;
        return this;
    }

    /** What stands before every value: its type and its name. */
    private void element(BsonType type) {
        expect(!place.inRoot() && place.writeValue(), "a value has a name or stands in a list");
        bytes.add(type.getValue());
        bytes.addName(place.inArray() ? index(place.getCurrentIndex()) : name);
    }

    private void open(SimpleStreamWriteContext inner) {
        bytes.open();
        place = inner;
    }

    private JsonGenerator close(boolean open) {
        expect(open, "what ends was open");
        bytes.close();
        place = place.getParent();
        return this;
    }

    /** A dot or a dollar, which the database would read as a path or an operator, is kept as its full-width form. */
    private static String storedKey(String key) {
        expect(key.indexOf('\0') < 0, "a name holds no NUL");
        return key.indexOf('.') < 0 && key.indexOf('$') < 0
                ? key
                : key.replace('.', '．').replace('$', '＄');
    }

    /** What the elements of a list are called. */
    private static byte[] index(int number) {
        return number < INDEXES.length ? INDEXES[number] : utf8(Integer.toString(number));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void expect(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalStateException("not kept in a document: " + rule);
        }
    }
}
