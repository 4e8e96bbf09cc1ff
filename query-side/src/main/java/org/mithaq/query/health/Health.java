package org.mithaq.query.health;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works out the figures of a coalition. Thread-safe. */
@Component
class Health {

    private final List<Dated> packages;

    Health(ObjectProvider<Dated> packages) {
        this.packages = packages.stream().toList();
    }

    /** Of the coalition, or of a body that it has or had; nothing where it never had such a body. */
    Optional<HealthReport> of(Reading reading, Optional<String> body) {
        Sources all = Sources.of(reading, packages);
        return body.isEmpty()
                ? Optional.of(report(all, all))
                : body(all, body.get()).map(wanted -> report(all, all.of(wanted)));
    }

    /** Of the coalition, and then of each of its bodies. */
    List<HealthReport> all(Reading reading) {
        Sources all = Sources.of(reading, packages);
        return Stream.concat(Stream.of(all), all.bodies().stream().map(all::of))
                .map(each -> report(all, each))
                .toList();
    }

    private static Optional<Rhythm> body(Sources all, String id) {
        return all.meetings().bodies().stream()
                .filter(body -> body.kind() != null && body.body().equals(id))
                .findFirst();
    }

    private static HealthReport report(Sources all, Sources sources) {
        Rhythm body = sources.body();
        return new HealthReport(
                sources.reading().id(),
                body == null ? null : new Named(body.body(), body.title()),
                all.bodies().stream()
                        .map(each -> new Named(each.body(), each.title()))
                        .toList(),
                Stream.of(DecisionFigures.of(sources), MeetingFigures.of(sources), WorkFigures.of(sources))
                        .flatMap(panels -> panels)
                        .filter(panel -> !panel.figures().isEmpty())
                        .sorted((one, other) -> one.measure().compareTo(other.measure()))
                        .toList());
    }
}
