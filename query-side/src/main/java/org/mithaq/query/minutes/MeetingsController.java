package org.mithaq.query.minutes;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of a coalition and their minutes. */
@RestController
@RequestMapping("/api/coalitions/{coalition}/meetings")
class MeetingsController {

    private final Readings readings;

    MeetingsController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping
    ResponseEntity<Slice<MeetingSummary>> meetings(
            @PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), () -> MinutesBook.meetings(reading, request));
    }

    /** As JSON, a page, PDF, DOCX or Markdown, by {@code Accept} or {@code ?format=}; {@code ?version=public}. */
    @GetMapping("/{meeting}/minutes")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MinutesReport.class)))
    ResponseEntity<?> minutes(
            @PathVariable String coalition,
            @PathVariable String meeting,
            Caller caller,
            Language language,
            HttpServletRequest request) {
        Readers readers = Readers.of(request);
        Reading reading = readings.open(coalition, caller, request, readers);
        return DocumentReply.of(
                request,
                language,
                reading.sequence(),
                readers.tag(),
                () -> MinutesBook.find(reading, meeting, readers)
                        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()),
                minutes -> MinutesDocument.of(minutes, Words.in(language), reading.zone()));
    }
}
