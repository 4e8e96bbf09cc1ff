package org.mithaq.command.histories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.ElectOfficer;
import org.mithaq.command.bodies.ElectOfficer.Candidate;
import org.mithaq.command.bodies.SeatBody;
import org.mithaq.command.communication.RevokeMandate;
import org.mithaq.command.conflicts.AppointMediator;
import org.mithaq.command.conflicts.RecordSettlement;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.RatifyDecision;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.decisions.RefuseRatification;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.meetings.ApproveMinutes;
import org.mithaq.command.meetings.GiveProxy;
import org.mithaq.command.meetings.NewMeeting;
import org.mithaq.command.meetings.OpenMeeting;
import org.mithaq.command.meetings.RecordArrival;
import org.mithaq.command.meetings.RecordDeparture;
import org.mithaq.command.membership.WithdrawMember;
import org.mithaq.command.outreach.NominateProspect.Nomination;
import org.mithaq.command.rediscussion.GrantRediscussion;
import org.mithaq.command.rediscussion.RefuseRediscussion;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Conflicts.Conflict;
import org.mithaq.command.state.MinutesBook.Minutes;
import org.mithaq.command.writtenprocedure.OpenWrittenProcedure;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.RatificationClause;
import org.mithaq.events.ConflictId;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.rediscussion.Preset;
import org.mithaq.rediscussion.Presets;
import org.mithaq.text.Text;

/** Makes the parts of a command that depend on one another agree, mostly: the tally with those present, and so on. */
record Fitting(Moment moment) {

    private static final Text NAME = Text.of("جهة", "somebody");
    private static final List<String> QUORUMS = List.of(">1/2", ">=1/3", ">=2/3", ">=5", ">=1/4");
    private static final List<String> MAJORITIES = List.of(">1/2", ">=3/5", ">=2/3", ">=3/4");

    /** The same, in agreement with itself and with the state. */
    Object agreeing(Object drafted) {
        return switch (drafted) {
            case Resolution resolution -> new Voting(moment).voted(resolution);
            case OpenMeeting meeting -> new InSession(moment).attended(meeting);
            case RecordArrival arrival -> new InSession(moment).coming(arrival);
            case RecordDeparture departure -> new InSession(moment).going(departure);
            case GiveProxy proxy -> new InSession(moment).given(proxy);
            case Charter charter -> varied(charter);
            case NewMeeting meeting -> new InSession(moment).called(meeting);
            case Nomination n ->
                new Nomination(n.party(), NAME, n.category(), n.essential(), n.acquaintances(), n.referrer());
            case ElectOfficer election -> standing(election);
            case SeatBody seating -> seated(seating);
            case ApproveMinutes minutes -> corrected(minutes);
            case RecordSettlement s ->
                new RecordSettlement(s.conflict(), s.by(), s.outcome(), inConflict(s.conflict()), s.file());
            case AppointMediator m ->
                new AppointMediator(m.conflict(), m.mediator(), inConflict(m.conflict()), m.dueBy());
            case RecordDecision r ->
                state().decisions().procedureAdopted() || dice().chance(30)
                        ? r
                        : new RecordDecision(DecisionKind.DECISION_PROCEDURE, r.resolution());
            case RatifyDecision r -> resting(new RatifyDecision(r.decision(), unconditional(r.resolution())));
            case RefuseRatification r -> resting(new RefuseRatification(r.decision(), unconditional(r.resolution())));
            case OpenWrittenProcedure o -> new InWriting(moment).motion(o);
            case WithdrawMember w -> dice().chance(30) ? w : new WithdrawMember(w.reason(), w.dispute(), List.of());
            case RevokeMandate r -> new RevokeMandate(r.mandate(), dice().chance(60) ? null : r.decision(), r.reason());
            case GrantRediscussion g ->
                dice().chance(40)
                        ? g
                        : new GrantRediscussion(g.request(), g.hearing(), ruling(), new Vote(3, dice().below(3), 0));
            case RefuseRediscussion r ->
                dice().chance(40)
                        ? r
                        : new RefuseRediscussion(r.request(), r.reason(), ruling(), new Vote(3, dice().below(3), 0));
            case Command command -> resting((Record) command);
            default -> drafted;
        };
    }

