package org.mithaq.standalone;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * How documents are written in the store: as BSON (bsonspec.org 1.1), as they come over the wire. By itself the embedded
 * server leaves that to Java's serialisation, which takes several times as long. Thread-safe.
 */
final class DocumentType extends BasicDataType<Document> {

    private static final int OBJECT = 48;

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    /** About how many bytes of the heap a value takes; the store divides its pages by it. */
    private static int memory(@Nullable Object value) {
        if (value == null) {
            return OBJECT;
        }
        return switch (value) {
            case Document document ->
                document.entrySet().stream()
                        .mapToInt(field -> OBJECT + memory(field.getValue()))
                        .sum();
            case Collection<?> list ->
                OBJECT + list.stream().mapToInt(DocumentType::memory).sum();
            case String text -> OBJECT + text.length();
            default -> OBJECT;
        };
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        buffer.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        int length = Integer.reverseBytes(buffer.getInt(buffer.position()));
        ByteBuffer bytes = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
