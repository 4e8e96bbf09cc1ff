package org.mithaq.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.findings.FindingReport;

/**
 * A page of the register.
 *
 * @param counts how many parties there are of each kind, in all
 * @param next the cursor of the next page; missing on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterReport(
        Map<Belonging, Integer> counts,
        List<MemberReport> items,
        @Nullable String next,
        List<FindingReport> findings) {}
