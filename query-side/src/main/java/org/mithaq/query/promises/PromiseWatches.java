package org.mithaq.query.promises;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of promises, suggestions and recommendations, and the days by which promises are kept. */
@Component
class PromiseWatches implements Watching, Dated {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-059", PromiseWatches::unanswered),
                Watch.of("R-142", PromiseWatches::broken),
                Watch.of("R-187", PromiseWatches::recommended));
    }

    @Override
    public List<Deadline> deadlines(Reading reading) {
        return Ledger.promises(reading).stream()
                .filter(promise -> requireNonNull(promise.given()).due() != null)
                .map(promise -> deadline(promise, reading))
                .toList();
    }

    private static Deadline deadline(Promise promise, Reading reading) {
        var given = requireNonNull(promise.given());
        return new Deadline(
                DeadlineKind.PROMISE,
                "promises/" + promise.id(),
                given.what(),
                given.due(),
                promise.state(reading),
                List.of(given.by()),
                null,
                Change.by(
                        promise.records().getLast(),
                        requireNonNull(promise.kept() == null ? promise.givenAt() : promise.kept())));
    }

    private static List<Finding> unanswered(Reading reading) {
        int most = reading.number(CharterParameter.SUGGESTION_ANSWER);
        return Ledger.suggestions(reading).stream()
                .filter(suggestion -> suggestion.answer() == null && days(suggestion, reading) > most)
                .map(suggestion -> Finding.about("suggestions/" + suggestion.id())
                        .fact("days", days(suggestion, reading))
                        .fact("most", most)
                        .from(suggestion.records()))
                .toList();
    }

    private static long days(Suggestion suggestion, Reading reading) {
        return Duration.between(requireNonNull(suggestion.madeAt()), reading.now())
                .toDays();
    }

    private static List<Finding> broken(Reading reading) {
        return Ledger.promises(reading).stream()
                .filter(promise -> promise.state(reading) == DeadlineState.LATE)
                .map(promise -> {
                    var given = requireNonNull(promise.given());
                    return Finding.about("promises/" + promise.id(), "parties/" + given.by())
                            .fact("due", String.valueOf(given.due()))
                            .from(promise.records());
                })
                .toList();
    }

    private static List<Finding> recommended(Reading reading) {
        return Ledger.recommendations(reading).stream()
                .map(each -> Finding.about("visits/" + each.id())
                        .fact(
                                "recommendations",
                                requireNonNull(each.visit()).recommendations().size())
                        .fact("answered", each.answer().isPresent())
                        .from(each.records()))
                .toList();
    }
}
