package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.findings.FirstFindings;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.document.DocumentReply;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of a coalition and their minutes; see {@link MeetingFilter} for what narrows the list. */
@RestController
@RequestMapping("/api/coalitions/{coalition}/meetings")
class MeetingsController {

    private final Findings findings;

    MeetingsController(Findings findings) {
        this.findings = findings;
    }

    /**
     * A page of meetings; the first one of the whole list with what the rules say of all of them.
     *
     * @param partial whether a part of the record is withheld from the reader
     */
    record Answer(
            @JsonUnwrapped Slice<MeetingSummary> meetings,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial,
            @JsonUnwrapped FirstFindings findings) {}

    @GetMapping
    @NarrowedBy(MeetingFilter.class)
    ResponseEntity<Answer> meetings(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> answer(reading, MeetingFilter.in(reading, request), request));
    }

    private Answer answer(Reading reading, MeetingFilter filter, HttpServletRequest request) {
        return new Answer(
                MinutesBook.meetings(reading, filter, request).map(meeting -> MinutesBook.summary(reading, meeting)),
                reading.partial(),
                found(findings, reading, filter, request));
    }

    static FirstFindings found(Findings findings, Reading reading, MeetingFilter filter, HttpServletRequest request) {
        return request.getParameter("cursor") == null && filter.none()
                ? findings.first(reading, View.MIN)
                : FirstFindings.NONE;
    }

    /** As JSON, a page, PDF, DOCX or Markdown, by {@code Accept} or {@code ?format=}; {@code ?version=public}. */
    @GetMapping("/{meeting}/minutes")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MinutesReport.class)))
    ResponseEntity<?> minutes(
            Reading reading,
            @PathVariable String meeting,
            Readers readers,
            Language language,
            HttpServletRequest request) {
        return DocumentReply.of(
                request,
                language,
                reading.sequence(),
                readers.tag(),
                () -> MinutesBook.find(reading, meeting, readers)
                        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()),
                minutes -> MinutesDocument.of(minutes, Words.in(language), reading));
    }
}
