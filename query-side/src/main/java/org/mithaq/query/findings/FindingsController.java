package org.mithaq.query.findings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.rulebook.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the rules have to say of a coalition; {@code ?view=HLT} narrows it to those that show in one view. */
@Controller
class FindingsController {

    private final Findings findings;

    FindingsController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/api/coalitions/{coalition}/findings")
    @Takes(name = "view", of = View.class, says = "Only what the rules say of that view.")
    ResponseEntity<Map<String, List<FindingReport>>> findings(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> Map.of("items", found(reading, request)));
    }

    @GetMapping("/coalitions/{coalition}/findings")
    ModelAndView page(Reading reading, HttpServletRequest request) {
        return new ModelAndView("query/findings")
                .addObject("views", View.values())
                .addObject("chosen", request.getParameter("view"))
                .addObject("findings", found(reading, request));
    }

    private List<FindingReport> found(Reading reading, HttpServletRequest request) {
        Optional<View> view = Parameters.constant(request, "view", View.class);
        return view.map(wanted -> findings.of(reading, wanted)).orElseGet(() -> findings.of(reading));
    }
}
