package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.Views;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The coalitions of the caller's party, and each of them. */
@RestController
@RequestMapping("/api/coalitions")
class CoalitionsController {

    private static final String ID = "[0-9a-f-]{36}";

    private final Views views;

    CoalitionsController(Views views) {
        this.views = views;
    }

    @GetMapping
    Slice<Named> mine(Caller caller, HttpServletRequest request) {
        int limit = Parameters.limit(request);
        String party = caller.party().value();
        Optional<String> after = Parameters.word(request, "cursor", ID).map(coalition -> party + "/" + coalition);
        Slice<Access> places = Slice.of(
                views.of(DirectoryViews.ACCESS)
                        .find(Range.under(party, limit + 1).after(after)),
                limit,
                Access::coalition);
        List<Coalition> found = views.of(DirectoryViews.COALITIONS)
                .find(places.items().stream().map(Access::coalition).toList());
        return new Slice<>(
                found.stream()
                        .map(coalition ->
                                new Named(coalition.id(), coalition.foundation().name()))
                        .toList(),
                places.next());
    }

    @GetMapping("/{coalition}")
    ResponseEntity<CoalitionReport> one(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), () -> CoalitionReport.of(reading));
    }
}
