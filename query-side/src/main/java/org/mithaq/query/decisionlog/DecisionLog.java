package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.rules.RuleNote;

/** Pages of the decision log, the newest number first, and single decisions. */
final class DecisionLog {

    private static final int MOST = 10_000;

    private DecisionLog() {}

    /** The cursor is the number before which to go on; {@code kind} narrows the log. */
    static Slice<DecisionReport> page(Reading reading, Readers readers, HttpServletRequest request) {
        int limit = Parameters.limit(request);
        long before = Parameters.cursor(request, 0);
        Range range = Range.under(reading.id(), limit + 1)
                .newestFirst()
                .after(before == 0 ? Optional.empty() : Optional.of(Ids.numbered(reading.id(), before)))
                .only(
                        "kind",
                        Parameters.constant(request, "kind", DecisionKind.class).map(DecisionKind::name));
        Slice<DecisionNumber> page = Slice.of(
                reading.view(DecisionNumber.PROJECTION).find(range), limit, last -> Integer.toString(last.number()));
        return new Slice<>(reports(reading, readers, page.items()), page.next());
    }

    /** The decisions of a period, the first number first. */
    static Register register(Reading reading, Readers readers, @Nullable LocalDate from, @Nullable LocalDate to) {
        Register period = new Register(from, to, List.of());
        return new Register(
                from,
                to,
                reports(
                                reading,
                                readers,
                                reading.view(DecisionNumber.PROJECTION).find(Range.under(reading.id(), MOST)))
                        .stream()
                        .filter(decision -> decision.decidedAt() != null
                                && period.includes(LocalDate.ofInstant(decision.decidedAt(), reading.zone())))
                        .toList());
    }

    static Optional<DecisionReport> find(Reading reading, Readers readers, String id) {
        return reading.view(Decision.PROJECTION).find(Decision.id(reading.id(), id)).stream()
                .flatMap(decision -> reports(reading, readers, List.of(decision), List.of(id)).stream())
                .findFirst();
    }

    private static List<DecisionReport> reports(Reading reading, Readers readers, List<DecisionNumber> page) {
        List<String> ids = page.stream()
                .map(DecisionNumber::decision)
                .filter(Objects::nonNull)
                .toList();
        List<Decision> found = reading.view(Decision.PROJECTION)
                .find(ids.stream().map(id -> Decision.id(reading.id(), id)).toList());
        return reports(reading, readers, found, ids);
    }

    private static List<DecisionReport> reports(
            Reading reading, Readers readers, List<Decision> found, List<String> ids) {
        Map<String, Title> meetings = Titles.of(
                reading, found.stream().flatMap(d -> meeting(d).stream()).toList());
        Map<String, DisagreementReport> against = Disagreements.of(reading, readers, ids);
        return found.stream()
                .map(decision -> report(reading, readers, decision, meetings, against.get(decision.id())))
                .toList();
    }

    private static Optional<String> meeting(Decision decision) {
        return Optional.ofNullable(decision.recorded())
                .map(DecisionRecorded::meeting)
                .map(meeting -> "meetings/" + meeting);
    }

    private static DecisionReport report(
            Reading reading,
            Readers readers,
            Decision decision,
            Map<String, Title> meetings,
            @Nullable DisagreementReport against) {
        DecisionRecorded made = decision.recorded() == null ? null : readers.asRead(decision.recorded());
        Circumstances when = decision.circumstances();
        if (made == null || when == null) {
            return prepared(decision, against);
        }
        return new DecisionReport(
                decision.id(),
                made.number(),
                made.kind(),
                made.title(),
                made.text(),
                made.outcome(),
                made.vote(),
                made.rule(),
                when.meta().charterVersion(),
                made.quorum(),
                made.body(),
                meeting(made.meeting(), meetings),
                made.mover() == null ? null : reading.named(made.mover()),
                reading.named(made.present()),
                made.reasons(),
                made.alternatives(),
                decision.allEvidence(),
                made.affectedGroups(),
                made.concessions(),
                made.refersToMission(),
                made.amount(),
                when.meta().occurredAt(),
                when.recordedAt(),
                when.sequence(),
                when.meta().imported(),
                when.meta().justification(),
                RuleNote.forReaders(
                        when.meta().advisories().stream().map(RuleNote::of).toList(), readers == Readers.MEMBERS),
                against);
    }

    private static @Nullable Named meeting(@Nullable MeetingId meeting, Map<String, Title> meetings) {
        if (meeting == null) {
            return null;
        }
        Title title = meetings.get("meetings/" + meeting);
        return new Named(meeting.value(), title == null ? null : title.text());
    }

    private static DecisionReport prepared(Decision decision, @Nullable DisagreementReport against) {
        return new DecisionReport(
                decision.id(),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                decision.evidence(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                against);
    }
}
