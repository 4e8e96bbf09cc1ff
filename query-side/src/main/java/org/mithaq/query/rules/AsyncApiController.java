package org.mithaq.query.rules;

import java.time.Duration;
import org.mithaq.events.wire.AsyncApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The AsyncAPI document of the log, open to anybody: it says nothing of any coalition. */
@RestController
class AsyncApiController {

    private final JsonNode document;

    AsyncApiController(@Value("${mithaq.kafka.topic:mithaq.log}") String topic) {
        document = AsyncApi.document(topic, "/schemas/events/");
    }

    @GetMapping(path = "/api/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> document() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(document);
    }
}
