package org.mithaq.query.tasks;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.search.Find;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The tasks to read. */
@Controller
class TaskPages {

    private final Findings findings;

    TaskPages(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/coalitions/{coalition}/tasks")
    ModelAndView tasks(Reading reading, Readers readers, Language language, HttpServletRequest request) {
        TaskFilter filter = TaskFilter.in(reading, request);
        Slice<TaskReport> page = TaskList.page(reading, readers, filter, request);
        return new ModelAndView("query/tasks")
                .addObject("states", Task.State.seenBy(reading))
                .addObject("bodies", Meetings.of(reading).bodies())
                .addObject("narrowed", !filter.none())
                .addObject("tasks", page)
                .addObject("finds", Find.of(filter.words(), language, page.items(), TaskReport::id, task -> task.texts()
                        .toList()))
                .addObject("findings", readers.only(findings.of(reading, View.TSK)));
    }
}
