package org.mithaq.query.health;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.findings.Subject;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The figures of a coalition, or of the body that {@code ?body=} names; for scrapers those of all of them. */
@Controller
class HealthController {

    private static final String ID = "[0-9a-f-]{36}";

    private final Readings readings;
    private final Health health;
    private final Findings findings;

    HealthController(Readings readings, Health health, Findings findings) {
        this.readings = readings;
        this.health = health;
        this.findings = findings;
    }

    /** The figures with what the rules say. */
    record Answer(@JsonUnwrapped HealthReport health, List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/health", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(name = "body", format = "uuid", says = "Only the figures of that body.")
    ResponseEntity<Answer> health(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(report(reading, request), findings.of(reading, View.HLT)));
    }

    @GetMapping(path = "/api/coalitions/{coalition}/health", produces = Exposition.TYPE)
    ResponseEntity<String> metrics(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        ResponseEntity<String> reply = Reply.of(
                request, reading.sequence(), "metrics." + reading.today(), () -> Exposition.of(health.all(reading)));
        // said here, or it would be whichever version the scraper likes best
        return ResponseEntity.status(reply.getStatusCode())
                .headers(reply.getHeaders())
                .contentType(MediaType.parseMediaType(Exposition.TYPE))
                .body(reply.getBody());
    }

    @GetMapping("/coalitions/{coalition}/health")
    ModelAndView page(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Reading reading = readings.open(coalition, caller, request);
        HealthReport report = report(reading, request);
        PageFrame.headers(response, language);
        return PageFrame.page("health", language, request)
                .addObject("reading", reading)
                .addObject("health", report)
                .addObject("subjects", subjects(reading, report))
                .addObject("findings", findings.of(reading, View.HLT));
    }

    private HealthReport report(Reading reading, HttpServletRequest request) {
        return health.of(reading, Parameters.word(request, "body", ID))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
    }

    private static Map<String, Subject> subjects(Reading reading, HealthReport report) {
        List<String> paths = report.panels().stream()
                .flatMap(panel -> panel.figures().stream())
                .flatMap(figure -> figure.about().stream())
                .distinct()
                .toList();
        Map<String, Title> titles = Titles.of(reading, paths);
        return paths.stream().collect(Collectors.toMap(path -> path, path -> {
            Title title = titles.get(path);
            return new Subject(path, title == null ? null : title.text());
        }));
    }
}
