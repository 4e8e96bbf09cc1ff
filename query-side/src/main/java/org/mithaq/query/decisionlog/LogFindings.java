package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.findings.FirstFindings;
import org.mithaq.rulebook.View;
import org.springframework.stereotype.Component;

/**
 * What the rules say of a coalition's decisions, beside the first page of the log as a whole: they look at all
 * decisions, so they are not asked again for every page. They name parties, and are for members.
 */
@Component
class LogFindings {

    private final Findings findings;

    LogFindings(Findings findings) {
        this.findings = findings;
    }

    FirstFindings of(Reading reading, Readers readers, HttpServletRequest request) {
        boolean first = request.getParameter("cursor") == null
                && LogFilter.in(reading, request).none();
        return first && readers == Readers.MEMBERS ? findings.first(reading, View.DEC) : FirstFindings.NONE;
    }
}
