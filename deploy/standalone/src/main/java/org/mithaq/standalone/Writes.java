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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.RawBsonDocumentCodec;

/**
 * Reads what a driver sends, as the embedded server does, but leaves the documents of an insertion and those that replace
 * others as they come ({@link Kept}): they are stored so, and views are written by little else. Whatever is not such a
 * message, to the byte, is left to the server's own reader.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/">OP_MSG</a>
 */
final class Writes extends MongoWireProtocolHandler {

    private static final int HEADER = 16;
    private static final int FLAGS = 4;
    private static final int KIND = 1;
    /** Before the name of the command: header, flags, kind of section, length of the body, type of its first field. */
    private static final int COMMAND = HEADER + FLAGS + KIND + 4 + 1;

    private static final DecoderContext AS_IT_COMES = DecoderContext.builder().build();
    private static final RawBsonDocumentCodec RAW = new RawBsonDocumentCodec();

    private static final List<Command> KEEPING =
            List.of(new Command("insert", "documents", Kept::of), new Command("update", "updates", Writes::update));

    /** A command whose documents are kept, and what their sequence in its message is called. */
    private static final class Command {

        private final byte[] name;
        private final String sequence;
        private final byte[] identifier;
        private final Function<byte[], Document> form;

        Command(String name, String sequence, Function<byte[], Document> form) {
            this.name = cstring(name);
            this.sequence = sequence;
            this.identifier = cstring(sequence);
            this.form = form;
        }

        private static byte[] cstring(String text) {
            return (text + "\0").getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** In the place of the server's own reader from now on, which it does not offer by itself. */
    static void readIn(ChannelPipeline pipeline) {
        MongoWireProtocolHandler reader = pipeline.get(MongoWireProtocolHandler.class);
        if (reader != null && !(reader instanceof Writes)) {
            pipeline.replace(reader, Writes.class.getSimpleName(), new Writes());
        }
    }

    @Override
    protected ClientRequest decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
        int message = in.readerIndex();
        for (Command command : KEEPING) {
            int documents = documents(command, in, message);
            if (documents > 0) {
                return decode(command, context, in, message, documents);
            }
        }
        return super.decode(context, in);
    }

    private static ClientRequest decode(
            Command command, ChannelHandlerContext context, ByteBuf in, int message, int documents) throws IOException {
        int length = in.getIntLE(message);
        MessageHeader header = new MessageHeader(length, in.getIntLE(message + 4), in.getIntLE(message + 8));
        Document body =
                BsonDecoder.decodeBson(in.slice(message + HEADER + FLAGS + KIND, length - HEADER - FLAGS - KIND));
        List<Document> kept = new ArrayList<>();
        in.readerIndex(documents);
        while (in.readerIndex() < message + length) {
            kept.add(command.form.apply(document(in, message + length)));
        }
        body.put(command.sequence, kept);
        return new MongoMessage(context.channel(), header, body);
    }

    /** Where the first document of such a command begins whose message is there as a whole; 0 where it is none. */
    private static int documents(Command command, ByteBuf in, int message) {
        if (in.readableBytes() <= COMMAND + command.name.length || in.readableBytes() < in.getIntLE(message)) {
            return 0;
        }
        int end = message + in.getIntLE(message);
        boolean found = in.getIntLE(message + 12) == OpCode.OP_MSG.getId()
                && in.getIntLE(message + HEADER) == 0
                && in.getByte(message + HEADER + FLAGS) == MongoMessage.SECTION_KIND_BODY
                && stands(command.name, in, message + COMMAND, end);
        if (!found) {
            return 0;
        }
        int sequence = message + HEADER + FLAGS + KIND + in.getIntLE(message + HEADER + FLAGS + KIND);
        int first = sequence + KIND + 4 + command.identifier.length;
        return sequence > message
                        && first < end
                        && in.getByte(sequence) == MongoMessage.SECTION_KIND_DOCUMENT_SEQUENCE
                        && sequence + KIND + in.getIntLE(sequence + KIND) == end
                        && stands(command.identifier, in, sequence + KIND + 4, end)
                ? first
                : 0;
    }

    /** An update with the document that it puts in the place of another; whatever else it is, the whole of it. */
    private static Document update(byte[] bytes) {
        Document update = new Document();
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                String field = reader.readName();
                BsonType type = reader.getCurrentBsonType();
                if (type == BsonType.BOOLEAN) {
                    update.put(field, reader.readBoolean());
                } else if (type == BsonType.DOCUMENT && field.equals("q")) {
                    update.put(field, Bson.document(Bson.bytes(RAW.decode(reader, AS_IT_COMES))));
                } else if (type == BsonType.DOCUMENT && field.equals("u")) {
                    RawBsonDocument change = RAW.decode(reader, AS_IT_COMES);
                    byte[] as = Bson.bytes(change);
                    update.put(field, replaces(change) ? Kept.of(as) : Bson.document(as));
                } else {
                    return Bson.document(bytes);
                }
            }
        }
        return update;
    }

    /** Whether it is a document, and not what is to be done to one. */
    private static boolean replaces(RawBsonDocument change) {
        return !change.isEmpty() && !change.getFirstKey().startsWith("$");
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

    private static byte[] document(ByteBuf in, int end) throws IOException {
        int left = end - in.readerIndex();
        int length = left < 4 ? 0 : in.getIntLE(in.readerIndex());
        if (length < 5 || length > left) {
            throw new IOException("a document of " + length + " bytes where " + left + " are left");
        }
        byte[] bytes = new byte[length];
        in.readBytes(bytes);
        return bytes;
    }
}
