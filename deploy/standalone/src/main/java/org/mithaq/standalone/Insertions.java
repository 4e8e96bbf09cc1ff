package org.mithaq.standalone;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a driver sends, as the embedded server does, but leaves the documents of an insertion as they come
 * ({@link Kept}): they are stored so, and a build of a view is little else than insertions. Whatever is not such a
 * message, to the byte, is left to the server's own reader.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/">OP_MSG</a>
 */
final class Insertions extends MongoWireProtocolHandler {

    private static final int HEADER = 16;
    private static final int FLAGS = 4;
    private static final int KIND = 1;
    /** Before the name of the command: header, flags, kind of section, length of the body, type of its first field. */
    private static final int COMMAND = HEADER + FLAGS + KIND + 4 + 1;

    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCUMENTS = "documents\0".getBytes(StandardCharsets.US_ASCII);

    /** In the place of the server's own reader from now on, which it does not offer by itself. */
    static void readIn(ChannelPipeline pipeline) {
        MongoWireProtocolHandler reader = pipeline.get(MongoWireProtocolHandler.class);
        if (reader != null && !(reader instanceof Insertions)) {
            pipeline.replace(reader, Insertions.class.getSimpleName(), new Insertions());
        }
    }

    @Override
    protected ClientRequest decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
        int message = in.readerIndex();
        int documents = documents(in, message);
        if (documents == 0) {
            return super.decode(context, in);
        }
        int length = in.getIntLE(message);
        MessageHeader header = new MessageHeader(length, in.getIntLE(message + 4), in.getIntLE(message + 8));
        Document body =
                BsonDecoder.decodeBson(in.slice(message + HEADER + FLAGS + KIND, length - HEADER - FLAGS - KIND));
        List<Document> kept = new ArrayList<>();
        in.readerIndex(documents);
        while (in.readerIndex() < message + length) {
            kept.add(document(in, message + length));
        }
        body.put("documents", kept);
        return new MongoMessage(context.channel(), header, body);
    }

    /** Where the first document of an insertion begins whose message is there as a whole; 0 where it is none. */
    private static int documents(ByteBuf in, int message) {
        if (in.readableBytes() <= COMMAND + INSERT.length || in.readableBytes() < in.getIntLE(message)) {
            return 0;
        }
        int end = message + in.getIntLE(message);
        boolean insertion = in.getIntLE(message + 12) == OpCode.OP_MSG.getId()
                && in.getIntLE(message + HEADER) == 0
                && in.getByte(message + HEADER + FLAGS) == MongoMessage.SECTION_KIND_BODY
                && stands(INSERT, in, message + COMMAND, end);
        if (!insertion) {
            return 0;
        }
        int sequence = message + HEADER + FLAGS + KIND + in.getIntLE(message + HEADER + FLAGS + KIND);
        int first = sequence + KIND + 4 + DOCUMENTS.length;
        return sequence > message
                        && first < end
                        && in.getByte(sequence) == MongoMessage.SECTION_KIND_DOCUMENT_SEQUENCE
                        && sequence + KIND + in.getIntLE(sequence + KIND) == end
                        && stands(DOCUMENTS, in, sequence + KIND + 4, end)
                ? first
                : 0;
    }

    private static boolean stands(byte[] name, ByteBuf in, int at, int end) {
        if (at < 0 || at + name.length > end) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (in.getByte(at + i) != name[i]) {
                return false;
            }
        }
        return true;
    }

    private static Document document(ByteBuf in, int end) throws IOException {
        int left = end - in.readerIndex();
        int length = left < 4 ? 0 : in.getIntLE(in.readerIndex());
        if (length < 5 || length > left) {
            throw new IOException("a document of " + length + " bytes where " + left + " are left");
        }
        byte[] bytes = new byte[length];
        in.readBytes(bytes);
        return Kept.of(bytes);
    }
}
