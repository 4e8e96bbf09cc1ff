package org.mithaq.command.outreach;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * An invitation that asks to attend a meeting: it says where and when, early enough, and before the outcome is
 * settled.
 */
record MeetingInvitation(
        @Nullable MeetingId id,
        @Nullable Meeting meeting,
        @Nullable Text place,
        @Nullable Instant startsAt) {

    /** Texts as they are to be adopted; the drafts that a first meeting needs are none of them. */
    private static final Set<PaperKind> NEARLY_FINAL = Set.of(
            PaperKind.ISSUE_DEFINITION,
            PaperKind.VISION,
            PaperKind.MISSION,
            PaperKind.CHARTER_DRAFT,
            PaperKind.ACTION_PLAN);

    static MeetingInvitation of(
            CoalitionState state, @Nullable MeetingId id, @Nullable Text place, @Nullable Instant startsAt) {
        Meeting meeting = id == null ? null : state.meetings().find(id);
        return new MeetingInvitation(
                id, meeting, place, startsAt == null && meeting != null ? meeting.startsAt() : startsAt);
    }

    void examine(Examination examination, CoalitionState state, Context context) {
        int required = state.charter().number(CharterParameter.INVITATION_NOTICE);
        int given = startsAt == null
                ? required
                : daysBetween(
                        context.occurredAt(), startsAt, state.foundations().timeZone());
        List<PaperKind> settled = settled();
        examination
                .clause("R-032", "place", place != null)
                .clause("R-032", "time", startsAt != null)
                .clause("R-032", "notice", given >= required, fact("days", given), fact("required", required))
                .clause("R-044", "outcome", settled.isEmpty(), fact("papers", settled))
                .possible(id == null || meeting != null, () -> Fault.unknown(requireNonNull(id)))
                .possible(
                        meeting == null || meeting.status() == Status.SCHEDULED,
                        () -> Fault.wrongState("افتُتح هذا الاجتماع من قبل", "this meeting was opened already"))
                .possible(
                        meeting == null || meeting.startsAt().equals(startsAt),
                        () -> Fault.badInput("يبدأ هذا الاجتماع في وقت آخر", "this meeting starts at another time"))
                .possible(
                        startsAt == null || !startsAt.isBefore(context.occurredAt()),
                        () -> Fault.badInput("موعد الاجتماع مضى", "the time of the meeting has passed"));
    }

    private List<PaperKind> settled() {
        return meeting == null
                ? List.of()
                : meeting.papers().stream()
                        .filter(NEARLY_FINAL::contains)
                        .sorted()
                        .toList();
    }

    private static int daysBetween(Instant from, Instant to, ZoneId zone) {
        return (int) ChronoUnit.DAYS.between(
                from.atZone(zone).toLocalDate(), to.atZone(zone).toLocalDate());
    }
}
