package org.mithaq.query.tasks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.document.Format;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code ?state=open|overdue|done} narrows the list. JSON comes in pages, a document holds the whole list. */
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
    ResponseEntity<?> tasks(
            @PathVariable String coalition, Caller caller, Language language, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        LocalDate today = reading.today();
        return Format.of(request) == Format.JSON
                ? Reply.of(request, reading.sequence(), today, () -> answer(reading, request))
                : DocumentReply.of(
                        request,
                        language,
                        reading.sequence(),
                        today,
                        () -> TaskList.all(reading, request),
                        all -> new TasksDocument(all, today, reading, Words.in(language)).document());
    }

    private Answer answer(Reading reading, HttpServletRequest request) {
        return new Answer(TaskList.page(reading, request), findings.of(reading, View.TSK));
    }
}
