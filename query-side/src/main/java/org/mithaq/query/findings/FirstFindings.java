package org.mithaq.query.findings;

import java.util.List;

/**
 * What the rules have to say on a page that is about something else.
 *
 * @param findings the first of them, what needs attention before the rest
 * @param findingsInAll how many there are; all of them are to be read at {@code /findings}
 */
public record FirstFindings(List<FindingReport> findings, int findingsInAll) {

    /** For pages of a list after the first one, and for a list that is narrowed. */
    public static final FirstFindings NONE = new FirstFindings(List.of(), 0);
}
