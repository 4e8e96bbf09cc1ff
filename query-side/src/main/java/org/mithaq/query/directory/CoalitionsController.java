package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mithaq.events.PartyId;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.ViewReader;
import org.mithaq.query.platform.projection.Views;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The coalitions that the caller may read, and each of them. */
@RestController
@RequestMapping("/api/coalitions")
class CoalitionsController {

    private final Views views;

    CoalitionsController(Views views) {
        this.views = views;
    }

    /** The coalitions in whose record the caller's party has a place; to an auditor, all of them. */
    @GetMapping
    Slice<Named> found(Caller caller, HttpServletRequest request) {
        Slice<Coalition> page = caller.may(Readership.AUDIT) ? all(request) : of(caller.party(), request);
        return page.map(
                coalition -> new Named(coalition.id(), coalition.foundation().name()));
    }

    private Slice<Coalition> all(HttpServletRequest request) {
        ViewReader<Coalition> coalitions = views.of(DirectoryViews.COALITIONS);
        int limit = Parameters.limit(request);
        Optional<String> after =
                Parameters.cursor(request, id -> coalitions.find(id).isPresent());
        return Slice.of(coalitions.find(Range.whole(limit + 1).after(after)), limit, Coalition::id);
    }

    private Slice<Coalition> of(PartyId party, HttpServletRequest request) {
        ViewReader<Access> access = views.of(DirectoryViews.ACCESS);
        int limit = Parameters.limit(request);
        Optional<String> after = Parameters.cursor(
                        request, id -> access.find(party + "/" + id).isPresent())
                .map(id -> party + "/" + id);
        Slice<Access> places =
                Slice.of(access.find(Range.under(party.value(), limit + 1).after(after)), limit, Access::coalition);
        return new Slice<>(
                views.of(DirectoryViews.COALITIONS)
                        .find(places.items().stream().map(Access::coalition).toList()),
                places.next());
    }

    @GetMapping("/{coalition}")
    ResponseEntity<CoalitionReport> one(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), () -> CoalitionReport.of(reading));
    }
}
