package org.mithaq.standalone;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Set;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Documents as bytes, in the form in which they come over the wire (bsonspec.org 1.1), and the keys they are kept by. */
final class Bson {

    private static final int USUAL = 1_024;

    private Bson() {}

    static byte[] bytes(Document document) {
        ByteBuf buffer = Unpooled.buffer(USUAL);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    static byte[] bytes(RawBsonDocument document) {
        ByteBuffer its = document.getByteBuffer().asNIO();
        byte[] bytes = new byte[its.remaining()];
        its.get(bytes);
        return bytes;
    }

    static Document document(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** Those of its fields, as far as it has them; the whole where their values are more than texts and whole numbers. */
    static Document part(byte[] bytes, Set<String> fields) {
        RawBsonDocument stored = new RawBsonDocument(bytes);
        Document part = new Document();
        for (String field : fields) {
            if (field.startsWith("$") || field.contains(".")) {
                return document(bytes);
            }
            switch (stored.get(field)) {
                case null -> {}
                case BsonString text -> part.put(field, text.getValue());
                case BsonInt32 number -> part.put(field, number.getValue());
                case BsonInt64 number -> part.put(field, number.getValue());
                default -> {
                    return document(bytes);
                }
            }
        }
        return part;
    }

    static Object key(Document document) {
        return key(document.get("_id"));
    }

    /** Equal for ids that are equal to the server, such as the numbers 1 and 1.0. */
    static Object key(@Nullable Object id) {
        return id instanceof String
                ? id
                : Missing.ofNullable(new KeyValue(id).normalized().get(0));
    }
}
