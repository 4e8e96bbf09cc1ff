package org.mithaq.query.tasks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.rulebook.View;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code ?state=open|overdue|done} narrows the list. */
@RestController
class TasksController {

    private final Readings readings;
    private final Findings findings;

    TasksController(Readings readings, Findings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    /** A page of tasks with what the rules say of all of them. */
    record Answer(@JsonUnwrapped Slice<TaskReport> tasks, List<FindingReport> findings) {}

    @GetMapping("/api/coalitions/{coalition}/tasks")
    ResponseEntity<Answer> tasks(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(TaskList.page(reading, request), findings.of(reading, View.TSK)));
    }
}
