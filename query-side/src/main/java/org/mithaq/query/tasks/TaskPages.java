package org.mithaq.query.tasks;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.rulebook.View;
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
    ModelAndView tasks(Reading reading, Readers readers, HttpServletRequest request) {
        return new ModelAndView("query/tasks")
                .addObject("states", Task.State.values())
                .addObject("chosen", request.getParameter("state"))
                .addObject("tasks", TaskList.page(reading, readers, request))
                .addObject("findings", readers.only(findings.of(reading, View.TSK)));
    }
}
