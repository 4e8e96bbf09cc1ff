package org.mithaq.command.meetings;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.Body.Cadence;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.MeetingPattern;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.AttendanceMode;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;

/** The rules about opening a meeting. */
record Opening(Meeting meeting, Examination examination, CoalitionState state) {

    private static final Set<PaperKind> DRAFTS = Set.of(PaperKind.DRAFT_MISSION, PaperKind.MEMBERSHIP_PROPOSAL);

    void examine(List<Attendee> present, Context context) {
        examination.rule("R-021", state.foundations().coordinator() != null);
        papers();
        panels(present);
        if (meeting.kind() == MeetingKind.STRATEGIC) {
            steeringRules(state.charter().charter());
        }
        LocalDate day = Day.of(meeting.startsAt(), state);
        examination.possible(
                !Day.of(context.occurredAt(), state).isBefore(day),
                () -> Fault.wrongState(
                        "موعد هذا الاجتماع يوم " + day + " ولا يُفتتح قبله",
                        "this meeting is on " + day + " and does not open before that day"));
    }

    private void papers() {
        boolean first = meeting.kind() == MeetingKind.FIRST;
        boolean structureOpen =
                state.charter().charter() == null && (first || meeting.agenda().contains(AgendaTopic.STRUCTURE));
        Set<PaperKind> circulated = state.meetings().circulated();
        List<PaperKind> lacking = DRAFTS.stream()
                .filter(kind -> first && !meeting.papers().contains(kind))
                .sorted()
                .toList();
        examination
                .clause("R-066", "drafts", lacking.isEmpty(), fact("missing", lacking))
                .clause("R-066", "structureModels", !structureOpen || circulated.contains(PaperKind.STRUCTURE_MODELS));
    }

    void panels(List<Attendee> present) {
        List<PartyId> onPanelsOnly = present.stream()
                .filter(attendee -> attendee.mode() == AttendanceMode.PANEL)
                .map(Attendee::party)
                .filter(party -> state.membership().inCircle(party, Circle.INFLUENCER))
                .filter(party -> !state.meetings().workedAlong().contains(party))
                .toList();
        examination.rule("R-049", onPanelsOnly.isEmpty(), fact("parties", onPanelsOnly));
    }

    /**
     * Attendance is agreed with the charter: it sets the quorum, or takes the default by saying nothing. Length and
     * regularity are agreed with the charter or with the cadence set for the committee.
     */
    private void steeringRules(@Nullable Charter charter) {
        MeetingPattern pattern = charter == null
                ? null
                : charter.meetings().stream()
                        .filter(meetings -> meetings.body() == BodyKind.STRATEGIC)
                        .findFirst()
                        .orElse(null);
        Body committee = state.bodies().standing(BodyKind.STRATEGIC);
        Cadence cadence = committee == null ? null : committee.cadence();
        examination
                .clause("R-074", "length", pattern != null || (cadence != null && cadence.minutes() != null))
                .clause("R-074", "regularity", pattern != null || cadence != null)
                .clause(
                        "R-074",
                        "groundRules",
                        charter != null && !charter.groundRules().isEmpty())
                .clause("R-074", "attendance", charter != null);
    }
}
