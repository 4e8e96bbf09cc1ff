package org.mithaq.query.platform.api;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.mithaq.query.platform.projection.ProjectionStatus;
import org.mithaq.query.platform.projection.Projections;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of the projections, their rebuild and their standstill; for who runs the server. */
@RestController
@RequestMapping("/api/projections")
class ProjectionsController {

    private static final String ADMIN = "admin";

    private final Projections projections;

    ProjectionsController(Projections projections) {
        this.projections = projections;
    }

    @GetMapping
    Status status(Caller caller) {
        caller.require(ADMIN);
        return new Status(projections.held(), projections.status());
    }

    /** @param held whether the live feeds of all views are held up */
    record Status(boolean held, List<ProjectionStatus> projections) {}

    /** Holds up the live feeds of all views, until they are told to go on; readers keep what was there. */
    @PostMapping("/pause")
    ResponseEntity<Map<String, String>> pause(Caller caller) {
        return hold(true, caller);
    }

    /** Lets them go on from where they stand. */
    @PostMapping("/resume")
    ResponseEntity<Map<String, String>> resume(Caller caller) {
        return hold(false, caller);
    }

    private ResponseEntity<Map<String, String>> hold(boolean held, Caller caller) {
        caller.require(ADMIN);
        if (!projections.pause(held)) {
            throw Problem.of(ProblemType.WRONG_STATE)
                    .explain(
                            held
                                    ? Text.of(
                                            "تغذية الواجهات موقوفة أصلاً.", "The feed of the views is held up already.")
                                    : Text.of("تغذية الواجهات غير موقوفة.", "The feed of the views is not held up."))
                    .exception();
        }
        return seeStatus();
    }

    /** Reads every document: for comparing two builds, not for every minute. */
    @GetMapping("/{name}/digest")
    Map<String, String> digest(@PathVariable String name, Caller caller) {
        caller.require(ADMIN);
        return Map.of("digest", known(() -> projections.digest(name)));
    }

    @PostMapping("/{name}/rebuild")
    ResponseEntity<Map<String, String>> rebuild(@PathVariable String name, Caller caller) {
        caller.require(ADMIN);
        if (!known(() -> projections.rebuild(name))) {
            throw Problem.of(ProblemType.WRONG_STATE)
                    .explain(Text.of("يجري بناء هذا العرض من جديد.", "This view is being rebuilt already."))
                    .exception();
        }
        return seeStatus();
    }

    /** Holds up the build under way; readers notice nothing. */
    @PostMapping("/{name}/pause")
    ResponseEntity<Map<String, String>> pause(@PathVariable String name, Caller caller) {
        return hold(name, true, caller);
    }

    /** Lets it go on from where it stopped. */
    @PostMapping("/{name}/resume")
    ResponseEntity<Map<String, String>> resume(@PathVariable String name, Caller caller) {
        return hold(name, false, caller);
    }

    private ResponseEntity<Map<String, String>> hold(String name, boolean held, Caller caller) {
        caller.require(ADMIN);
        if (!known(() -> projections.pause(name, held))) {
            throw Problem.of(ProblemType.WRONG_STATE)
                    .explain(
                            held && heldAlready(name)
                                    ? Text.of(
                                            "بناء هذا العرض موقوف أصلاً.", "The build of this view is held up already.")
                                    : Text.of(
                                            "لا يجري لهذا العرض بناء يمكن إيقافه أو استئنافه.",
                                            "No build of this view is under way that could be held up or go on."))
                    .exception();
        }
        return seeStatus();
    }

    private boolean heldAlready(String name) {
        return projections.status().stream()
                .filter(view -> view.name().equals(name))
                .flatMap(view -> Stream.ofNullable(view.rebuild()))
                .anyMatch(build -> build.state() == ProjectionStatus.State.PAUSED);
    }

    private static ResponseEntity<Map<String, String>> seeStatus() {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of("status", "/api/projections"));
    }

    private static <T> T known(java.util.function.Supplier<T> action) {
        try {
            return action.get();
        } catch (NoSuchElementException unknown) {
            throw Problem.of(ProblemType.NOT_FOUND).exception(unknown);
        }
    }
}
