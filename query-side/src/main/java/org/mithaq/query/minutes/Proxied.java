package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.ProxyEnd;
import org.mithaq.query.directory.Named;

/** A vote that one held for another; {@code endedAt} and {@code because} where that ended before the meeting did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proxied(
        Named from,
        Named to,
        @Nullable Instant endedAt,
        @Nullable ProxyEnd because) {}
