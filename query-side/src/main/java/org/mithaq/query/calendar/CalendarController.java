package org.mithaq.query.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The calendar: all meetings and what is open, or with {@code ?month=2026-11} everything in that month; see
 * {@link CalendarFilter} for what narrows it.
 */
@Controller
class CalendarController {

    private final Calendar calendar;
    private final Findings findings;
    private final FeedKeys keys;

    CalendarController(Calendar calendar, Findings findings, FeedKeys keys) {
        this.calendar = calendar;
        this.findings = findings;
        this.keys = keys;
    }

    /**
     * The calendar with what the rules say of it.
     *
     * @param partial whether a part of the record is withheld from the reader
     */
    record Answer(
            @JsonUnwrapped CalendarReport calendar,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial,
            List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    @NarrowedBy(CalendarFilter.class)
    ResponseEntity<Answer> calendar(Reading reading, HttpServletRequest request) {
        Answer answer = new Answer(
                calendar.of(reading, CalendarFilter.in(reading, request)),
                reading.partial(),
                findings.of(reading, View.CAL));
        return Reply.of(
                request,
                reading.sequence(),
                Integer.toHexString(answer.toString().hashCode()),
                () -> answer);
    }

    /** The same calendar as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/calendar",
            produces = {Sheet.CSV, Sheet.XLSX})
    @NarrowedBy(CalendarFilter.class)
    @ResponseBody
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return CalendarTable.TABLE.sheet(
                request,
                language,
                reading.zone(),
                CalendarTable.rows(calendar.of(reading, CalendarFilter.in(reading, request)), reading));
    }

    @GetMapping("/coalitions/{coalition}/calendar")
    ModelAndView page(Reading reading, Caller caller, Language language, HttpServletRequest request) {
        CalendarFilter filter = CalendarFilter.in(reading, request);
        CalendarReport report = calendar.of(reading, filter);
        return new ModelAndView("query/calendar")
                .addObject("calendar", report)
                .addObject("bodies", Meetings.of(reading).bodies())
                .addObject("kinds", DeadlineKind.values())
                .addObject("dues", Due.values())
                .addObject("cadences", CadenceState.seenBy(reading))
                .addObject("narrowed", filter.narrows())
                .addObject("here", "/coalitions/" + reading.id() + "/calendar")
                .addObject("thisMonth", YearMonth.from(reading.today()))
                .addObject(
                        "grid",
                        filter.month()
                                .map(wanted -> MonthGrid.of(wanted, report, reading.today(), reading.zone(), language))
                                .orElse(null))
                .addObject("feed", FeedController.addresses(keys, reading, caller, language))
                .addObject("findings", findings.of(reading, View.CAL));
    }
}
