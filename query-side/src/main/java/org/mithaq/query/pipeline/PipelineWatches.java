package org.mithaq.query.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of recruiting. */
@Component
class PipelineWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-026", PipelineWatches::uncontacted),
                Watch.of("R-027", PipelineWatches::ignored),
                Watch.of("R-034", PipelineWatches::paused),
                Watch.of("R-048", "earlierTies", PipelineWatches::earlierTies));
    }

    /** Essential prospects that nobody was in touch with shortly before the first meeting. */
    private static List<Finding> uncontacted(Reading reading) {
        int days = reading.number(CharterParameter.ESSENTIAL_UNCONTACTED);
        Optional<MeetingScheduled> first = first(reading)
                .filter(meeting -> meeting.opening() == null)
                .map(Minutes::announcement)
                .filter(meeting -> !reading.now().isBefore(meeting.startsAt().minus(Duration.ofDays(days))));
        return first.stream()
                .flatMap(meeting -> Pipeline.all(reading).stream()
                        .filter(prospect -> prospect.essential()
                                && prospect.supporter() == null
                                && prospect.joined() == null
                                && !prospect.contactedAfter(Instant.EPOCH))
                        .map(prospect -> Finding.about("parties/" + prospect.id(), "meetings/" + meeting.meeting())
                                .fact("days", days)
                                .from(prospect.records())))
                .toList();
    }

    /** Essential parties that declined and that nobody has been in touch with since. */
    private static List<Finding> ignored(Reading reading) {
        return Pipeline.all(reading).stream()
                .filter(prospect -> prospect.essential() && prospect.declined() && prospect.supporter() == null)
                .flatMap(prospect -> Optional.ofNullable(prospect.answer()).stream()
                        .filter(answer -> !prospect.contactedAfter(answer.at()))
                        .map(answer -> Finding.about("parties/" + prospect.id())
                                .fact("days", days(answer.at(), reading))
                                .from(prospect.records())))
                .toList();
    }

    /** No new prospect for long, once the first meeting was held; counted from that, before anybody was nominated. */
    private static List<Finding> paused(Reading reading) {
        int most = reading.number(CharterParameter.PROSPECT_GAP);
        return first(reading).flatMap(meeting -> Optional.ofNullable(meeting.opening())).stream()
                .map(opening -> lastNominated(reading)
                        .orElseGet(() -> new Noted<>(opening.at(), opening.sequence(), opening.attendance())))
                .filter(last -> days(last.at(), reading) > most)
                .map(last -> Finding.about(List.of())
                        .fact("days", days(last.at(), reading))
                        .fact("most", most)
                        .from(last.sequence()))
                .toList();
    }

    /** Too large a share of those invited were known before. */
    private static List<Finding> earlierTies(Reading reading) {
        List<Prospect> invited = Pipeline.all(reading).stream()
                .filter(prospect -> !prospect.invitations().isEmpty())
                .toList();
        List<Prospect> known = invited.stream().filter(Prospect::hadTies).toList();
        int most = reading.number(CharterParameter.EARLIER_TIES_MAX);
        return known.size() * 100 <= invited.size() * most
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact("invited", invited.size())
                        .fact("known", known.size())
                        .fact("mostPercent", most)
                        .from(known.stream()
                                .flatMap(prospect -> prospect.records().stream())
                                .toList()));
    }

    private static Optional<Minutes> first(Reading reading) {
        return reading.view(Minutes.PROJECTION).find(Range.all(reading.id())).stream()
                .filter(meeting ->
                        meeting.announcement() != null && meeting.announcement().kind() == MeetingKind.FIRST)
                .findFirst();
    }

    private static Optional<Noted<?>> lastNominated(Reading reading) {
        return Pipeline.all(reading).stream()
                .<Noted<?>>map(Prospect::nominated)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Noted::at));
    }

    private static long days(Instant since, Reading reading) {
        return Duration.between(since, reading.now()).toDays();
    }
}
