package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.GuestRole;
import org.mithaq.query.directory.Named;
import org.mithaq.text.Text;

/**
 * A guest, by organisation.
 *
 * @param party where it is registered
 * @param organisation its name, where it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Visitor(@Nullable Named party, @Nullable Text organisation, GuestRole role, Instant arrivedAt) {}
