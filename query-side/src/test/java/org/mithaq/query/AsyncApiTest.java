package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AsyncApiTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final JsonNode DOCUMENT = SIDE.json("/api/asyncapi.json", "");

    @Test
    void namesTheTopicAndEveryEvent() {
        assertThat(DOCUMENT.at("/asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.at("/channels/log/address").asString())
                .isEqualTo(SIDE.log().topic());
        assertThat(DOCUMENT.at("/components/messages").propertyNames())
                .containsExactlyElementsOf(EventCatalogue.standard().entries().stream()
                        .map(event -> event.name() + ".v" + event.version())
                        .toList());
    }

    @Test
    void refersToNothingThatIsNotThere() {
        assertThat(DOCUMENT.findValuesAsString("$ref")).hasSizeGreaterThan(300).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                String path = URI.create(reference).getPath();
                assertThat(reference).isEqualTo("http://localhost:" + SIDE.port() + path);
                assertThat(SIDE.get(path, "").statusCode()).as(reference).isEqualTo(200);
            }
        });
    }

    @Test
    void describesTheHeadersOfEveryRecord() {
        assertThat(DOCUMENT.at("/components/messages"))
                .allSatisfy(message -> assertThat(message.at("/headers/$ref").asString())
                        .isEqualTo("#/components/schemas/RecordHeaders"));
        JsonNode headers = DOCUMENT.at("/components/schemas/RecordHeaders");
        assertThat(headers.at("/properties").propertyNames()).containsExactlyInAnyOrder("content-type", "traceparent");
        assertThat(headers.at("/properties/content-type/const").asString()).startsWith("application/cloudevents+json");
        assertThat("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .matches(headers.at("/properties/traceparent/pattern").asString());
    }

    @Test
    void namesEveryAttributeThatRecordsHave() {
        JsonNode attributes = DOCUMENT.at("/components/schemas/Record/properties");
        for (Envelope envelope : Story.of(181).all()) {
            JsonNode record = JsonMapper.shared().readTree(SIDE.log().encoded(envelope));
            assertThat(record.propertyNames()).containsExactlyInAnyOrderElementsOf(attributes.propertyNames());
            String type = record.at("/type").asString();
            assertThat(DOCUMENT.at("/components/messages/" + type.substring("org.mithaq.".length()) + "/name")
                            .asString())
                    .isEqualTo(type);
        }
    }
}
