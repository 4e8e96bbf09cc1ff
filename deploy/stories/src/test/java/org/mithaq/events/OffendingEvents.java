package org.mithaq.events;

import java.util.UUID;
import org.springframework.core.io.Resource;

/** Knows a framework, and leaves things to chance. */
public record OffendingEvents(Resource resource) {

    UUID any() {
        return UUID.randomUUID();
    }
}
