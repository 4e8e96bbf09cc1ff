package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.command.state.Campaigns.Campaign;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.command.state.MinutesBook.Minutes;
import org.mithaq.command.state.Outreach.Invitation;
import org.mithaq.events.CampaignId;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Id;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionId;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.Standing;
import org.pcollections.PMap;

/** The ids that fit a place in a command, in the state in which it is sent. */
record Candidates(Moment moment) {

    /** Where a command names what it brings into being. */
    private static final Set<String> NEW = Set.of(
            "RegisterParty.party",
            "RegisterSupporter.party",
            "Nomination.party",
            "FormCoreGroup.group",
            "EstablishBody.body",
            "NewMeeting.id",
            "NewTask.id",
            "Resolution.decision",
            "ProposeDecision.decision",
            "RaiseObjection.objection",
            "RequestRediscussion.request",
            "DraftActionPlan.plan",
            "SetObjective.objective",
            "LogVisit.visit",
            "Election.election",
            "RecordTraining.training",
            "IssueStatement.statement",
            "PublishItem.item",
            "GrantMandate.mandate",
            "OpenConflict.conflict",
            "OfferContribution.contribution",
            "RecordNeed.need",
            "DeclareBarrier.barrier",
            "RecordPromise.promise",
            "RecordSuggestion.suggestion",
            "SubmitReport.report",
            "SignAgreement.agreement",
            "OpenWrittenProcedure.procedure",
            "OpenWrittenProcedure.decision");

    private static final Set<String> SCHEDULED = Set.of(
            "OpenMeeting.meeting",
            "CirculatePapers.meeting",
            "SendReminder.meeting",
            "InviteMember.meeting",
            "GrantRediscussion.hearing",
            "CloseMeeting.following");

    private static final Set<String> CLOSED =
            Set.of("CirculateMinutes.meeting", "CorrectMinutes.meeting", "ApproveMinutes.meeting", "Evaluate.meeting");

    private static final Map<String, Set<Stage>> STAGES = Map.of(
            "SupportRediscussion.request", Set.of(Stage.GATHERING),
            "GrantRediscussion.request", Set.of(Stage.COMPLETE, Stage.APPEALED),
            "RefuseRediscussion.request", Set.of(Stage.COMPLETE, Stage.APPEALED),
            "AppealRediscussion.request", Set.of(Stage.REFUSED),
            "LapseRediscussion.request", Set.of(Stage.LAPSED));

    private static final Set<String> PROSPECTS =
            Set.of("AssignContact.party", "InviteMember.party", "AnswerInvitation.party", "LogContact.party");

    private static final Set<String> UNDECIDED = Set.of(
            "RaiseObjection.decision", "AddEvidence.decision", "ScreenFunding.decision", "DeclareInterest.decision");

    private static final Set<String> RATIFIABLE = Set.of("RatifyDecision.decision", "RefuseRatification.decision");

    private static final Set<String> REOPENED =
            Set.of("SupersedeDecision.decision", "RescindDecision.decision", "ReaffirmDecision.decision");

    /** How many of the latest decisions somebody comes back to. */
    private static final int LATEST = 4;

    static boolean makes(String place) {
        return NEW.contains(place);
    }

    /** Those of that type that fit there, in the order of their ids where they are of no other. */
    <T extends Id> List<T> of(Class<T> type, String place) {
        List<? extends Id> fitting =
                switch (type.getSimpleName()) {
                    case "PartyId" -> parties(place);
                    case "MeetingId" -> meetings(place);
                    case "DecisionId" -> decisions(place);
                    case "RediscussionId" -> requests(place);
                    case "BodyId" ->
                        sorted(state().bodies().bodies().entrySet().stream()
                                .filter(body -> !body.getValue().dissolved())
                                .map(Map.Entry::getKey));
                    case "CampaignId" -> campaigns(place);
                    case "ObjectionId" ->
                        sorted(state().decisions().proposals().open().values().stream()
                                .flatMap(open -> open.stream()));
                    case "WrittenProcedureId" ->
                        sorted(state().writtenProcedures().procedures().entrySet().stream()
                                .filter(procedure -> procedure.getValue().open())
                                .map(Map.Entry::getKey));
                    case "TaskId" -> sorted(state().tasks().openTasks().stream());
                    case "ConflictId" ->
                        sorted(state().conflicts().conflicts().entrySet().stream()
                                .filter(conflict -> !conflict.getValue().settled())
                                .map(Map.Entry::getKey));
                    default -> List.of();
                };
        return fitting.stream().map(type::cast).toList();
    }

