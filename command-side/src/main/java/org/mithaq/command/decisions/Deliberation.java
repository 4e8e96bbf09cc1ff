package org.mithaq.command.decisions;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Attendance;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.DecisionKind;

/** A resolution in the meeting that decides it: what the rules look at, and the record that comes of it. */
record Deliberation(Resolution resolution, DecisionKind kind, CoalitionState state) {

    /** @param upon the earlier decision that it is about, or {@code null} */
    Examination examine(@Nullable DecisionId upon, Examination examination) {
        examination
                .rule(
                        "R-113",
                        kind == DecisionKind.DECISION_PROCEDURE
                                || state.decisions().procedureAdopted(),
                        fact("kind", kind.name()))
                .rule("R-125", resolution.text() != null, fact("missing", List.of("text")))
                .rule(
                        "R-025",
                        Grounds.included(resolution.affectedGroups()),
                        fact("affectedGroups", resolution.affectedGroups().size()))
                .clause("R-046", "undiscussed", !resolution.vote().unanimous() || discussed());
        grounds(upon).examine(examination);
        new Preparation(resolution, kind, state).examine(examination);
        Meeting meeting = meeting();
        return meeting == null
                ? examination.possible(false, () -> Fault.unknown(resolution.meeting()))
                : examineIn(meeting, examination);
    }

    /** What a second kind settled by one vote needs besides what was examined with the first. */
    Examination examineFurther(Examination examination) {
        grounds(null).examine(examination);
        Meeting meeting = meeting();
        if (meeting != null) {
            competence(meeting, examination);
        }
        return examination;
    }

    private void competence(Meeting meeting, Examination examination) {
        boolean excused = new Provisional(resolution, kind, state.charter()).excusesCompetence();
        new Competence(state.charter()).examine(meeting.kind().body(), kind, resolution.amount(), excused, examination);
    }

    /** Whether the tally is what the kind of decision needs, and no ratification is awaited. */
    boolean adopted() {
        return carried() && provision() == null;
    }

    private Outcome outcome() {
        if (!carried()) {
            return Outcome.NOT_ADOPTED;
        }
        return provision() == null ? Outcome.ADOPTED : Outcome.PENDING_RATIFICATION;
    }

    private boolean carried() {
        Meeting meeting = meeting();
        return meeting != null
                && majority().reachedBy(resolution.vote(), new Attendance(meeting, state).entitledVotes());
    }

    private @Nullable Provision provision() {
        Meeting meeting = meeting();
        return meeting == null
                ? null
                : new Provisional(resolution, kind, state.charter()).provision(meeting.kind(), quorate());
    }

    boolean open() {
        Meeting meeting = meeting();
        return meeting != null && meeting.status() == Status.OPEN;
    }

    static Fault notOpen() {
        return Fault.wrongState("القرارات تُتخذ في اجتماع مفتوح", "decisions are taken in a meeting that is open");
    }

    DecisionRecorded recorded() {
        Meeting meeting = requireNonNull(meeting());
        Attendance attendance = new Attendance(meeting, state);
        var quorum = attendance.quorum();
        return new DecisionRecorded(
                resolution.decision(),
                state.decisions().nextNumber(),
                kind,
                resolution.title(),
                requireNonNull(resolution.text()),
                resolution.meeting(),
                null,
                requireNonNull(meeting.kind().body()),
                resolution.vote(),
                outcome(),
                majority().rule(),
                quorum == null ? null : new Quorum(quorum.required(), quorum.present(), quorum.entitled()),
                attendance.present(),
                attendance.proxies(),
                attendance.absent(),
                resolution.mover(),
                resolution.reasons(),
                resolution.alternatives(),
                resolution.evidence(),
                resolution.affectedGroups(),
                resolution.concessions(),
                resolution.refersToMission(),
                resolution.amount(),
                resolution.ballots(),
                resolution.recused(),
                validity(resolution.validity(), kind, state),
                outcome() == Outcome.PENDING_RATIFICATION ? provision() : null);
    }

    /** What is asked for, and the wait that the policy of re-discussion sets before a decision takes effect. */
    static @Nullable Validity validity(@Nullable Validity asked, DecisionKind kind, CoalitionState state) {
        Integer after = state.charter().policy(state.charter().version()).termsFor(kind).stream()
                .map(Terms::effectiveAfterDays)
                .filter(Objects::nonNull)
                .max(Integer::compareTo)
                .orElse(null);
        if (after == null) {
            return asked;
        }
        return asked == null
                ? new Validity(after, null, null, null)
                : new Validity(after, asked.from(), asked.until(), asked.review());
    }

    boolean quorate() {
        Meeting meeting = meeting();
        var quorum = meeting == null ? null : new Attendance(meeting, state).quorum();
        return meeting != null && (quorum == null || quorum.met());
    }

    private Examination examineIn(Meeting meeting, Examination examination) {
        competence(meeting, examination);
        Provisional provisional = new Provisional(resolution, kind, state.charter());
        Attendance attendance = new Attendance(meeting, state);
        var quorum = attendance.quorum();
        if (quorum != null) {
            examination.rule(
                    "R-117",
                    provisional.excusesQuorum() || quorum.met(),
                    fact("present", quorum.present()),
                    fact("required", quorum.required()),
                    fact("entitled", quorum.entitled()));
        }
        int votes = attendance.votes(attendance.voters());
        List<PartyId> conflicted = attendance.conflicted(resolution.decision());
        examination.rule(
                "R-136",
                conflicted.isEmpty() || resolution.vote().total() <= attendance.votes(attendance.votersBut(conflicted)),
                fact("parties", conflicted));
        PartyId mover = resolution.mover();
        return examination
                .possible(meeting.status() == Status.OPEN, Deliberation::notOpen)
                .possible(
                        state.writtenProcedures().openOn(resolution.decision()) == null,
                        () -> Fault.wrongState(
                                "يجري على هذا القرار تصويت خطي؛ يُختتم أو يُسحب أولاً",
                                "this decision is being voted on in writing; close or withdraw that first"))
                .possible(
                        resolution.vote().total() <= votes,
                        () -> Fault.badInput(
                                "عدد الأصوات أكبر من أصوات الحضور والممثَّلين بوكالة (" + votes + ")",
                                "\"vote\" counts more than the " + votes + " votes of those present or represented"))
                .possible(
                        mover == null || state.membership().isRegistered(mover),
                        () -> Fault.unknown(requireNonNull(mover)))
                .possible(
                        mover == null || meeting.present().contains(mover),
                        () -> Fault.badInput(
                                "مقدّم القرار ليس بين الحضور", "\"mover\" is a party that is present in the meeting"));
    }

    private @Nullable Meeting meeting() {
        return state.meetings().find(resolution.meeting());
    }

    private Majority majority() {
        return Majority.of(kind, resolution.rule(), state.charter());
    }

    private Grounds grounds(@Nullable DecisionId upon) {
        return new Grounds(resolution.decision(), upon, resolution.evidence(), kind, state);
    }

    private boolean discussed() {
        return !resolution.alternatives().isEmpty() || state.discussions().in(resolution.meeting());
    }
}
