package org.mithaq.query.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;

/**
 * The figures of a coalition, or of one of its bodies.
 *
 * @param body missing where they are of the whole coalition
 * @param bodies those that stand; those that were dissolved have figures too
 * @param panels those that there is something to say of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthReport(String coalition, @Nullable Named body, List<Named> bodies, List<Panel> panels) {}
