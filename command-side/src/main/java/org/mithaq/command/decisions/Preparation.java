package org.mithaq.command.decisions;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Attendance;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.command.state.Proposals.Proposal;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.rulebook.CharterParameter;

/** What has to be done before a resolution is put to the vote, and who votes on it. */
record Preparation(Resolution resolution, DecisionKind kind, CoalitionState state) {

    Examination examine(Examination examination) {
        Set<ObjectionId> unanswered = state.decisions().proposals().unanswered(resolution.decision());
        int meetings = meetingsBefore();
        int most = state.charter().number(CharterParameter.OPEN_PROPOSAL_MEETINGS);
        examination
                .rule("R-121", unanswered.isEmpty(), fact("unanswered", List.copyOf(unanswered)))
                .rule("R-120", meetings <= most || byFallback(), fact("meetings", meetings), fact("most", most))
                .rule("R-136", recusedStayOut(), fact("recused", resolution.recused()));
        Meeting meeting = state.meetings().find(resolution.meeting());
        return meeting == null ? examination : people(meeting, examination);
    }

    /** How many meetings of the same kind were held since it was proposed, this one included. */
    private int meetingsBefore() {
        Proposal proposal = state.decisions().proposals().find(resolution.decision());
        Meeting deciding = state.meetings().find(resolution.meeting());
        if (proposal == null || deciding == null) {
            return 0;
        }
        return (int) state.meetings().meetings().values().stream()
                .filter(meeting -> meeting.kind() == deciding.kind() && meeting.status() != Status.SCHEDULED)
                .filter(meeting -> !meeting.startsAt().isBefore(proposal.at()))
                .count();
    }

    private boolean byFallback() {
        var charter = state.charter().charter();
        @Nullable
        DecisionRule fallback = charter == null || charter.decisions() == null
                ? null
                : charter.decisions().fallback();
        return fallback != null && (resolution.rule() == null || resolution.rule() == fallback);
    }

    private boolean recusedStayOut() {
        Meeting meeting = state.meetings().find(resolution.meeting());
        if (meeting == null || resolution.recused().isEmpty()) {
            return true;
        }
        Attendance attendance = new Attendance(meeting, state);
        Set<PartyId> voting = attendance.votersBut(resolution.recused());
        return resolution.vote().total() <= attendance.votes(voting)
                && resolution.ballots().stream()
                        .map(Ballot::party)
                        .allMatch(party ->
                                voting.contains(party) || !attendance.voters().contains(party));
    }

    private Examination people(Meeting meeting, Examination examination) {
        Attendance attendance = new Attendance(meeting, state);
        Set<PartyId> may = attendance.voters();
        Set<PartyId> voters = resolution.ballots().stream().map(Ballot::party).collect(Collectors.toSet());
        return examination
                .possible(
                        may.containsAll(resolution.recused()),
                        () -> Fault.badInput(
                                "\"recused\" تذكر جهات حاضرة في الاجتماع أو ممثَّلة فيه بوكالة فقط",
                                "\"recused\" names parties that are present in the meeting or represented"))
                .possible(
                        may.containsAll(voters)
                                && voters.size() == resolution.ballots().size(),
                        () -> Fault.badInput(
                                "\"ballots\" تذكر كل جهة حاضرة أو ممثَّلة بوكالة مرة واحدة على الأكثر",
                                "\"ballots\" names parties that are present or represented, each once"))
                .possible(
                        resolution.ballots().isEmpty() || counted(attendance).equals(resolution.vote()),
                        () -> Fault.badInput(
                                "الأصوات المفصّلة في \"ballots\" لا تطابق مجموعها في \"vote\"",
                                "\"ballots\" do not add up to the tally in \"vote\""));
    }

    private Vote counted(Attendance attendance) {
        return new Vote(
                count(Choice.IN_FAVOUR, attendance),
                count(Choice.AGAINST, attendance),
                count(Choice.ABSTAINED, attendance));
    }

    private int count(Choice choice, Attendance attendance) {
        return attendance.votes(resolution.ballots().stream()
                .filter(ballot -> ballot.choice() == choice)
                .map(Ballot::party)
                .toList());
    }
}
