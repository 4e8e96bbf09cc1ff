package org.mithaq.query.promises;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.text.Text;

/** What was promised, suggested and recommended, and what came of it; newest first. */
public record Ledger(List<PromiseReport> promises, List<SuggestionReport> suggestions, List<VisitReport> visits) {

    /** @param kept when it was kept */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PromiseReport(
            String id,
            DeadlineState state,
            Text what,
            Named by,
            Named to,
            @Nullable LocalDate due,
            @Nullable Instant kept,
            @Nullable Text how) {}

    /** @param task the task that it led to */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuggestionReport(
            String id,
            Text what,
            Instant at,
            @Nullable Text answer,
            @Nullable Instant answeredAt,
            @Nullable String task) {}

    /** A visit that recommended something. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VisitReport(
            String id,
            Text title,
            Text host,
            Instant at,
            List<Text> recommendations,
            @Nullable Text answer) {}

    static Ledger of(Reading reading) {
        return new Ledger(
                promises(reading).stream()
                        .map(promise -> report(reading, promise))
                        .toList(),
                suggestions(reading).stream().map(Ledger::report).toList(),
                recommendations(reading).stream().map(Ledger::report).toList());
    }

    static List<Promise> promises(Reading reading) {
        return reading.view(Promise.PROJECTION).find(newest(reading)).stream()
                .filter(promise -> promise.given() != null)
                .toList();
    }

    static List<Suggestion> suggestions(Reading reading) {
        return reading.view(Suggestion.PROJECTION).find(newest(reading)).stream()
                .filter(suggestion -> suggestion.made() != null)
                .toList();
    }

    static List<Recommendation> recommendations(Reading reading) {
        return reading.view(Recommendation.PROJECTION).find(newest(reading)).stream()
                .filter(recommendation -> recommendation.visit() != null)
                .toList();
    }

    private static Range newest(Reading reading) {
        return Range.all(reading.id()).newestFirst();
    }

    private static PromiseReport report(Reading reading, Promise promise) {
        var given = requireNonNull(promise.given());
        return new PromiseReport(
                promise.id(),
                promise.state(reading),
                given.what(),
                reading.named(given.by()),
                reading.named(given.to()),
                given.due(),
                promise.kept(),
                promise.how());
    }

    private static SuggestionReport report(Suggestion suggestion) {
        var answer = suggestion.answer();
        return new SuggestionReport(
                suggestion.id(),
                requireNonNull(suggestion.made()).what(),
                requireNonNull(suggestion.madeAt()),
                answer == null ? null : answer.answer(),
                suggestion.answeredAt(),
                answer == null || answer.task() == null ? null : answer.task().value());
    }

    private static VisitReport report(Recommendation recommendation) {
        var visit = requireNonNull(recommendation.visit());
        return new VisitReport(
                recommendation.id(),
                visit.title(),
                visit.host(),
                requireNonNull(recommendation.at()),
                visit.recommendations(),
                recommendation.answer().orElse(null));
    }
}