    private List<PartyId> parties(String place) {
        CoalitionState state = state();
        boolean noMembers = state.membership().memberCount() == 0;
        return switch (place) {
            case "AdmitMember.party" -> registered(party -> !state.membership().isMember(party) && accepted(party));
            case "RegisterParty.party" ->
                sorted(state.outreach().prospects().keySet().stream()
                        .filter(party -> !state.membership().isRegistered(party)));
            case "ClassifyStakeholder.party", "RecordDueDiligence.party", "FormCoreGroup.members", "CoreMember.party" ->
                registered(party -> true);
            case "Seat.party" -> registered(party -> state.representation().official(party));
            default ->
                PROSPECTS.contains(place)
                        ? sorted(state.outreach().prospects().keySet().stream()
                                .filter(party -> !state.membership().isMember(party)))
                        : registered(party -> noMembers || state.membership().isMember(party));
        };
    }

    private List<CampaignId> campaigns(String place) {
        PMap<CampaignId, Campaign> launched = state().campaigns().campaigns();
        return sorted(moment.inPlay().of(CampaignId.class).stream().filter(id -> {
            Campaign campaign = launched.get(id);
            return place.equals("LaunchCampaign.campaign") ? campaign == null : campaign != null && !campaign.closed();
        }));
    }

    private boolean accepted(PartyId party) {
        var prospect = state().outreach().find(party);
        return prospect == null || prospect.invitation() != Invitation.DECLINED;
    }

    private List<PartyId> registered(Predicate<PartyId> which) {
        return sorted(state().membership().parties().keySet().stream().filter(which));
    }

    private List<MeetingId> meetings(String place) {
        if (place.equals("ApproveMinutes.meeting")) {
            return sorted(state().minutes().minutes().entrySet().stream()
                    .filter(minutes -> open(minutes.getValue()))
                    .map(Map.Entry::getKey));
        }
        Status status =
                SCHEDULED.contains(place) ? Status.SCHEDULED : CLOSED.contains(place) ? Status.CLOSED : Status.OPEN;
        if (place.equals("GiveProxy.meeting") && moment.dice().chance(20)) {
            return meetings(Status.SCHEDULED, false);
        }
        int forAll = place.equals("Resolution.meeting") ? 85 : place.equals("OpenMeeting.meeting") ? 50 : 0;
        boolean all = moment.dice().chance(forAll);
        List<MeetingId> ofAll = meetings(status, true);
        return all && !ofAll.isEmpty() ? ofAll : meetings(status, false);
    }

    private List<MeetingId> meetings(Status status, boolean ofAll) {
        return sorted(state().meetings().meetings().entrySet().stream()
                .filter(meeting -> meeting.getValue().status() == status)
                .filter(meeting -> !ofAll || meeting.getValue().kind().plenary())
                .map(Map.Entry::getKey));
    }

    private static boolean open(Minutes minutes) {
        return !minutes.approved();
    }

    private List<DecisionId> decisions(String place) {
        if (UNDECIDED.contains(place)) {
            return sorted(proposed());
        }
        Stream<DecisionId> made = state().decisions().decisions().keySet().stream();
        if (RATIFIABLE.contains(place)) {
            made = made.filter(decision ->
                    state().decisions().standing(decision, moment.today()) == Standing.PENDING_RATIFICATION);
        }
        if (REOPENED.contains(place)) {
            made = made.filter(decision -> state().rediscussions().grantedFor(decision, moment.today()) != null);
        }
        if (place.equals("RequestRediscussion.decision")) {
            return sorted(made).stream()
                    .sorted(Comparator.comparingInt(this::number).reversed())
                    .limit(LATEST)
                    .toList();
        }
        return sorted(made);
    }

    private int number(DecisionId decision) {
        return requireNonNull(state().decisions().find(decision)).number();
    }

    /** Proposals that nobody decided on. */
    Stream<DecisionId> proposed() {
        return state().decisions().proposals().proposals().keySet().stream()
                .filter(decision -> state().decisions().find(decision) == null);
    }

    private List<RediscussionId> requests(String place) {
        Set<Stage> stages = STAGES.getOrDefault(place, Set.of());
        return sorted(state().rediscussions().requests().values().stream()
                .filter(request -> stages.contains(request.stageOn(moment.today())))
                .map(request -> request.id()));
    }

    private CoalitionState state() {
        return moment.state();
    }

    static <T extends Id> List<T> sorted(Stream<T> ids) {
        return ids.sorted(Comparator.comparing(Id::value)).toList();
    }
}
