package org.mithaq.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Map;

/** Says what the meters of others are about, which their makers leave open. */
final class HttpMeters implements MeterFilter {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "http.server.requests", "Requests, from their arrival to the end of the answer",
            "http.server.requests.active", "Requests that are being answered",
            "tomcat.sessions.active.current", "Sessions of the web server",
            "tomcat.sessions.active.max", "The most sessions of the web server at once",
            "tomcat.sessions.alive.max", "How long the longest session of the web server lasted",
            "tomcat.sessions.created", "Sessions that the web server began",
            "tomcat.sessions.expired", "Sessions of the web server that expired",
            "tomcat.sessions.rejected", "Sessions that were too many for the web server");

    @Override
    public Meter.Id map(Meter.Id id) {
        String description = DESCRIPTIONS.get(id.getName());
        return description == null
                ? id
                : new Meter.Id(
                        id.getName(), Tags.of(id.getTagsAsIterable()), id.getBaseUnit(), description, id.getType());
    }
}
