package org.mithaq.query.tasks;

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
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The tasks to read. */
@Controller
class TaskPages {

    private final Readings readings;
    private final Findings findings;

    TaskPages(Readings readings, Findings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    @GetMapping("/coalitions/{coalition}/tasks")
    ModelAndView tasks(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Readers readers = Readers.of(request);
        Reading reading = readings.open(coalition, caller, request, readers);
        TaskFilter filter = TaskFilter.in(reading, request);
        Slice<TaskReport> page = TaskList.page(reading, readers, filter, request);
        PageFrame.headers(response, language);
        return PageFrame.page("tasks", language, request)
                .addObject("reading", reading)
                .addObject("states", Task.State.values())
                .addObject("bodies", Meetings.of(reading).bodies())
                .addObject("narrowed", !filter.none())
                .addObject("tasks", page)
                .addObject("finds", Find.of(filter.words(), language, page.items(), TaskReport::id, task -> task.texts()
                        .toList()))
                .addObject("findings", readers.only(findings.of(reading, View.TSK)));
    }
}