    private Object resting(Record command) {
        return new InWriting(moment).resting(command);
    }

    private Basis unconditional(Basis basis) {
        return basis instanceof Resolution resolution ? new Voting(moment).unconditional(resolution) : basis;
    }

    private ElectOfficer standing(ElectOfficer e) {
        Body body = state().bodies().find(e.body());
        if (body == null || body.seats().isEmpty()) {
            return e;
        }
        PartyId party = dice().one(Candidates.sorted(body.seats().keySet().stream()));
        List<Candidate> slate = e.slate().stream()
                .map(other ->
                        new Candidate(other.office(), dice().one(Candidates.sorted(body.seats().keySet().stream()))))
                .toList();
        return new ElectOfficer(
                e.body(), e.office(), party, moment.inPlay().person(party), e.title(), e.meeting(), slate);
    }

    /** Mostly a body that is there already, or a new one. */
    private SeatBody seated(SeatBody s) {
        Body body = state().bodies().find(s.body());
        BodyKind kind = body == null ? (s.kind() == null ? BodyKind.BOARD : s.kind()) : body.kind();
        return new SeatBody(s.body(), kind, s.title(), s.interim(), s.seats());
    }

    private ApproveMinutes corrected(ApproveMinutes a) {
        Minutes minutes = state().minutes().find(a.meeting());
        return minutes == null
                ? a
                : new ApproveMinutes(
                        a.meeting(),
                        a.in(),
                        IntStream.rangeClosed(1, minutes.corrections()).boxed().toList());
    }

    private List<PartyId> inConflict(ConflictId id) {
        Conflict conflict = state().conflicts().find(id);
        return conflict == null ? List.of() : dice().some(conflict.parties(), dice().chance(70) ? 9 : 1);
    }

    private @Nullable MeetingId ruling() {
        List<MeetingId> open = new Candidates(moment).of(MeetingId.class, "GrantRediscussion.meeting");
        return open.isEmpty() ? null : dice().one(open);
    }

    private Charter varied(Charter c) {
        Map<String, Object> parameters = new LinkedHashMap<>(c.parameters());
        if (dice().chance(60)) {
            parameters.put("quorum", dice().one(QUORUMS));
        }
        if (dice().chance(30)) {
            parameters.put("decision.majority", dice().one(MAJORITIES));
        }
        if (dice().chance(40)) {
            parameters.put("proxies.held.max", dice().below(4));
            parameters.put("proxies.quorum", dice().chance(50) ? "PRESENT" : "ABSENT");
        }
        if (dice().chance(30)) {
            parameters.put("votes.by", dice().chance(50) ? "ORGANISATION" : "SEAT");
        }
        return new Charter(
                c.profile(),
                c.lifespan(),
                c.places(),
                c.meetings(),
                c.decisions(),
                c.agendas(),
                c.membership(),
                c.betweenMeetings(),
                c.conflictProcedure(),
                c.rediscussion(),
                dice().chance(40) ? c.rediscussionPolicy() : policy(),
                c.groundRules(),
                c.conduct(),
                c.autonomy(),
                dice().chance(80)
                        ? new RatificationClause(dice().chance(80), dice().chance(80), 5 + dice().below(60))
                        : c.ratification(),
                parameters,
                c.raised());
    }

    private RediscussionPolicy policy() {
        List<Preset> presets = Presets.standard().all();
        return new RediscussionPolicy(dice().one(presets).key(), List.of(), List.of(), dice().chance(50));
    }

    private Dice dice() {
        return moment.dice();
    }

    private CoalitionState state() {
        return moment.state();
    }
}
