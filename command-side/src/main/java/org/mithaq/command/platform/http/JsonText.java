package org.mithaq.command.platform.http;

import org.mithaq.text.SafeText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body as one JSON object without anything hidden in it. */
final class JsonText {

    private JsonText() {}

    /** @throws FieldException when it is anything else, or holds a character that no text may have */
    static ObjectNode parse(String body) {
        JsonNode json = read(body);
        if (json instanceof ObjectNode object) {
            check(object, "");
            return object;
        }
        throw new FieldException(FieldError.body("", FieldFault.NOT_AN_OBJECT.text()));
    }

    /** A step of a JSON pointer (RFC 6901 §3). */
    static String token(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode read(String body) {
        try (JsonParser parser = StrictJson.MAPPER.createParser(body)) {
            try {
                if (parser.nextToken() == null) {
                    throw new FieldException(FieldError.body("", FieldFault.EMPTY.text()));
                }
                JsonNode json = StrictJson.MAPPER.readTree(parser);
                if (parser.nextToken() != null) {
                    throw new FieldException(FieldError.body("", FieldFault.TRAILING.text()));
                }
                return json;
            } catch (JacksonException malformed) {
                throw new FieldException(fault(malformed, parser));
            }
        }
    }

    private static FieldError fault(JacksonException malformed, JsonParser parser) {
        if (malformed instanceof StreamConstraintsException) {
            return FieldError.body("", FieldFault.TOO_DEEP.text());
        }
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (malformed instanceof MismatchedInputException) {
            return FieldError.body(pointer, FieldFault.DUPLICATE.text());
        }
        var place = parser.currentLocation();
        return FieldError.body(
                pointer,
                FieldFault.NOT_JSON.text(Integer.toString(place.getLineNr()), Integer.toString(place.getColumnNr())));
    }

    private static void check(JsonNode node, String pointer) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(property -> {
                    String place = pointer + token(property.getKey());
                    check(property.getKey(), pointer);
                    check(property.getValue(), place);
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    check(array.get(i), pointer + "/" + i);
                }
            }
            default -> {
                if (node.isString()) {
                    check(node.asString(), pointer);
                }
            }
        }
    }

    private static void check(String text, String pointer) {
        try {
            SafeText.check(text);
        } catch (IllegalArgumentException forbidden) {
            throw new FieldException(
                    FieldError.body(pointer, FieldFault.NOT_ACCEPTED.text(String.valueOf(forbidden.getMessage()))));
        }
    }
}
