package org.mithaq.query.audittrail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit trail.
 *
 * @param withheld the sequences on this page whose records are for others only
 * @param next the cursor of the next page; missing on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditPage(
        List<AuditReport> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> withheld,
        @Nullable String next) {}
