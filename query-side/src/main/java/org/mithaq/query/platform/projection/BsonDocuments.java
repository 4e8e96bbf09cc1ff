package org.mithaq.query.platform.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.bson.AbstractBsonReader;
import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonReader;
import org.bson.BsonSerializationException;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.mithaq.events.wire.EventJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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

    /** Encodes a text at once, not a character at a time. */
    private static final class Bytes extends BasicOutputBuffer {

        @Override
        public void writeString(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            writeInt32(encoded.length + 1);
            writeBytes(encoded);
            writeByte(0);
        }

        @Override
        public void writeCString(String name) {
            if (name.indexOf('\0') >= 0) {
                throw new BsonSerializationException("a name in a document holds no NUL: " + name);
            }
            writeBytes(name.getBytes(StandardCharsets.UTF_8));
            writeByte(0);
        }
    }

    /** The record as bytes: a document reads like any other, and is written as it is. */
    static RawBsonDocument write(Object value) {
        return write(value, writer -> {});
    }

    /** The same with the fields before it by which it is found and replaced. */
    static RawBsonDocument write(String id, long sequence, Object value) {
        return write(value, writer -> {
            writer.writeString(DocumentWriter.ID, id);
            writer.writeInt64(DocumentWriter.SEQUENCE, sequence);
        });
    }

    private static RawBsonDocument write(Object value, Consumer<BsonWriter> before) {
        try (var tokens = TokenBuffer.forGeneration();
                var bytes = new Bytes();
                var writer = new BsonBinaryWriter(bytes)) {
            MAPPER.writeValue(tokens, value);
            try (JsonParser parser = tokens.asParser()) {
                parser.nextToken();
                writer.writeStartDocument();
                before.accept(writer);
                fields(parser, writer);
                writer.writeEndDocument();
            }
            return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getSize());
        }
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

    private static void fields(JsonParser parser, BsonWriter writer) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            writer.writeName(storedKey(parser.currentName()));
            parser.nextToken();
            value(parser, writer);
        }
    }

    private static void value(JsonParser parser, BsonWriter writer) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                writer.writeStartDocument();
                fields(parser, writer);
                writer.writeEndDocument();
            }
            case START_ARRAY -> {
                writer.writeStartArray();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value(parser, writer);
                }
                writer.writeEndArray();
            }
            case VALUE_STRING -> writer.writeString(parser.getString());
            case VALUE_NUMBER_INT -> whole(parser.getLongValue(), writer);
            case VALUE_NUMBER_FLOAT -> writer.writeDouble(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> writer.writeBoolean(parser.getBooleanValue());
            case VALUE_NULL -> writer.writeNull();
            case VALUE_EMBEDDED_OBJECT -> writer.writeBinaryData(new BsonBinary(parser.getBinaryValue()));
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        }
    }

    private static void whole(long number, BsonWriter writer) {
        if (number == (int) number) {
            writer.writeInt32((int) number);
        } else {
            writer.writeInt64(number);
        }
    }

    private static String storedKey(String key) {
        return key.indexOf('.') < 0 && key.indexOf('$') < 0
                ? key
                : key.replace('.', '．').replace('$', '＄');
    }

    private static String readKey(String key) {
        return key.indexOf('．') < 0 && key.indexOf('＄') < 0
                ? key
                : key.replace('．', '.').replace('＄', '$');
    }
}
