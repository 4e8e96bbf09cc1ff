package org.mithaq.query.communication;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.register.Departure;
import org.mithaq.query.register.Enrolment;
import org.mithaq.query.register.Register;

/**
 * The mandates of a coalition with what ends them besides their own records: they end with the membership of their holder,
 * and with the decision that gave them.
 */
final class Mandates {

    private final Reading reading;
    private final List<Mandate> granted;
    private final Map<String, Enrolment> register;
    private final Map<String, Decision> decisions;

    private Mandates(Reading reading) {
        this.reading = reading;
        granted = reading.view(Mandate.PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                .filter(mandate -> mandate.granted() != null)
                .toList();
        register = Register.of(
                reading,
                granted.stream()
                        .map(mandate ->
                                requireNonNull(mandate.granted()).party().value())
                        .toList());
        decisions = reading
                .view(Decision.PROJECTION)
                .find(granted.stream()
                        .map(mandate -> reading.id() + "/"
                                + requireNonNull(mandate.granted()).decision())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Decision::id, Function.identity()));
    }

    /**
     * A mandate as it stands.
     *
     * @param endedOn the day on which it ended before its last day, though nobody revoked it
     */
    record Standing(Mandate mandate, MandateState state, Optional<LocalDate> endedOn) {}

    /** All of them, the newest first. */
    static List<Standing> all(Reading reading) {
        Mandates mandates = new Mandates(reading);
        return mandates.granted.stream().map(mandates::standing).toList();
    }

    private Standing standing(Mandate mandate) {
        MandateState state = mandate.state(reading.today());
        Optional<LocalDate> ended = mandate.revoked() == null ? endedOn(mandate) : Optional.empty();
        return new Standing(mandate, ended.isPresent() ? MandateState.ENDED : state, ended);
    }

    private Optional<LocalDate> endedOn(Mandate mandate) {
        var terms = requireNonNull(mandate.granted());
        Optional<LocalDate> left = Optional.ofNullable(
                        register.get(terms.party().value()))
                .filter(holder -> holder.leftAfter(mandate.records().getFirst()))
                .map(Enrolment::departure)
                .map(Departure::at)
                .map(at -> LocalDate.ofInstant(at, reading.zone()));
        Optional<LocalDate> undone = Optional.ofNullable(
                        decisions.get(terms.decision().value()))
                .flatMap(decision -> decision.overSince(reading.today(), reading.zone()));
        return Stream.of(left, undone)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .filter(day -> !day.isAfter(terms.until()));
    }
}
