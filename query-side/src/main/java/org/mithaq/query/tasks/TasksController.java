package org.mithaq.query.tasks;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code ?state=open|overdue|done} narrows the list. */
@RestController
class TasksController {

    private final Readings readings;

    TasksController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/api/coalitions/{coalition}/tasks")
    ResponseEntity<Slice<TaskReport>> tasks(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), reading.today(), () -> TaskList.page(reading, request));
    }
}
