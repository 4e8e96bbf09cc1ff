package org.mithaq.query.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionLapsed;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.query.audittrail.AuditReport;
import org.mithaq.query.decisionlog.Numbered;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.minutes.MinutesReport.Remarked;
import org.mithaq.query.rules.Known;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.text.Text;

/** What a meeting's minutes say beside its own course: where they stand, other meetings, requests, rules not followed. */
record Sequel(Reading reading, Readers readers, Minutes meeting, Around around) {

    /** Who does not see what became of a draft is not told that it still is one. */
    MinutesReport.@Nullable Standing standing() {
        Minutes.Approval approval = meeting.approval();
        MinutesReport.Standing standing = Corrections.standing(
                meeting, approval != null && around.ended(approval.approved().in()));
        return standing == MinutesReport.Standing.DRAFT && !reading.follows() ? null : standing;
    }

    List<MinutesReport.ApprovedHere> approvals() {
        return meeting.approvals().stream()
                .map(approved -> {
                    MeetingScheduled announced = around.announcement(approved.meeting());
                    return new MinutesReport.ApprovedHere(
                            approved.meeting().value(),
                            announced == null ? null : announced.title(),
                            announced == null ? null : announced.startsAt(),
                            approved.corrections().size());
                })
                .toList();
    }

    MinutesReport.@Nullable Next next() {
        Minutes.Closing closing = meeting.closing();
        MeetingId next = closing == null ? null : closing.closed().next();
        if (next == null) {
            return null;
        }
        MeetingScheduled announced = around.announcement(next);
        return announced == null
                ? new MinutesReport.Next(next.value(), null, null, null, null)
                : new MinutesReport.Next(
                        next.value(),
                        announced.title(),
                        announced.startsAt(),
                        announced.place(),
                        reading.named(announced.host()));
    }

    MinutesReport.@Nullable Approval approval() {
        Minutes.Approval approval = meeting.approval();
        if (approval == null) {
            return null;
        }
        MeetingId in = approval.approved().in();
        return new MinutesReport.Approval(approval.at(), in.value(), around.title(in));
    }

    List<MinutesReport.Sent> circulations() {
        return readers.only(meeting.circulations()).stream()
                .map(sent -> new MinutesReport.Sent(
                        sent.at(),
                        reading.named(sent.circulated().toMembers()),
                        reading.named(sent.circulated().toProspects())))
                .toList();
    }

    List<MinutesReport.Ruling> rulings() {
        return around.ruled().stream().flatMap(this::ruling).toList();
    }

    private Stream<MinutesReport.Ruling> ruling(RediscussionEvent event) {
        Numbered decision = around.numbered(event.decision());
        return switch (event) {
            case RediscussionGranted e ->
                Stream.of(new MinutesReport.Ruling(decision, true, e.by().judge(), e.by().vote(), null, e.hearUntil()));
            case RediscussionRefused e ->
                Stream.of(new MinutesReport.Ruling(
                        decision, false, e.by().judge(), e.by().vote(), e.reason(), e.nextPermittedOn()));
            case RediscussionRequested e -> Stream.of();
            case RediscussionSupported e -> Stream.of();
            case RediscussionAppealed e -> Stream.of();
            case RediscussionLapsed e -> Stream.of();
            case DecisionReaffirmed e -> Stream.of();
            case DecisionSuperseded e -> Stream.of();
            case DecisionRescinded e -> Stream.of();
        };
    }

    List<MinutesReport.Notice> notices() {
        return around.notable().stream()
                .filter(entry -> MinutesBook.NOTICES.contains(entry.type()))
                .map(entry -> new MinutesReport.Notice(
                        entry.sequence(), entry.happened(), entry.about(), readers.only(entry.party())))
                .toList();
    }

    /** Those at records of these minutes, and those at any other record while the meeting was open. */
    List<Remarked> remarks() {
        Stream<Remarked> own = around.remarked().stream()
                .map(record -> new Remarked(
                        record.sequence(),
                        told(record.sequence(), AuditReport::happened),
                        told(record.sequence(), AuditReport::about),
                        record.meta().justification(),
                        rules(Known.naming(
                                reading,
                                record.meta().advisories().stream()
                                        .map(RuleNote::of)
                                        .toList()))));
        Set<Long> known = Set.copyOf(meeting.remarks());
        Stream<Remarked> others = around.notable().stream()
                .filter(entry -> !entry.refused() && !known.contains(entry.sequence()))
                .filter(entry -> !entry.advisories().isEmpty())
                .map(entry -> new Remarked(
                        entry.sequence(),
                        entry.happened(),
                        readers.only(entry.about()),
                        entry.justification(),
                        rules(entry.advisories())));
        return Stream.concat(own, others)
                .sorted(Comparator.comparingLong(Remarked::sequence))
                .toList();
    }

    private @Nullable Text told(long sequence, Function<AuditReport, @Nullable Text> what) {
        return around.notable().stream()
                .filter(entry -> entry.sequence() == sequence)
                .findFirst()
                .map(what)
                .orElse(null);
    }

    List<AuditReport> refusals() {
        return readers.only(
                around.notable().stream().filter(AuditReport::refused).toList());
    }

    private List<RuleNote> rules(List<RuleNote> notes) {
        return RuleNote.forReaders(notes, readers == Readers.MEMBERS);
    }
}
