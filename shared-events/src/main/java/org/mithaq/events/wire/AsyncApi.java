package org.mithaq.events.wire;

import org.mithaq.tracing.TraceParent;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The log as an AsyncAPI 3.0 document: its topic, and every event that may stand in it, each with the JSON Schema of its
 * data. Made from the catalogue, so that it names what the product writes today; a log may hold older versions besides.
 */
public final class AsyncApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String KAFKA_BINDING = "0.5.0";
    private static final String[] TEXTS = {
        "id",
        "source",
        "type",
        "subject",
        "time",
        "dataschema",
        "sequence",
        "commandid",
        "commanddigest",
        "correlationid"
    };

    private AsyncApi() {}

    /**
     * The document.
     *
     * @param topic the log's name
     * @param schemas where the schemas of data are served, up to their file names
     */
    public static ObjectNode document(String topic, String schemas) {
        ObjectNode channel = channel(topic);
        ObjectNode components = JSON.objectNode();
        ObjectNode messages = components.putObject("messages");
        ObjectNode ofChannel = channel.putObject("messages");
        EventCatalogue.standard().entries().forEach(event -> {
            String name = event.name() + ".v" + event.version();
            messages.set(name, message(event, schemas + name + ".json"));
            ofChannel.set(name, reference("#/components/messages/" + name));
        });
        ObjectNode shapes = components.putObject("schemas");
        shapes.set("Record", record());
        shapes.set("RecordHeaders", headers());
        ObjectNode document = JSON.objectNode();
        document.put("asyncapi", "3.0.0");
        document.set("info", info());
        document.put("defaultContentType", EventCodec.CONTENT_TYPE);
        document.putObject("channels").set("log", channel);
        ObjectNode operation = document.putObject("operations").putObject("record");
        operation.put("action", "send");
        operation.put("summary", "What happened in a coalition is recorded for good, in the order of its sequence.");
        operation.set("channel", reference("#/channels/log"));
        document.set("components", components);
        return document;
    }

    private static ObjectNode info() {
        return JSON.objectNode()
                .put("title", "Mithaq · ميثاق: the log")
                .put("version", "1")
                .put(
                        "description",
                        "The log of record: one CloudEvents 1.0 JSON object in structured mode a record, keyed by the"
                                + " coalition's id. Within a coalition, sequence runs 1, 2, 3, … without a gap; offsets"
                                + " do not, so readers take committed records only (isolation.level=read_committed)."
                                + "\n\nسجلّ الأحداث: كل سجلّ كائن CloudEvents واحد، ومفتاحه معرّف الائتلاف، والتسلسل داخل الائتلاف بلا فجوات.");
    }

    private static ObjectNode channel(String topic) {
        ObjectNode channel = JSON.objectNode().put("address", topic).put("title", "The log of record");
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic);
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add("delete");
        configuration.put("retention.ms", -1);
        kafka.put("bindingVersion", KAFKA_BINDING);
        return channel;
    }

    private static ObjectNode message(EventCatalogue.Entry event, String schema) {
        ObjectNode message = JSON.objectNode()
                .put("name", event.wireName())
                .put("title", String.valueOf(event.title().en()))
                .put("summary", String.valueOf(event.title().ar()))
                .put("contentType", EventCodec.CONTENT_TYPE);
        message.set("headers", reference("#/components/schemas/RecordHeaders"));
        ObjectNode payload = message.putObject("payload");
        payload.putArray("allOf").add(reference("#/components/schemas/Record"));
        ObjectNode properties = payload.putObject("properties");
        properties.putObject("type").put("const", event.wireName());
        properties.putObject("dataschema").put("const", event.schema());
        properties.set("data", reference(schema));
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("format", "uuid").put("description", "The coalition's id");
        kafka.put("bindingVersion", KAFKA_BINDING);
        return message;
    }

    /** What all records have, CloudEvents attributes and extensions. */
    private static ObjectNode record() {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        var required = schema.putArray("required").add("specversion").add("data");
        properties.putObject("specversion").put("const", "1.0");
        for (String text : TEXTS) {
            properties.putObject(text).put("type", "string");
            required.add(text);
        }
        properties.putObject("datacontenttype").put("const", "application/json");
        properties.putObject("sequencetype").put("const", "Integer");
        properties.putObject("data").put("type", "object");
        return schema;
    }

    /** What stands beside a record, in UTF-8. */
    private static ObjectNode headers() {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject("content-type")
                .put("const", EventCodec.CONTENT_TYPE)
                .put("description", "CloudEvents 1.0 in structured mode (Kafka protocol binding)");
        properties
                .putObject(TraceParent.HEADER)
                .put("type", "string")
                .put("pattern", "^" + TraceParent.FORM + "$")
                .put("description", "The commit of a command that was traced (W3C Trace Context); missing otherwise");
        schema.putArray("required").add("content-type");
        return schema;
    }

    private static ObjectNode reference(String to) {
        return JSON.objectNode().put("$ref", to);
    }
}
