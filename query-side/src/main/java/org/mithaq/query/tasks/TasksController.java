package org.mithaq.query.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.document.Format;
import org.mithaq.query.platform.page.Words;
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

    TasksController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/api/coalitions/{coalition}/tasks")
    ResponseEntity<?> tasks(
            @PathVariable String coalition, Caller caller, Language language, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        LocalDate today = reading.today();
        return Format.of(request) == Format.JSON
                ? Reply.of(request, reading.sequence(), today, () -> TaskList.page(reading, request))
                : DocumentReply.of(
                        request,
                        language,
                        reading.sequence(),
                        today,
                        () -> TaskList.all(reading, request),
                        all -> new TasksDocument(all, today, reading, Words.in(language)).document());
    }
}
