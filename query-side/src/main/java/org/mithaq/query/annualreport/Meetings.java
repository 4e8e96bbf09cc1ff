package org.mithaq.query.annualreport;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.query.calendar.Sitting;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.minutes.Quorum;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.text.Text;

/**
 * The meetings that were opened.
 *
 * @param quorums how many of them there are by how their quorum stood
 * @param averagePresent how many parties came, on average, rounded
 */
record Meetings(Map<Quorum, Integer> quorums, int averagePresent, List<Held> held) {

    /**
     * @param present how many parties came, each counted once
     * @param quorum how it stood, from the opening to the end
     * @param stated what was stated of it at the opening; missing where there was no rule
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Held(
            String id,
            @Nullable Text title,
            @Nullable MeetingKind kind,
            @Nullable Named body,
            Instant openedAt,
            int present,
            Quorum quorum,
            Minutes.@Nullable QuorumFound stated,
            int decisions,
            int tasks) {}

    static Meetings of(Reading reading, Period period) {
        var known = org.mithaq.query.calendar.Meetings.of(reading);
        Map<String, Sitting> sittings = known.byId();
        List<Held> held = reading
                .view(Minutes.PROJECTION)
                .find(Range.all(reading.id()).newestFirst())
                .stream()
                .filter(minutes -> minutes.opening() != null
                        && period.includes(minutes.opening().at()))
                .map(minutes -> held(minutes, body(sittings.get(minutes.meeting()), known)))
                .sorted(Comparator.comparing(Held::openedAt))
                .toList();
        return new Meetings(
                quorums(held),
                Math.toIntExact(Math.round(
                        held.stream().mapToInt(Held::present).average().orElse(0))),
                held);
    }

    private static Map<Quorum, Integer> quorums(List<Held> held) {
        Map<Quorum, Integer> counts = new EnumMap<>(Quorum.class);
        held.forEach(each -> counts.merge(each.quorum(), 1, Integer::sum));
        return counts;
    }

    private static @Nullable Named body(@Nullable Sitting sitting, org.mithaq.query.calendar.Meetings known) {
        return sitting == null
                ? null
                : known.body(sitting)
                        .map(body -> new Named(body.body(), body.title()))
                        .orElse(null);
    }

    private static Held held(Minutes minutes, @Nullable Named body) {
        MeetingScheduled announced = minutes.announcement();
        Minutes.Opening opening = requireNonNull(minutes.opening());
        return new Held(
                minutes.meeting(),
                announced == null ? null : announced.title(),
                announced == null ? null : announced.kind(),
                body,
                opening.at(),
                Math.toIntExact(minutes.floor()
                        .attended(opening.attendance())
                        .distinct()
                        .count()),
                minutes.quorumRecord(),
                minutes.quorum(),
                minutes.decisions().size(),
                minutes.tasks().size());
    }
}
