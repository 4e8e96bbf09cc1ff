package org.mithaq.query.rules;

import java.time.Duration;
import org.mithaq.events.wire.AsyncApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** The AsyncAPI document of the log, open to anybody: it says nothing of any coalition. */
@RestController
class AsyncApiController {

    private final String topic;

    AsyncApiController(@Value("${mithaq.kafka.topic:mithaq.log}") String topic) {
        this.topic = topic;
    }

    @GetMapping(path = "/api/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> document() {
        // whole addresses, so that a copy of the document still leads to the schemas
        String schemas = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/schemas/events/")
                .toUriString();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(AsyncApi.document(topic, schemas));
    }
}
