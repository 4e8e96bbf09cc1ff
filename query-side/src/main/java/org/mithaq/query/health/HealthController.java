package org.mithaq.query.health;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.findings.Subject;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.rulebook.View;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The figures of a coalition, or of one of its bodies; for scrapers, those of the coalition come with those of all its
 * bodies.
 */
@Controller
class HealthController {

    private final Health health;
    private final Findings findings;

    HealthController(Health health, Findings findings) {
        this.health = health;
        this.findings = findings;
    }

    /** The figures with what the rules say. */
    record Answer(@JsonUnwrapped HealthReport health, List<FindingReport> findings) {}

    @GetMapping(
            path = {"/api/coalitions/{coalition}/health", "/api/coalitions/{coalition}/bodies/{body}/health"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> health(
            Reading open, @PathVariable(required = false) @Nullable String body, HttpServletRequest request) {
        Reading reading = open.remembering();
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(report(reading, body), findings(reading, body)));
    }

    @GetMapping(
            path = {"/api/coalitions/{coalition}/health", "/api/coalitions/{coalition}/bodies/{body}/health"},
            produces = Exposition.TYPE)
    ResponseEntity<String> metrics(
            Reading open, @PathVariable(required = false) @Nullable String body, HttpServletRequest request) {
        Reading reading = open.remembering();
        ResponseEntity<String> reply = Reply.of(
                request,
                reading.sequence(),
                "metrics." + reading.today(),
                () -> Exposition.of(body == null ? health.all(reading) : List.of(report(reading, body))));
        // said here, or it would be whichever version the scraper likes best
        return ResponseEntity.status(reply.getStatusCode())
                .headers(reply.getHeaders())
                .contentType(MediaType.parseMediaType(Exposition.TYPE))
                .body(reply.getBody());
    }

    @GetMapping({"/coalitions/{coalition}/health", "/coalitions/{coalition}/bodies/{body}/health"})
    ModelAndView page(Reading open, @PathVariable(required = false) @Nullable String body) {
        Reading reading = open.remembering();
        HealthReport report = report(reading, body);
        return new ModelAndView("query/health")
                .addObject("health", report)
                .addObject("subjects", subjects(reading, report))
                .addObject("findings", findings(reading, body));
    }

    /** The rules speak of the coalition as a whole. */
    private List<FindingReport> findings(Reading reading, @Nullable String body) {
        return body == null ? findings.of(reading, View.HLT) : List.of();
    }

    private HealthReport report(Reading reading, @Nullable String body) {
        return health.of(reading, Optional.ofNullable(body))
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
