package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.directory.Named;
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

    private DecisionLog() {}

    /** The cursor is the number before which to go on; {@code kind} narrows the log. */
    static Slice<DecisionReport> page(Reading reading, HttpServletRequest request) {
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
        List<Decision> found = reading.view(Decision.PROJECTION)
                .find(page.items().stream()
                        .map(DecisionNumber::decision)
                        .filter(Objects::nonNull)
                        .map(id -> Decision.id(reading.id(), id))
                        .toList());
        Map<String, Title> meetings = Titles.of(
                reading, found.stream().flatMap(d -> meeting(d).stream()).toList());
        return new Slice<>(
                found.stream()
                        .map(decision -> report(reading, decision, meetings))
                        .toList(),
                page.next());
    }

    static Optional<DecisionReport> find(Reading reading, String id) {
        return reading.view(Decision.PROJECTION)
                .find(Decision.id(reading.id(), id))
                .map(decision -> report(
                        reading,
                        decision,
                        Titles.of(reading, meeting(decision).stream().toList())));
    }

    private static Optional<String> meeting(Decision decision) {
        return Optional.ofNullable(decision.recorded())
                .map(DecisionRecorded::meeting)
                .map(meeting -> "meetings/" + meeting);
    }

    private static DecisionReport report(Reading reading, Decision decision, Map<String, Title> meetings) {
        DecisionRecorded made = decision.recorded();
        Circumstances when = decision.circumstances();
        if (made == null || when == null) {
            return prepared(decision);
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
                when.meta().advisories().stream().map(RuleNote::of).toList());
    }

    private static @Nullable Named meeting(@Nullable MeetingId meeting, Map<String, Title> meetings) {
        if (meeting == null) {
            return null;
        }
        Title title = meetings.get("meetings/" + meeting);
        return new Named(meeting.value(), title == null ? null : title.text());
    }

    private static DecisionReport prepared(Decision decision) {
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
                List.of());
    }
}
