package org.mithaq.query.platform.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Consumer;
import org.bson.AbstractBsonReader;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.mithaq.events.wire.EventJson;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Records as documents: the same names and values as in JSON, so that a document reads in the database as it does over
 * HTTP; only sequences are kept in bytes (see {@link Sequences}). A dot or a dollar in a key, which the database would
 * read as a path or an operator, is kept as its full-width form. Keys of maps are sorted, so that equal records give equal
 * documents in every process. Thread-safe.
 */
final class BsonDocuments {

    private static final JsonMapper MAPPER = EventJson.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(Sequences.module())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private BsonDocuments() {}

    /** The record as bytes: a document reads like any other, and is written as it is. */
    static RawBsonDocument write(Object value) {
        return write(value, document -> {});
    }

    /** The same with the fields before it by which it is found and replaced. */
    static RawBsonDocument write(String id, long sequence, Object value) {
        return write(value, document -> {
            document.writeName(DocumentWriter.ID).writeString(id);
            document.writeName(DocumentWriter.SEQUENCE);
            document.writeLong(sequence);
        });
    }

    private static RawBsonDocument write(Object value, Consumer<BsonGenerator> before) {
        BsonGenerator document = new BsonGenerator(before);
        MAPPER.writeValue(document, value);
        return document.document();
    }

    /** @throws tools.jackson.core.JacksonException when the document does not have the record's form */
    static <T> T read(BsonDocument document, Class<T> type) {
        try (var tokens = TokenBuffer.forGeneration();
                var reader = reader(document)) {
            document(reader, tokens);
            try (JsonParser parser = tokens.asParser()) {
                return MAPPER.readValue(parser, type);
            }
        }
    }

    private static AbstractBsonReader reader(BsonDocument document) {
        return document instanceof RawBsonDocument raw
                ? new BsonBinaryReader(raw.getByteBuffer().asNIO())
                : new BsonDocumentReader(document);
    }

    private static void document(BsonReader reader, TokenBuffer tokens) {
        reader.readStartDocument();
        tokens.writeStartObject();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            tokens.writeName(readKey(reader.readName()));
            value(reader, tokens);
        }
        tokens.writeEndObject();
        reader.readEndDocument();
    }

    private static void value(BsonReader reader, TokenBuffer tokens) {
        switch (reader.getCurrentBsonType()) {
            case DOCUMENT -> document(reader, tokens);
            case ARRAY -> {
                reader.readStartArray();
                tokens.writeStartArray();
                while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                    value(reader, tokens);
                }
                tokens.writeEndArray();
                reader.readEndArray();
            }
            case STRING -> tokens.writeString(reader.readString());
            case BOOLEAN -> tokens.writeBoolean(reader.readBoolean());
            case INT32 -> tokens.writeNumber(reader.readInt32());
            case INT64 -> tokens.writeNumber(reader.readInt64());
            case DOUBLE -> tokens.writeNumber(reader.readDouble());
            case NULL -> {
                reader.readNull();
                tokens.writeNull();
            }
            case BINARY -> tokens.writeBinary(reader.readBinaryData().getData());
            default ->
                throw new IllegalArgumentException("no document of ours has a value of " + reader.getCurrentBsonType());
        }
    }

    private static String readKey(String key) {
        return key.indexOf('．') < 0 && key.indexOf('＄') < 0
                ? key
                : key.replace('．', '.').replace('＄', '$');
    }
}
