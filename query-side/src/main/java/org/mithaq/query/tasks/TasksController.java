package org.mithaq.query.tasks;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.platform.export.Table;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code ?state=open|overdue|done} narrows the list. */
@RestController
class TasksController {

    private static final Table<TaskReport> TABLE = Table.of(
            "tasks",
            "tasks.title",
            Table.column("tasks.task", TaskReport::title),
            Table.column("tasks.state", TaskReport::state),
            Table.column("tasks.kind", TaskReport::kind),
            Table.column(
                    "tasks.owners",
                    task -> task.owners().stream().map(Named::nameOrId).toList()),
            Table.column("tasks.due", TaskReport::due),
            Table.column("tasks.assigned", TaskReport::assignedAt),
            Table.column(
                    "decision.meeting",
                    task -> task.meeting() == null ? null : task.meeting().name()),
            Table.column(
                    "tasks.decision",
                    task -> task.decision() == null ? null : task.decision().name()),
            Table.column(
                    "tasks.completed",
                    task -> task.completion() == null ? null : task.completion().at()),
            Table.column(
                    "tasks.result",
                    task -> task.completion() == null ? null : task.completion().result()));

    private final Readings readings;

    TasksController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping(path = "/api/coalitions/{coalition}/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
    @Parameter(in = ParameterIn.QUERY, name = "state", description = "Only tasks in that state: open, overdue or done.")
    ResponseEntity<Slice<TaskReport>> tasks(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), reading.today(), () -> TaskList.page(reading, request));
    }

    /** The same tasks, all of them, as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/tasks",
            produces = {Sheet.CSV, Sheet.XLSX})
    @Parameter(in = ParameterIn.QUERY, name = "state", description = "Only tasks in that state: open, overdue or done.")
    Sheet sheet(@PathVariable String coalition, Caller caller, Language language, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return TABLE.sheet(request, language, reading.zone(), TaskList.all(reading, request));
    }
}
