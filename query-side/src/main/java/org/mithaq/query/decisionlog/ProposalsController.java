package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.NarrowedBy;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was proposed and is not decided, the latest first; see {@link ProposalFilter} for what narrows it. */
@Controller
class ProposalsController {

    private static final int LOOKED_THROUGH = 1_000;

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

    private static Slice<DecisionReport> list(
            Reading reading, Readers readers, Caller caller, HttpServletRequest request) {
        ProposalFilter filter = ProposalFilter.in(reading, request);
        int limit = Parameters.limit(request);
        int most = filter.none() ? limit + 1 : LOOKED_THROUGH;
        List<Decision> found = reading.view(Decision.PROJECTION)
                .find(Range.under(reading.id(), most)
                        .newestFirst()
                        .only("stage", Optional.of(Decision.Stage.PROPOSED.name()))
                        .after(Parameters.id(request, "cursor").map(id -> Decision.id(reading.id(), id))));
        Slice<Decision> page = Slice.of(found, most, filter::accepts, limit, Decision::id);
        Reported reported = Reported.of(reading, Applicant.of(caller), readers, page.items());
        return page.map(proposal -> reported.report(proposal, List.of()));
    }
}
