package org.mithaq.events.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a record as one CloudEvents 1.0 JSON object in structured mode (CloudEvents JSON format §3) and reads it.
 *
 * <p>The attributes stand before {@code data}, in a fixed order. {@code sequence} follows the sequence extension with
 * {@code sequencetype} {@code Integer}: a number in a string, from 1, without gaps. Thread-safe.
 */
public final class EventCodec {

    /** The media type of a record: CloudEvents HTTP and Kafka bindings, structured mode. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final String SOURCE_PREFIX = "/coalitions/";

    private final JsonMapper mapper = EventJson.mapper();
    private final ObjectWriter dataWriter = mapper.writerFor(Data.class);
    private final ObjectReader metaReader = mapper.readerFor(Meta.class);
    private final EventCatalogue catalogue = EventCatalogue.standard();
    private final UsualForm usualForm = new UsualForm(mapper, catalogue);

    /** The bytes to be stored. They are written once and used as they are ever after. */
    public byte[] encode(Envelope envelope) {
        EventCatalogue.Entry entry = catalogue.of(envelope.event().getClass());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(768);
        try (JsonGenerator json = mapper.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("specversion", "1.0");
            json.writeStringProperty("id", envelope.id());
            json.writeStringProperty("source", SOURCE_PREFIX + envelope.coalition());
            json.writeStringProperty("type", entry.wireName());
            json.writeStringProperty("subject", envelope.event().subject());
            json.writeStringProperty("time", envelope.recordedAt().toString());
            json.writeStringProperty("datacontenttype", "application/json");
            json.writeStringProperty("dataschema", entry.schema());
            json.writeStringProperty("sequence", Long.toString(envelope.sequence()));
            json.writeStringProperty("sequencetype", "Integer");
            json.writeStringProperty("commandid", envelope.command().id().value());
            json.writeStringProperty("commanddigest", envelope.command().digest());
            json.writeStringProperty("correlationid", envelope.correlation());
            json.writeName("data");
            dataWriter.writeValue(json, new Data(envelope.meta(), envelope.event()));
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * The record in the form of today's version.
     *
     * @throws UnreadableRecordException when it is malformed, of an unknown type or of a newer version
     */
    public Envelope decode(byte[] record) {
        try {
            Envelope usual = usualForm.read(record);
            return usual != null ? usual : decodeAnyForm(record);
        } catch (JacksonException | IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableRecordException("malformed record: " + malformed.getMessage(), malformed);
        }
    }

    /** Whatever the order of the attributes and the version of the event. */
    Envelope decodeAnyForm(byte[] record) {
        JsonNode json = mapper.readTree(record);
        WireName name = WireName.parse(text(json, "type"));
        if (!(json.get("data") instanceof ObjectNode data)) {
            throw new UnreadableRecordException("the record has no object \"data\"");
        }
        JsonNode meta = data.remove("meta");
        if (meta == null) {
            throw new UnreadableRecordException("the record's data has no \"meta\"");
        }
        return new Envelope(
                text(json, "id"),
                coalition(text(json, "source")),
                Long.parseLong(text(json, "sequence")),
                Instant.parse(text(json, "time")),
                new CommandStamp(new CommandId(text(json, "commandid")), text(json, "commanddigest")),
                text(json, "correlationid"),
                metaReader.readValue(meta),
                event(name, data));
    }

    /**
     * The attributes needed to place a record, without reading its data.
     *
     * @throws UnreadableRecordException when an attribute is missing or malformed
     */
    public Head head(byte[] record) {
        String source = null;
        String sequence = null;
        String command = null;
        try (JsonParser json = mapper.createParser(record)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String attribute = json.currentName();
                json.nextToken();
                switch (attribute) {
                    case "source" -> source = json.getString();
                    case "sequence" -> sequence = json.getString();
                    case "commandid" -> command = json.getString();
                    default -> json.skipChildren();
                }
                if (source != null && sequence != null && command != null) {
                    return new Head(coalition(source), Long.parseLong(sequence), new CommandId(command));
                }
            }
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new UnreadableRecordException("malformed record: " + malformed.getMessage(), malformed);
        }
        throw new UnreadableRecordException("the record lacks \"source\", \"sequence\" or \"commandid\"");
    }

    private Event event(WireName name, ObjectNode data) {
        EventCatalogue.Entry entry = catalogue.find(name.name());
        if (entry == null) {
            throw new UnreadableRecordException("unknown event type " + name.name());
        }
        if (name.version() > entry.version()) {
            throw new UnreadableRecordException("version %d of %s is newer than %d, the newest this reader knows"
                    .formatted(name.version(), name.name(), entry.version()));
        }
        return mapper.treeToValue(Upcasters.lift(data, name, entry.version()), entry.type());
    }

    private static String text(JsonNode json, String attribute) {
        JsonNode value = json.get(attribute);
        if (value == null || !value.isString()) {
            throw new UnreadableRecordException("the record lacks the attribute \"" + attribute + "\"");
        }
        return value.asString();
    }

    static CoalitionId coalition(String source) {
        if (!source.startsWith(SOURCE_PREFIX)) {
            throw new UnreadableRecordException("\"" + source + "\" is no coalition");
        }
        return new CoalitionId(source.substring(SOURCE_PREFIX.length()));
    }

    /** Where a record belongs. */
    public record Head(CoalitionId coalition, long sequence, CommandId command) {}

    private record Data(Meta meta, @JsonUnwrapped Event event) {}
}
