package org.mithaq.events.wire;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record of the form that {@link EventCodec} writes today, in one pass and without a tree in between: all
 * attributes before {@code data}, {@code meta} first in it, and the event in its newest version. Anything else is left to
 * the codec. Thread-safe.
 */
final class UsualForm {

    private final JsonMapper mapper;
    private final ObjectReader metaReader;
    private final Map<String, ObjectReader> eventReaders;

    UsualForm(JsonMapper mapper, EventCatalogue catalogue) {
        this.mapper = mapper;
        // both are read from within an object that goes on
        ObjectReader within = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.metaReader = within.forType(Meta.class);
        this.eventReaders = catalogue.entries().stream()
                .collect(Collectors.toUnmodifiableMap(
                        EventCatalogue.Entry::wireName, entry -> within.forType(entry.type())));
    }

    /** The record, or {@code null} if it is of another form or not well-formed. */
    @Nullable
    Envelope read(byte[] record) {
        try (JsonParser json = mapper.createParser(record)) {
            Attributes attributes = new Attributes();
            if (json.nextToken() != JsonToken.START_OBJECT || !attributes.readUpToData(json)) {
                return null;
            }
            ObjectReader eventReader = eventReaders.get(attributes.type);
            if (eventReader == null
                    || json.nextToken() != JsonToken.START_OBJECT
                    || !"meta".equals(json.nextName())
                    || json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            Meta meta = metaReader.readValue(json);
            if (json.nextToken() != JsonToken.PROPERTY_NAME) {
                return null;
            }
            Event event = eventReader.readValue(json);
            boolean nothingFollows = json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null;
            return nothingFollows ? attributes.envelope(meta, event) : null;
        }
    }

    /** The attributes of CloudEvents that an envelope needs; those that a record lacks stay empty. */
    private static final class Attributes {
        private String id = "";
        private String source = "";
        private String type = "";
        private String sequence = "";
        private String time = "";
        private String command = "";
        private String digest = "";
        private String correlation = "";

        /** Whether all are there. The parser then stands at the name {@code data}. */
        boolean readUpToData(JsonParser json) {
            for (String name = json.nextName(); name != null && !name.equals("data"); name = json.nextName()) {
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    return false;
                }
                keep(name, json);
            }
            return "data".equals(json.currentName())
                    && !id.isEmpty()
                    && !source.isEmpty()
                    && !sequence.isEmpty()
                    && !time.isEmpty()
                    && !command.isEmpty()
                    && !digest.isEmpty()
                    && !correlation.isEmpty();
        }

        private void keep(String name, JsonParser json) {
            switch (name) {
                case "id" -> id = json.getString();
                case "source" -> source = json.getString();
                case "type" -> type = json.getString();
                case "sequence" -> sequence = json.getString();
                case "time" -> time = json.getString();
                case "commandid" -> command = json.getString();
                case "commanddigest" -> digest = json.getString();
                case "correlationid" -> correlation = json.getString();
                default -> json.skipChildren(); // what only other readers of CloudEvents need
            }
        }

        Envelope envelope(Meta meta, Event event) {
            return new Envelope(
                    id,
                    EventCodec.coalition(source),
                    Long.parseLong(sequence),
                    Moments.read(time),
                    new CommandStamp(new CommandId(command), digest),
                    correlation,
                    meta,
                    event);
        }
    }
}
