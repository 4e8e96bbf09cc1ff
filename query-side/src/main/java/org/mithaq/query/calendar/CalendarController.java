package org.mithaq.query.calendar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Takes;
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

/** The calendar: all meetings and what is open, or with {@code ?month=2026-11} everything in that month. */
@Controller
class CalendarController {

    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private final Calendar calendar;
    private final Findings findings;
    private final FeedKeys keys;

    CalendarController(Calendar calendar, Findings findings, FeedKeys keys) {
        this.calendar = calendar;
        this.findings = findings;
        this.keys = keys;
    }

    /** The calendar with what the rules say of it. */
    record Answer(@JsonUnwrapped CalendarReport calendar, List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(name = "month", pattern = MONTH, says = "Everything in that month, such as 2026-11; else all that is open.")
    ResponseEntity<Answer> calendar(Reading reading, HttpServletRequest request) {
        Answer answer = new Answer(calendar.of(reading, month(request)), findings.of(reading, View.CAL));
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
    @Takes(name = "month", pattern = MONTH, says = "Everything in that month, such as 2026-11; else all that is open.")
    @ResponseBody
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return CalendarTable.TABLE.sheet(
                request, language, reading.zone(), CalendarTable.rows(calendar.of(reading, month(request)), reading));
    }

    @GetMapping("/coalitions/{coalition}/calendar")
    ModelAndView page(Reading reading, Caller caller, Language language, HttpServletRequest request) {
        Optional<YearMonth> month = month(request);
        CalendarReport report = calendar.of(reading, month);
        return new ModelAndView("query/calendar")
                .addObject("calendar", report)
                .addObject("here", "/coalitions/" + reading.id() + "/calendar")
                .addObject("thisMonth", YearMonth.from(reading.today()))
                .addObject(
                        "grid",
                        month.map(wanted -> MonthGrid.of(wanted, report, reading.today(), reading.zone(), language))
                                .orElse(null))
                .addObject("feed", FeedController.addresses(keys, reading, caller, language))
                .addObject("findings", findings.of(reading, View.CAL));
    }

    private static Optional<YearMonth> month(HttpServletRequest request) {
        return Parameters.word(request, "month", MONTH).map(YearMonth::parse);
    }
}
