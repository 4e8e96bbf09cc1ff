package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WritesTest {

    private static final Document INSERT =
            new Document("insert", "views").append("ordered", true).append("$db", "mithaq");
    private static final Document UPDATE = new Document("update", "views").append("$db", "mithaq");
    private static final Document FIRST =
            new Document("_id", "a").append("text", "ميثاق").append("list", List.of(1, 2));
    private static final Document SECOND = new Document("seq", 2L).append("_id", "b");

    private final EmbeddedChannel channel = new EmbeddedChannel(new Writes());

    @AfterEach
    void close() {
        channel.finishAndReleaseAll();
    }

    @Test
    void documentsOfAnInsertionAreKeptAsTheyCome() {
        channel.writeInbound(message(INSERT, "documents", FIRST, SECOND));

        MongoMessage read = channel.readInbound();
        assertThat(read.getHeader().getRequestID()).isEqualTo(5);
        assertThat(read.getDatabaseName()).isEqualTo("mithaq");
        assertThat(read.getDocument().keySet()).containsExactly("insert", "ordered", "$db", "documents");
        List<Document> documents = documents(read);
        assertThat(documents.getFirst().get("text")).as("not decoded").isNull();
        assertThat(documents).extracting(document -> document.get("_id")).containsExactly("a", "b");
        assertThat(documents).extracting(Kept::bytes).containsExactly(Bson.bytes(FIRST), Bson.bytes(SECOND));
        assertThat(documents).extracting(Kept::whole).containsExactly(FIRST, SECOND);
    }

    @Test
    void aMessageMayComeInPiecesAndSeveralAtOnce() {
        ByteBuf messages = message(INSERT, "documents", FIRST);
        messages.writeBytes(message(new Document("ping", 1).append("$db", "admin"), ""));
        messages.writeBytes(message(INSERT, "documents", SECOND));
        while (messages.isReadable()) {
            channel.writeInbound(messages.readBytes(1));
        }

        assertThat(documents(channel.readInbound())).extracting(Kept::whole).containsExactly(FIRST);
        assertThat(((MongoMessage) channel.readInbound()).getDocument()).containsOnlyKeys("ping", "$db");
        assertThat(documents(channel.readInbound())).extracting(Kept::whole).containsExactly(SECOND);
        assertThat(channel.inboundMessages()).isEmpty();

        messages.writeBytes(message(INSERT, "documents", SECOND)).writeBytes(message(INSERT, "documents", FIRST));
        channel.writeInbound(messages);
        assertThat(documents(channel.readInbound())).extracting(Kept::whole).containsExactly(SECOND);
        assertThat(documents(channel.readInbound())).extracting(Kept::whole).containsExactly(FIRST);
    }

    @Test
    void aDocumentInThePlaceOfAnotherIsKeptAsItComes() {
        Document older = new Document("_id", "a").append("seq", new Document("$lt", 7L));
        channel.writeInbound(message(
                UPDATE,
                "updates",
                new Document("q", older).append("u", FIRST).append("multi", false),
                new Document("q", new Document("_id", "b")).append("u", SECOND).append("upsert", true)));

        MongoMessage read = channel.readInbound();
        assertThat(read.getDocument().keySet()).containsExactly("update", "$db", "updates");
        List<Document> updates = documents(read, "updates");
        assertThat(updates.getFirst().get("q")).isEqualTo(older);
        assertThat(updates.getFirst().get("multi")).isEqualTo(false);
        assertThat(updates.getLast().get("upsert")).isEqualTo(true);
        assertThat(updates)
                .extracting(update -> Kept.asStored((Document) Objects.requireNonNull(update.get("u"))))
                .containsExactly(Bson.bytes(FIRST), Bson.bytes(SECOND));
    }

    @Test
    void whatIsToBeDoneToADocumentIsReadAsTheServerReadsIt() {
        Document some = new Document("q", new Document("_id", "a"))
                .append("u", new Document("$set", new Document("seq", 8L)))
                .append("multi", true);
        Document sorted = new Document("q", new Document("_id", "a"))
                .append("u", FIRST)
                .append("collation", new Document("locale", "ar"));
        Document unnamed = new Document("q", new Document("_id", 7)).append("u", new Document("text", "seven"));

        channel.writeInbound(message(UPDATE, "updates", some, sorted, unnamed));

        assertThat(documents(channel.readInbound(), "updates")).containsExactly(some, sorted, unnamed);
    }

    @Test
    void whatIsNoSuchMessageIsReadAsTheServerReadsIt() {
        channel.writeInbound(message(
                new Document("insert", "views")
                        .append("documents", List.of(FIRST))
                        .append("$db", "mithaq"),
                ""));
        channel.writeInbound(message(INSERT, "documents", new Document("_id", 7).append("text", "seven")));

        assertThat(documents(channel.readInbound())).containsExactly(FIRST);
        assertThat(documents(channel.readInbound()))
                .as("an id that is not a text")
                .containsExactly(new Document("_id", 7).append("text", "seven"));
    }

    @Test
    void aDocumentLongerThanItsMessageIsRefused() {
        ByteBuf message = message(INSERT, "documents", FIRST);
        int first = message.readableBytes() - Bson.bytes(FIRST).length;
        message.setIntLE(first, 10_000);

        assertThatExceptionOfType(DecoderException.class)
                .isThrownBy(() -> channel.writeInbound(message))
                .withMessageContaining("a document of 10000 bytes where");
    }

    private static List<Document> documents(MongoMessage message) {
        return documents(message, "documents");
    }

    @SuppressWarnings("unchecked")
    private static List<Document> documents(MongoMessage message, String sequence) {
        return (List<Document>) Objects.requireNonNull(message.getDocument().get(sequence));
    }

    private static ByteBuf message(Document body, String identifier, Document... sequence) {
        ByteBuf message = Unpooled.buffer();
        message.writeIntLE(0).writeIntLE(5).writeIntLE(0).writeIntLE(OpCode.OP_MSG.getId());
        message.writeIntLE(0).writeByte(MongoMessage.SECTION_KIND_BODY);
        BsonEncoder.encodeDocument(body, message);
        if (sequence.length > 0) {
            message.writeByte(MongoMessage.SECTION_KIND_DOCUMENT_SEQUENCE);
            int section = message.writerIndex();
            message.writeIntLE(0);
            message.writeCharSequence(identifier, StandardCharsets.US_ASCII);
            message.writeByte(0);
            for (Document document : sequence) {
                BsonEncoder.encodeDocument(document, message);
            }
            message.setIntLE(section, message.writerIndex() - section);
        }
        return message.setIntLE(0, message.readableBytes());
    }
}
