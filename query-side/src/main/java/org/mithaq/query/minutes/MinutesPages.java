package org.mithaq.query.minutes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.query.platform.search.Find;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The meetings of a coalition and their minutes, to read and to print. */
@Controller
@RequestMapping("/coalitions/{coalition}/meetings")
class MinutesPages {

    private final Readings readings;
    private final Findings findings;

    MinutesPages(Readings readings, Findings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    @GetMapping
    ModelAndView meetings(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Reading reading = readings.open(coalition, caller, request);
        MeetingFilter filter = MeetingFilter.in(reading, request);
        Slice<Minutes> page = MinutesBook.meetings(reading, filter, request);
        PageFrame.headers(response, language);
        return PageFrame.page("meetings", language, request)
                .addObject("reading", reading)
                .addObject("bodies", Meetings.of(reading).bodies())
                .addObject("narrowed", !filter.none())
                .addObject("meetings", page.map(meeting -> MinutesBook.summary(reading, meeting)))
                .addObject(
                        "finds",
                        Find.of(
                                filter.words(),
                                language,
                                page.items(),
                                Minutes::meeting,
                                meeting -> MeetingFilter.texts(meeting, reading).toList()))
                .addObject("found", MeetingsController.found(findings, reading, filter, request));
    }

    @GetMapping({"/{meeting}", "/{meeting}/minutes"})
    ModelAndView minutes(
            @PathVariable String coalition,
            @PathVariable String meeting,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Readers readers = Readers.of(request);
        Reading reading = readings.open(coalition, caller, request, readers);
        MinutesReport minutes = MinutesBook.find(reading, meeting, readers)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        PageFrame.headers(response, language);
        return PageFrame.page("minutes", language, request)
                .addObject("reading", reading)
                .addObject("minutes", minutes);
    }
}
