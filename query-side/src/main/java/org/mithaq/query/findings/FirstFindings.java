package org.mithaq.query.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have to say on a page that is about something else.
 *
 * @param findings the first of them, what needs attention before the rest
 * @param findingsInAll how many there are; all of them are to be read at {@code /findings}. Missing where the record is
 *     too long to look through it for this page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FirstFindings(
        List<FindingReport> findings, @Nullable Integer findingsInAll) {

    /** For records that are too long to look through them for a page about something else. */
    static final FirstFindings ELSEWHERE = new FirstFindings(List.of(), null);

    /** For pages of a list after the first one, and for a list that is narrowed. */
    public static final FirstFindings NONE = new FirstFindings(List.of(), 0);
}
