package org.mithaq.query.calendar;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.register.Enrolment;
import org.mithaq.query.rosters.Roster;

/**
 * The time in an office of whoever was elected to it last. It ends before its term when the party leaves the coalition or
 * loses its seat in the body, and when the person ceases to speak for the party.
 *
 * @param holder what the register holds of the party; missing where the reader knows nothing of it
 */
public record Tenure(
        Roster roster,
        Noted<OfficerElected> elected,
        @Nullable Enrolment holder) {

    /** What ended it; nothing while it lasts. */
    public Optional<Change> end() {
        return left().or(this::unseated).or(this::replaced);
    }

    private Optional<Change> left() {
        return Optional.ofNullable(holder)
                .filter(party -> party.leftAfter(elected.sequence()))
                .flatMap(party -> Optional.ofNullable(party.departure()))
                .map(departure -> Change.by(departure.sequence(), departure.at()));
    }

    private Optional<Change> unseated() {
        return roster.unseated().stream()
                .filter(each -> each.office() == elected.event().office())
                .map(each -> Change.by(each.sequence(), each.at()))
                .findFirst();
    }

    /** The register tells when, and not by which record. */
    private Optional<Change> replaced() {
        var person = elected.event().person();
        if (holder == null || !holder.replacedAfter(person, elected.at())) {
            return Optional.empty();
        }
        return holder.delegates().stream()
                .filter(delegate -> delegate.person().equals(person))
                .flatMap(delegate -> Optional.ofNullable(delegate.until()).stream())
                .max(Instant::compareTo)
                .map(Change.by(elected.sequence(), elected.at())::passed);
    }
}
