/**
 * The report of a year, or of another span of days: members and bodies, meetings with attendance and quorum, decisions
 * and what became of them, tasks, plans, means, what was said outside, conflicts as numbers, what was learned, and what
 * the rules say at the end.
 *
 * <p>An amount counts once, whoever reaffirmed or ratified it, and only where its decision was adopted; what was rescinded
 * or replaced by the end is told apart.
 *
 * <p>Nothing is kept for it. It is put together from the views of others, read as they stood at the end of the last day,
 * or as they stand today where the span is not over: {@link org.mithaq.query.annualreport.AnnualReport} is the JSON,
 * {@link org.mithaq.query.annualreport.AnnualReportDocument} writes it in every format. What happens later leaves a
 * report as it is, to the byte. The public version tells numbers where the members' one names parties.
 */
@NullMarked
package org.mithaq.query.annualreport;

import org.jspecify.annotations.NullMarked;
