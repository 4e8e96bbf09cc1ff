package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/**
 * A decision by its id.
 *
 * @param number missing while it is only prepared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Numbered(
        String id, @Nullable Integer number, @Nullable Text title) {}
