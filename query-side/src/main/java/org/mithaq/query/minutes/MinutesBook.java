package org.mithaq.query.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.query.audittrail.AuditReport;
import org.mithaq.query.audittrail.AuditTrail;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.minutes.MinutesReport.Present;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.text.Text;

/** The minutes of a coalition's meetings, joined with names, ground rules and the words of rules. */
final class MinutesBook {

    private static final String ID = "[0-9a-f-]{36}";

    private MinutesBook() {}

    /** Meetings against the order of their ids, which is that of their announcement: the newest first. */
    static Slice<MeetingSummary> meetings(Reading reading, HttpServletRequest request) {
        int limit = Parameters.limit(request);
        Optional<String> after =
                Parameters.word(request, "cursor", ID).map(meeting -> Minutes.id(reading.id(), meeting));
        List<Minutes> found = reading.view(Minutes.PROJECTION)
                .find(Range.under(reading.id(), limit + 1).newestFirst().after(after));
        return Slice.of(found, limit, Minutes::meeting).map(meeting -> summary(reading, meeting));
    }

    static Optional<MinutesReport> find(Reading reading, String meeting) {
        return reading.view(Minutes.PROJECTION)
                .find(Minutes.id(reading.id(), meeting))
                .map(found -> report(reading, found));
    }

    private static MinutesReport.Status status(Minutes meeting) {
        if (meeting.closing() != null) {
            return MinutesReport.Status.CLOSED;
        }
        return meeting.opening() != null ? MinutesReport.Status.OPEN : MinutesReport.Status.SCHEDULED;
    }

    private static MeetingSummary summary(Reading reading, Minutes meeting) {
        MeetingScheduled announced = meeting.announcement();
        return new MeetingSummary(
                meeting.meeting(),
                status(meeting),
                announced == null ? null : announced.kind(),
                announced == null ? null : announced.title(),
                announced == null ? null : announced.startsAt(),
                announced == null ? null : announced.place(),
                announced == null ? null : reading.named(announced.host()),
                meeting.decisions().size(),
                meeting.tasks().size());
    }

    private static MinutesReport report(Reading reading, Minutes meeting) {
        MeetingScheduled announced = meeting.announcement();
        Minutes.Opening opening = meeting.opening();
        MeetingOpened opened = opening == null ? null : opening.attendance();
        Minutes.Closing closing = meeting.closing();
        int charter = opening == null ? 0 : opening.charterVersion();
        return new MinutesReport(
                new Named(reading.id(), reading.coalition().foundation().name()),
                meeting.meeting(),
                status(meeting),
                Corrections.standing(meeting),
                announced == null ? null : announced.kind(),
                announced == null ? null : announced.title(),
                announced == null ? null : announced.format(),
                announced == null ? null : announced.startsAt(),
                opening == null ? null : opening.at(),
                closing == null ? null : closing.at(),
                announced == null ? null : announced.place(),
                announced == null ? null : reading.named(announced.host()),
                opened == null ? null : present(reading, opened.chair()),
                opened == null ? null : present(reading, opened.facilitator()),
                opened == null
                        ? List.of()
                        : opened.present().stream()
                                .map(attendee -> somebody(reading, attendee))
                                .toList(),
                opened == null ? List.of() : reading.named(opened.apologies()),
                opened == null ? List.of() : opened.guests(),
                meeting.quorum(),
                charter,
                groundRules(reading, charter),
                announced == null ? List.of() : announced.agenda(),
                papers(reading, meeting),
                meeting.introductions().stream()
                        .map(said -> new MinutesReport.Introduction(
                                somebody(reading, said.attendee()), said.interest(), said.expectations()))
                        .toList(),
                reading.named(meeting.admitted()),
                discussions(reading, meeting),
                decisions(reading, meeting),
                tasks(reading, meeting),
                closing == null ? null : next(reading, closing.closed().next()),
                meeting.circulations().stream()
                        .map(sent -> new MinutesReport.Sent(
                                sent.at(),
                                reading.named(sent.circulated().toMembers()),
                                reading.named(sent.circulated().toProspects())))
                        .toList(),
                Corrections.of(meeting),
                approval(reading, meeting.approval()),
                meeting.remarks().stream()
                        .map(remark -> new MinutesReport.Remarked(
                                remark.sequence(),
                                remark.justification(),
                                remark.advisories().stream().map(RuleNote::of).toList()))
                        .toList(),
                refusals(reading, opening, closing));
    }

