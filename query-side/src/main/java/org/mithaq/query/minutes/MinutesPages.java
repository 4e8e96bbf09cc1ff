package org.mithaq.query.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.search.Find;
import org.mithaq.text.Language;
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

    private final Findings findings;

    MinutesPages(Findings findings) {
        this.findings = findings;
    }

    @GetMapping
    ModelAndView meetings(Reading reading, Language language, HttpServletRequest request) {
        MeetingFilter filter = MeetingFilter.in(reading, request);
        Slice<Minutes> page = MinutesBook.meetings(reading, filter, request);
        return new ModelAndView("query/meetings")
                .addObject("bodies", Meetings.of(reading).bodies())
                .addObject("narrowed", !filter.none())
                .addObject("meetings", page.map(meeting -> MinutesBook.summary(reading, meeting)))
                .addObject(
                        "finds",
                        Find.of(filter.words(), language, page.items(), Minutes::meeting, meeting -> Wording.of(
                                        reading, List.of(meeting))
                                .of(meeting)
                                .toList()))
                .addObject("found", MeetingsController.found(findings, reading, filter, request));
    }

    @GetMapping({"/{meeting}", "/{meeting}/minutes"})
    ModelAndView minutes(Reading reading, @PathVariable String meeting, Readers readers) {
        MinutesReport minutes = MinutesBook.find(reading, meeting, readers)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        return new ModelAndView("query/minutes").addObject("minutes", minutes);
    }
}
