package org.mithaq.query.annualreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.campaigns.Learning;
import org.mithaq.query.communication.Voice;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.rosters.BodyReport;
import org.mithaq.text.Text;

/**
 * The report of a period.
 *
 * @param asOf the day whose end it tells of: the last one of the period, or today where that is to come
 * @param bodies those that stood then
 * @param communication the mandates that ran, and what was said, published, celebrated and visited
 * @param learning the campaigns that ran, and what was found out and taught
 * @param findings what the rules said then, other than of conflicts; members read that
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AnnualReport(
        Readers version,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        @Nullable Text coalition,
        @Nullable Text mission,
        Members members,
        List<BodyReport> bodies,
        Meetings meetings,
        Decisions decisions,
        Tasks tasks,
        Plans plans,
        Means means,
        Voice communication,
        Disputes conflicts,
        Learning learning,
        Accounts reports,
        List<FindingReport> findings) {}
