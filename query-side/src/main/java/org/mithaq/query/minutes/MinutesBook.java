package org.mithaq.query.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.audittrail.AuditReport;
import org.mithaq.query.audittrail.AuditTrail;
import org.mithaq.query.decisionlog.Sidelight;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.Records;
import org.mithaq.query.platform.projection.StoredEvent;
import org.mithaq.query.platform.projection.ViewReader;
import org.mithaq.query.titles.Titles;

/** The minutes of a coalition's meetings, joined with what other views know of them. */
final class MinutesBook {

    /** What is put forward in a meeting, or happens to that, and has no meeting in its own record. */
    static final Set<String> NOTICES = Set.of(
            "decision.proposed",
            "rediscussion.requested",
            "rediscussion.supported",
            "rediscussion.appealed",
            "rediscussion.lapsed");

    /** What comes of a request, whoever rules on it. */
    private static final Set<String> RULINGS = Set.of("rediscussion.granted", "rediscussion.refused");

    private static final Set<String> NOTABLE =
            Stream.concat(NOTICES.stream(), RULINGS.stream()).collect(Collectors.toUnmodifiableSet());

    private MinutesBook() {}

    /**
     * Meetings against the order of their ids, which is that of their announcement: the newest first. Where they are
     * narrowed, a page looks through so many only; it may be short, or even empty, and still have a next one.
     */
    static Slice<Minutes> meetings(Reading reading, MeetingFilter filter, HttpServletRequest request) {
        int limit = Parameters.limit(request);
        ViewReader<Minutes> all = reading.view(Minutes.PROJECTION);
        Optional<String> after = Parameters.cursor(request, meeting -> all.find(Minutes.id(reading.id(), meeting))
                        .isPresent())
                .map(meeting -> Minutes.id(reading.id(), meeting));
        int most = filter.most(limit);
        List<Minutes> found =
                all.find(Range.under(reading.id(), most).newestFirst().after(after));
        return Slice.of(found, most, filter.among(found, reading), limit, Minutes::meeting);
    }

    static Optional<MinutesReport> find(Reading reading, String meeting, Readers readers) {
        return reading.view(Minutes.PROJECTION)
                .find(Minutes.id(reading.id(), meeting))
                .map(found -> write(reading, readers, found));
    }

    private static MinutesReport write(Reading reading, Readers readers, Minutes meeting) {
        Minutes.Closing closing = meeting.closing();
        Reading then = closing == null ? reading : reading.calledAsAfter(closing.sequence());
        return new Transcript(then, readers, meeting, around(then, readers, meeting)).report();
    }

    private static Around around(Reading reading, Readers readers, Minutes meeting) {
        List<DecisionRecorded> made = facts(reading, meeting.decisions(), DecisionRecorded.class);
        List<AuditReport> notable = notable(reading, meeting);
        List<RediscussionEvent> ruled = ruled(reading, meeting, notable);
        return new Around(
                number(reading, meeting),
                reading
                        .view(Minutes.PROJECTION)
                        .find(mentioned(meeting)
                                .map(id -> Minutes.id(reading.id(), id.value()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Minutes::meeting, Function.identity())),
                made,
                facts(reading, meeting.tasks(), TaskAssigned.class),
                records(reading, meeting.remarks()),
                Titles.of(
                        reading,
                        Stream.concat(
                                        ruled.stream().map(RediscussionEvent::decision),
                                        meeting.corrections().stream()
                                                .map(correction ->
                                                        correction.corrected().decision())
                                                .filter(Objects::nonNull))
                                .map(decision -> "decisions/" + decision)
                                .toList()),
                made.isEmpty()
                        ? Map.of()
                        : Sidelight.of(
                                reading,
                                readers,
                                made.stream()
                                        .map(decision -> decision.decision().value())
                                        .toList(),
                                meeting.approval() == null
                                        ? Long.MAX_VALUE
                                        : meeting.approval().sequence()),
                notable,
                ruled);
    }

    private static <E extends Event> List<E> facts(Reading reading, List<Long> records, Class<E> type) {
        return records(reading, records).stream()
                .map(record -> type.cast(record.event()))
                .toList();
    }

    private static List<Envelope> records(Reading reading, List<Long> sequences) {
        return Records.find(reading.view(Records.PROJECTION), reading.id(), sequences).stream()
                .map(StoredEvent::envelope)
                .toList();
    }

    /** 0 where it was not opened, and for readers who may not see the openings of those that all members may read of. */
    private static int number(Reading reading, Minutes meeting) {
        Minutes.Opening opening = meeting.opening();
        if (opening == null || !reading.follows()) {
            return 0;
        }
        List<MeetingNumber> until = reading.view(MeetingNumber.PROJECTION)
                .find(Range.all(reading.id()).before(Ids.numbered(reading.id(), opening.sequence() + 1)));
        return (int) until.stream()
                .filter(each -> Objects.equals(each.among(), until.getLast().among()))
                .count();
    }

    private static Stream<MeetingId> mentioned(Minutes meeting) {
        return Stream.of(
                        Stream.ofNullable(meeting.closing())
                                .map(end -> end.closed().next()),
                        Stream.ofNullable(meeting.approval())
                                .map(approval -> approval.approved().in()),
                        meeting.approvals().stream().map(MinutesApproved::meeting))
                .flatMap(Function.identity())
                .filter(Objects::nonNull);
    }

    private static List<AuditReport> notable(Reading reading, Minutes meeting) {
        Minutes.Opening opening = meeting.opening();
        return opening == null
                ? List.of()
                : AuditTrail.notable(reading, opening.sequence(), end(reading, meeting), NOTABLE);
    }

    /** Also those of a chair, or by enough supporters, while it was open. */
    private static List<RediscussionEvent> ruled(Reading reading, Minutes meeting, List<AuditReport> notable) {
        List<Long> others = notable.stream()
                .filter(entry -> RULINGS.contains(entry.type()))
                .map(AuditReport::sequence)
                .toList();
        return Stream.of(
                        facts(reading, others, RediscussionEvent.class).stream(),
                        meeting.granted().stream(),
                        meeting.refused().stream())
                .<RediscussionEvent>flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The record up to which minutes tell what stands out, where the meeting went on for longer. */
    static @Nullable Long until(Reading reading, Minutes meeting) {
        Minutes.Opening opening = meeting.opening();
        if (opening == null) {
            return null;
        }
        long last = AuditTrail.reach(opening.sequence());
        return last < end(reading, meeting) - 1 ? last : null;
    }

    /** The record that closed it, or while it is open the one that comes next. */
    private static long end(Reading reading, Minutes meeting) {
        Minutes.Closing closing = meeting.closing();
        return closing == null ? reading.sequence() + 1 : closing.sequence();
    }

    static MeetingSummary summary(Reading reading, Minutes meeting) {
        MeetingScheduled announced = meeting.announcement();
        return new MeetingSummary(
                meeting.meeting(),
                Transcript.status(meeting, reading),
                announced == null ? null : announced.kind(),
                announced == null ? null : announced.title(),
                announced == null ? null : announced.startsAt(),
                announced == null ? null : announced.place(),
                announced == null ? null : reading.named(announced.host()),
                meeting.decisions().size(),
                meeting.tasks().size());
    }
}
