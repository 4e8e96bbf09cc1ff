package org.mithaq.query.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Coordinator;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.document.Format;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.platform.export.Table;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tasks; see {@link TaskFilter} for what narrows the list. JSON comes in pages, a document holds the whole list. */
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

    private final Findings findings;

    TasksController(Findings findings) {
        this.findings = findings;
    }

    /**
     * A page of tasks with what the rules say of all of them.
     *
     * @param partial whether a part of the record is withheld from the reader
     * @param coordinator the party that minds the whole picture, and that tasks are done; missing while none does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @JsonUnwrapped Slice<TaskReport> tasks,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial,
            @Nullable Named coordinator,
            List<FindingReport> findings) {}

    @GetMapping("/api/coalitions/{coalition}/tasks")
    @NarrowedBy(TaskFilter.class)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)))
    ResponseEntity<?> tasks(Reading reading, Readers readers, Language language, HttpServletRequest request) {
        LocalDate today = reading.today();
        String besides = today + (readers.tag() == null ? "" : "." + readers.tag());
        return Format.of(request) == Format.JSON
                ? Reply.of(request, reading.sequence(), besides, () -> answer(reading, readers, request))
                : DocumentReply.of(
                        request,
                        language,
                        reading.sequence(),
                        besides,
                        () -> TaskList.all(reading, readers, TaskFilter.in(reading, request)),
                        all -> new TasksDocument(all, today, reading, Words.in(language)).document());
    }

    /** The same tasks, all of them, as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/tasks",
            produces = {Sheet.CSV, Sheet.XLSX})
    @NarrowedBy(TaskFilter.class)
    Sheet sheet(Reading reading, Readers readers, Language language, HttpServletRequest request) {
        return TABLE.sheet(
                request, language, reading.zone(), TaskList.each(reading, readers, TaskFilter.in(reading, request)));
    }

    private Answer answer(Reading reading, Readers readers, HttpServletRequest request) {
        Coordinator coordinator = reading.coalition().coordinator();
        return new Answer(
                TaskList.page(reading, readers, TaskFilter.in(reading, request), request),
                reading.partial(),
                coordinator == null ? null : reading.named(coordinator.party()),
                readers.only(findings.of(reading, View.TSK)));
    }
}
