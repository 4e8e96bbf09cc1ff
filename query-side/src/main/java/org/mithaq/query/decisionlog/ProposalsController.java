package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was proposed and is not decided, the latest first; see {@link ProposalFilter} for what narrows it. */
@Controller
class ProposalsController {

    @GetMapping("/api/coalitions/{coalition}/proposals")
    @NarrowedBy(ProposalFilter.class)
    ResponseEntity<Slice<DecisionReport>> proposals(
            Reading reading, Readers readers, Caller caller, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                DecisionLog.besides(reading, caller, readers),
                () -> list(reading, readers, caller, request));
    }

    @GetMapping("/coalitions/{coalition}/proposals")
    ModelAndView page(Reading reading, Readers readers, Caller caller, HttpServletRequest request) {
        return new ModelAndView("query/proposals")
                .addObject("narrowed", !ProposalFilter.in(reading, request).none())
                .addObject("proposals", list(reading, readers, caller, request));
    }

    /** The cursor is the sequence of the record before which to go on. */
    private static Slice<DecisionReport> list(
            Reading reading, Readers readers, Caller caller, HttpServletRequest request) {
        ProposalFilter filter = ProposalFilter.in(reading, request);
        int limit = Parameters.limit(request);
        long before = Parameters.cursor(request, Long.MAX_VALUE);
        List<String> open = Course.open(Course.all(reading)).stream()
                .filter(filter::accepts)
                .filter(course -> sequence(course) < before)
                .sorted(Comparator.comparingLong(ProposalsController::sequence).reversed())
                .limit(filter.body().isEmpty() ? limit + 1L : Long.MAX_VALUE)
                .map(course -> Decision.id(reading.id(), course.decision()))
                .toList();
        List<Decision> found = reading.view(Decision.PROJECTION).find(open).stream()
                .filter(filter::accepts)
                .toList();
        Slice<Decision> page = Slice.of(found, limit, decision -> Long.toString(sequence(decision.course())));
        Reported reported = Reported.of(reading, Applicant.of(caller), readers, page.items());
        return page.map(proposal -> reported.report(proposal, List.of()));
    }

    private static long sequence(Course open) {
        return Objects.requireNonNull(open.proposed()).sequence();
    }
}
