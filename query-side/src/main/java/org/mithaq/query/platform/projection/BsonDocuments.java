package org.mithaq.query.platform.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.mithaq.events.wire.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as documents: the same names and values as in JSON, so that a document reads in the database as it does over
 * HTTP. A dot or a dollar in a key, which the database would read as a path or an operator, is kept as its full-width
 * form. Keys of maps are sorted, so that equal records give equal documents in every process. Thread-safe.
 */
final class BsonDocuments {

    private static final JsonMapper MAPPER = EventJson.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private BsonDocuments() {}

    static BsonDocument write(Object value) {
        return object(MAPPER.<JsonNode>valueToTree(value));
    }

    /** @throws tools.jackson.core.JacksonException when the document does not have the record's form */
    static <T> T read(BsonDocument document, Class<T> type) {
        return MAPPER.treeToValue(tree(document), type);
    }

    private static BsonDocument object(JsonNode node) {
        BsonDocument document = new BsonDocument();
        node.properties().forEach(field -> document.put(storedKey(field.getKey()), bson(field.getValue())));
        return document;
    }

    private static BsonValue bson(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> {
                BsonArray array = new BsonArray();
                node.forEach(item -> array.add(bson(item)));
                yield array;
            }
            case STRING -> new BsonString(node.asString());
            case BOOLEAN -> BsonBoolean.valueOf(node.asBoolean());
            case NUMBER -> number(node);
            case NULL, MISSING -> BsonNull.VALUE;
            case BINARY, POJO -> throw new IllegalArgumentException("no document has a value of " + node);
        };
    }

    private static BsonValue number(JsonNode node) {
        if (node.isFloatingPointNumber()) {
            return new BsonDouble(node.asDouble());
        }
        return node.canConvertToInt() ? new BsonInt32(node.asInt()) : new BsonInt64(node.asLong());
    }

    private static ObjectNode tree(BsonDocument document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        document.forEach((key, value) -> node.set(readKey(key), tree(value)));
        return node;
    }

    private static JsonNode tree(BsonValue value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (value) {
            case BsonDocument document -> tree(document);
            case BsonArray array -> {
                ArrayNode node = json.arrayNode(array.size());
                array.forEach(item -> node.add(tree(item)));
                yield node;
            }
            case BsonString string -> json.stringNode(string.getValue());
            case BsonBoolean bool -> json.booleanNode(bool.getValue());
            case BsonInt32 whole -> json.numberNode(whole.getValue());
            case BsonInt64 whole -> json.numberNode(whole.getValue());
            case BsonDouble number -> json.numberNode(number.getValue());
            case BsonNull nothing -> json.nullNode();
            default -> throw new IllegalArgumentException("no document of ours has a value of " + value.getBsonType());
        };
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
