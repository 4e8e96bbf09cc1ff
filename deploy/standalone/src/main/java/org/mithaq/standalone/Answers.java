package org.mithaq.standalone;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a driver reads, as the embedded server does, but sends documents that were found ({@link Kept}) as the bytes
 * in which they are stored.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/">OP_MSG</a>
 */
final class Answers extends MongoWireMessageEncoder {

    private static final byte DOCUMENT = 3;
    private static final byte ARRAY = 4;
    private static final byte END = 0;

    /** In the place of the server's own writer from now on, which it does not offer by itself. */
    static void writeTo(ChannelPipeline pipeline) {
        MongoWireMessageEncoder writer = pipeline.get(MongoWireMessageEncoder.class);
        if (writer != null && !(writer instanceof Answers)) {
            pipeline.replace(writer, Answers.class.getSimpleName(), new Answers());
        }
    }

    @Override
    protected void encode(ChannelHandlerContext context, MongoMessage message, ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        out.writeIntLE(message.getHeader().getRequestID());
        out.writeIntLE(message.getHeader().getResponseTo());
        out.writeIntLE(OpCode.OP_MSG.getId());
        out.writeIntLE(message.getFlags());
        out.writeByte(MongoMessage.SECTION_KIND_BODY);
        document(message.getDocument(), out);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void document(Document document, ByteBuf out) {
        byte[] kept = Kept.asStored(document);
        if (kept != null) {
            out.writeBytes(kept);
            return;
        }
        int start = out.writerIndex();
        out.writeIntLE(0);
        document.forEach((name, value) -> field(name, value, out));
        end(start, out);
    }

    private static void array(List<?> values, ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        for (int i = 0; i < values.size(); i++) {
            field(Integer.toString(i), values.get(i), out);
        }
        end(start, out);
    }

    /** The length stands before what it counts. */
    private static void end(int start, ByteBuf out) {
        out.writeByte(END);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void field(String name, @Nullable Object value, ByteBuf out) {
        if (value instanceof Document document) {
            begin(DOCUMENT, name, out);
            document(document, out);
        } else if (value instanceof List<?> values) {
            begin(ARRAY, name, out);
            array(values, out);
        } else {
            byte type = BsonEncoder.determineType(value);
            begin(type, name, out);
            BsonEncoder.encodeValue(type, value, out);
        }
    }

    private static void begin(byte type, String name, ByteBuf out) {
        out.writeByte(type);
        out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        out.writeByte(END);
    }
}
