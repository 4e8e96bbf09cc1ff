package org.mithaq.query.findings;

import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.established;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.StepRecorded;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.PromiseId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.SuggestionId;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.events.Vocabulary.LessonKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.events.Vocabulary.StepModel;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Dates;
import org.mithaq.query.campaigns.Campaigning;
import org.mithaq.query.communication.Speaking;
import org.mithaq.query.conflicts.Disputes;
import org.mithaq.query.health.Deciding;
import org.mithaq.query.plans.Plans;
import org.mithaq.query.resources.Giving;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** A coalition of which most rules have something to say. */
final class Talkative {

    private static final Text WORDS = Text.of("كلمات", "Words");

    private Talkative() {}

    /** Founded, and shortly before its first meeting; whom it invites, it knew before. */
    static Told beginning(int coalition) {
        return new Told(coalition)
                .happened(
                        founding(), nominated(8), nominated(9), invited(9), Dates.scheduled(1, MeetingKind.FIRST, 401));
    }

    static Told coalition(int number) {
        Told told = Story.of(number).day(63).happened(founding());
        bodies(told);
        matters(told);
        people(told);
        decisions(told);
        meetings(told);
        return told;
    }

    private static CoalitionFounded founding() {
        return new CoalitionFounded(
                WORDS, WORDS, FoundingTrigger.DISTURBING_EVENT, WORDS, "Asia/Damascus", Language.AR);
    }

    private static void bodies(Told told) {
        told.happened(
                established(1, BodyKind.EXECUTIVE),
                established(2, BodyKind.STRATEGIC),
                established(3, BodyKind.WORKING_GROUP),
                new CadenceSet(body(1), 1, null),
                new CadenceSet(body(2), 3, null),
                new BodySeated(body(1), List.of(new Seat(party(1), null, null), new Seat(party(6), null, null)), 1, 0),
                new WorkingGroupJoined(body(3), party(6), person(6), WORDS, null, true),
                new DelegateDesignated(party(6), person(6), WORDS, true, false),
                new DelegateReplaced(party(6), person(6), null, null, false, false));
    }

    private static void matters(Told told) {
        told.happened(
                Giving.offered(1, 2),
                Giving.declared(1, BarrierKind.LEADERSHIP, null),
                Giving.declared(2, BarrierKind.COST, party(2)),
                Giving.need(),
                Giving.screened(FundingPace.FAST),
                Giving.appointed(),
                Disputes.opened(),
                Speaking.granted(),
                Speaking.published(1, PublicationKind.NEWS),
                Speaking.celebrated(CelebrationKind.SMALL_WIN),
                Speaking.visited(1, null, null),
                Campaigning.assessed(),
                Campaigning.launched(),
                Campaigning.advanced(),
                Campaigning.evaluated(EvaluationStage.FINAL),
                Campaigning.lesson(LessonKind.SETBACK, true),
                Campaigning.trained(120),
                Campaigning.observed(),
                Campaigning.counted(42, Campaigning.WHAT));
        told.happened(
                Plans.set(1, ObjectiveOrigin.COMMUNITY),
                Plans.set(2, ObjectiveOrigin.SHARED),
                Campaigning.planned(),
                Plans.approved(1, 1),
                new ActionPlanDrafted(Plans.plan(2), Plans.objective(1), Plans.content(WORDS), List.of(), List.of()),
                Plans.approved(2, 1),
                Plans.supported(1),
                Plans.started(1));
    }

    private static void people(Told told) {
        told.happened(
                new MemberAdmitted(party(3), meeting(2), Category.HELPER, null),
                new StakeholderClassified(party(3), Set.of(Circle.GATEWAY), List.of()),
                nominated(8),
                new ContactLogged(
                        party(8),
                        WORDS,
                        Channel.FACE_TO_FACE,
                        ContactBasis.KNOWN,
                        WORDS,
                        WORDS,
                        true,
                        List.of(),
                        List.of(WORDS),
                        List.of(),
                        WORDS),
                invited(8),
                invited(21),
                invited(22),
                new InvitationAnswered(party(8), false, WORDS),
                new PromiseRecorded(
                        new PromiseId(Told.uuid(5, 1)), party(1), party(8), WORDS, LocalDate.parse("2026-09-10")),
                new SuggestionRecorded(new SuggestionId(Told.uuid(15, 1)), WORDS, null),
                new ApproachSet(Approach.EMPOWERMENT),
                new StepRecorded(StepModel.BETTERMENT, 4, WORDS),
                new MissionAdopted(decision(3), 1, WORDS, List.of()),
                new PhaseAdvanced(Phase.FORMATION, Phase.INSTITUTIONALISATION, List.of(), null));
    }

    private static void decisions(Told told) {
        told.happened(Deciding.proposed(4, 1), Deciding.proposed(20, 1));
        for (int number = 4; number < 10; number++) {
            told.happened(Story.decided(number, DecisionKind.FUNDING, WORDS, new Vote(9, 0, 0)));
        }
        told.happened(Deciding.conceding(10), new DissentRecorded(decision(9), party(2), WORDS, true));
    }

    private static void meetings(Told told) {
        for (int number = 11; number < 14; number++) {
            told.day(53 + number)
                    .happened(
                            Dates.scheduled(number, MeetingKind.EXECUTIVE, 53 + number),
                            Deciding.opened(
                                    number,
                                    1,
                                    IntStream.rangeClosed(1, 14 - number).toArray()),
                            Dates.closed(number));
        }
        told.happened(Dates.scheduled(14, MeetingKind.EXECUTIVE, 500));
        told.happened(
                Dates.scheduled(15, MeetingKind.STRATEGIC, 67),
                Dates.opened(15),
                Dates.closed(15),
                Dates.scheduled(16, MeetingKind.CONSULTATIVE, 68),
                new PapersCirculated(
                        meeting(16),
                        List.of(new Paper(PaperKind.ACTION_PLAN, WORDS)),
                        List.of(party(1)),
                        List.of(),
                        7));
    }

    private static ProspectNominated nominated(int party) {
        return new ProspectNominated(party(party), WORDS, Category.MOST_AFFECTED, true, List.of(party(7)), null);
    }

    private static MemberInvited invited(int party) {
        return new MemberInvited(
                party(party), Channel.FACE_TO_FACE, WORDS, AskKind.ATTEND_MEETING, WORDS, meeting(2), WORDS, null);
    }
}
