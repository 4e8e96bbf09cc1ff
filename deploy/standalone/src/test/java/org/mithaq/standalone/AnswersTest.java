package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Document EVERYTHING = new Document("_id", "a")
            .append("text", "ميثاق")
            .append("numbers", List.of(1, 2L, 3.5))
            .append("nothing", null)
            .append("list", Arrays.asList(null, new Document("inner", List.of()), List.of(true)))
            .append("id", new ObjectId())
            .append("uuid", new UUID(1, 2))
            .append("bytes", new BinData(new byte[] {1, 2, 3}))
            .append("at", Instant.parse("2026-06-28T09:00:00Z"))
            .append("clock", new BsonTimestamp(7))
            .append("empty", new Document());

    @Test
    void areTheBytesThatTheServerItselfWouldSend() {
        assertThat(written(new Answers(), EVERYTHING)).isEqualTo(written(new MongoWireMessageEncoder(), EVERYTHING));
    }

    @Test
    void sendDocumentsThatWereKeptAsWhatTheyAre() {
        Document kept = Kept.of(Bson.bytes(EVERYTHING));
        assertThat(kept).doesNotContainKey("text");

        assertThat(written(new Answers(), found(kept)))
                .isEqualTo(written(new MongoWireMessageEncoder(), found(EVERYTHING)));
    }

    private static Document found(Document document) {
        Document cursor = new Document("id", 0L).append("ns", "mithaq.views").append("firstBatch", List.of(document));
        return new Document("cursor", cursor).append("ok", 1);
    }

    private static byte[] written(MongoWireMessageEncoder writer, Document document) {
        EmbeddedChannel channel = new EmbeddedChannel(writer);
        channel.writeOutbound(new MongoMessage(channel, new MessageHeader(3, 4), document));
        ByteBuf out = channel.readOutbound();
        try {
            return ByteBufUtil.getBytes(out);
        } finally {
            out.release();
            channel.finishAndReleaseAll();
        }
    }
}