    private static List<MinutesReport.Papers> papers(Reading reading, Minutes meeting) {
        return meeting.papers().stream()
                .map(sent -> new MinutesReport.Papers(
                        sent.papers().stream()
                                .map(paper -> new MinutesReport.PaperTitle(paper.kind(), paper.title()))
                                .toList(),
                        reading.named(sent.to()),
                        reading.named(sent.inputs()),
                        sent.consultationDays()))
                .toList();
    }

    private static List<MinutesReport.Discussion> discussions(Reading reading, Minutes meeting) {
        return meeting.discussions().stream()
                .map(discussion -> new MinutesReport.Discussion(
                        discussion.topic(),
                        discussion.viewpoints().stream()
                                .map(view -> new MinutesReport.View(
                                        view.view(), view.by() == null ? null : reading.named(view.by())))
                                .toList()))
                .toList();
    }

    private static List<MinutesReport.Decided> decisions(Reading reading, Minutes meeting) {
        return meeting.decisions().stream()
                .map(decision -> new MinutesReport.Decided(
                        decision, decision.mover() == null ? null : reading.named(decision.mover())))
                .toList();
    }

    private static List<MinutesReport.Agreed> tasks(Reading reading, Minutes meeting) {
        return meeting.tasks().stream()
                .map(task -> new MinutesReport.Agreed(
                        task.task().value(), task.title(), task.kind(), reading.named(task.owners()), task.due()))
                .toList();
    }

    private static List<AuditReport> refusals(
            Reading reading, Minutes.@Nullable Opening opening, Minutes.@Nullable Closing closing) {
        return opening == null
                ? List.of()
                : AuditTrail.refusals(
                        reading, opening.sequence(), closing == null ? reading.sequence() + 1 : closing.sequence());
    }

    private static List<Text> groundRules(Reading reading, int version) {
        return reading.coalition()
                .charter(version)
                .map(CharterVersion::charter)
                .map(charter -> charter.groundRules())
                .orElse(List.of());
    }

    private static @Nullable Present present(Reading reading, @Nullable Attendee attendee) {
        return attendee == null ? null : somebody(reading, attendee);
    }

    private static Present somebody(Reading reading, Attendee attendee) {
        return new Present(reading.named(attendee.party()), attendee.role(), attendee.mode());
    }

    private static MinutesReport.@Nullable Next next(Reading reading, @Nullable MeetingId next) {
        if (next == null) {
            return null;
        }
        MeetingScheduled announced = announced(reading, next);
        return announced == null
                ? new MinutesReport.Next(next.value(), null, null, null, null)
                : new MinutesReport.Next(
                        next.value(),
                        announced.title(),
                        announced.startsAt(),
                        announced.place(),
                        reading.named(announced.host()));
    }

    private static MinutesReport.@Nullable Approval approval(Reading reading, Minutes.@Nullable Approval approval) {
        if (approval == null) {
            return null;
        }
        MeetingId in = approval.approved().in();
        MeetingScheduled announced = announced(reading, in);
        return new MinutesReport.Approval(approval.at(), in.value(), announced == null ? null : announced.title());
    }

    private static @Nullable MeetingScheduled announced(Reading reading, MeetingId meeting) {
        return reading.view(Minutes.PROJECTION)
                .find(Minutes.id(reading.id(), meeting.value()))
                .map(Minutes::announcement)
                .orElse(null);
    }
}
