package org.mithaq.query.minutes;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
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

    @GetMapping("/{meeting}/minutes")
    ResponseEntity<MinutesReport> minutes(
            @PathVariable String coalition, @PathVariable String meeting, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), () -> MinutesBook.find(reading, meeting)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception()));
    }
}
