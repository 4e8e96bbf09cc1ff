package org.mithaq.query;

import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.Told.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Advisory;
import org.mithaq.events.BodyId;
import org.mithaq.events.CharterEvent;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.IntroductionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.MeetingEvent.Viewpoint;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskFollowedUp;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.ProvisionalReason;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.rulebook.StructureType;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** The beginning of a coalition against youth violence: two meetings, three decisions, a charter, tasks, refusals. */
public final class Story {

    public static final int OUTSIDER = 99;
    public static final int SUPPORTER = 50;

    /** In one language only, and with what must not become markup. */
    public static final Text SHOPKEEPERS = new Text(null, "Shopkeepers <script>alert(1)</script> & Co");

    private Story() {}

    public static Told of(int coalition) {
        Told told = new Told(coalition);
        told.happened(new CommandRefused(
                "found-coalition",
                List.of(new BrokenRule("R-003", null, "JUST", Map.of("questionsAnsweredNo", List.of(4)))),
                List.of()));
        told.day(7)
                .happened(
                        new CoalitionEvent.CoalitionFounded(
                                Text.of("ائتلاف عنف الشباب في المجتمع المحلي", "Community Youth-Violence Coalition"),
                                Text.of("التصدي لعنف الشباب معاً", "Tackle youth violence together"),
                                FoundingTrigger.DISTURBING_EVENT,
                                Text.of("حلب", "Aleppo"),
                                "Asia/Damascus",
                                Language.AR),
                        new CoalitionEvent.StructureTypeSelected(StructureType.PERMANENT_COALITION),
                        new CoalitionEvent.ApproachSet(Approach.EMPOWERMENT));
        parties(told.day(9));
        first(told);
        second(told);
        return told;
    }

    private static void parties(Told told) {
        told.happened(
                new PartyRegistered(
                        party(1), Text.of("خدمات شباب الحي", "Neighbourhood Youth Services"), true, null, false),
                new PartyRegistered(party(2), Text.of("الشرطة", "Police"), false, null, false),
                new PartyRegistered(party(3), Text.of("إدارة المدارس", "School administration"), false, null, false),
                new PartyRegistered(party(6), SHOPKEEPERS, false, null, false),
                new PartyRegistered(
                        party(7), Text.of("مراهقون أعضاء شِلل", "Street-group teenagers"), true, null, false),
                new StakeholderClassified(party(7), Set.of(Circle.STEWARD), List.of()));
        told.advised(
                new CoreGroupFormed(
                        new BodyId(Told.uuid(6, 1)),
                        List.of(new CoreMember(party(1), null), new CoreMember(party(2), null))),
                new Advisory("R-019", null, "ADV", Map.of()));
        told.happened(
                new CoalitionEvent.CoordinatorAssigned(
                        person(1), party(1), Text.of("موظف/ة لدى الجهة", "Staff member")),
                new SupporterRegistered(
                        party(SUPPORTER),
                        Text.of("مسؤول في البلدة", "Town official"),
                        SupporterKind.SUPPORT_ONLY,
                        true));
    }

    private static void first(Told told) {
        told.day(16)
                .happened(scheduled(
                        1, MeetingKind.FIRST, Text.of("الاجتماع الأول للائتلاف", "First coalition meeting"), 40, 1));
        told.day(30)
                .happened(new PapersCirculated(
                        meeting(1),
                        List.of(new Paper(PaperKind.DRAFT_MISSION, Text.of("مسودة الرسالة", "Draft mission"))),
                        List.of(party(1), party(2), party(3)),
                        List.of(party(1)),
                        7));
        told.day(40)
                .by(1, "coordinator", ActingAs.coalition())
                .happened(
                        new MeetingOpened(
                                meeting(1),
                                somebody(1),
                                null,
                                List.of(somebody(1), somebody(2), somebody(3), somebody(7)),
                                List.of(party(6)),
                                List.of(Text.of("صحفية من الحي", "A local journalist"))),
                        new IntroductionRecorded(
                                meeting(1),
                                somebody(7),
                                Text.of("نريد أن يُسمع صوتنا", "We want to be heard"),
                                Text.of("مكان آمن", "A safe place")),
                        new DiscussionRecorded(
                                meeting(1),
                                AgendaTopic.ISSUE,
                                List.of(new Viewpoint(
                                        Text.of(
                                                "لا علاقة بين الشرطة والشباب",
                                                "No relationship between police and youth"),
                                        party(7)))),
                        new TaskAssigned(
                                task(1),
                                Text.of("صياغة تعريف المسألة", "Draft issue definition"),
                                TaskKind.DRAFT,
                                List.of(party(3), party(7)),
                                LocalDate.parse("2026-08-20"),
                                meeting(1),
                                null),
                        new TaskAssigned(
                                task(2),
                                Text.of("جمع الإحصاءات والقصص", "Collect statistics and stories"),
                                TaskKind.INFORMATION,
                                List.of(party(2)),
                                LocalDate.parse("2026-08-20"),
                                meeting(1),
                                null),
                        new CommandRefused(
                                "close-meeting", List.of(new BrokenRule("R-069", null, "INV", Map.of())), List.of()),
                        new MeetingClosed(meeting(1), List.of(task(1), task(2)), meeting(2)),
                        scheduled(
                                2,
                                MeetingKind.PLENARY,
                                Text.of("الاجتماع الثاني: البنية والقواعد", "Second meeting: structure and rules"),
                                61,
                                3));
        told.day(42)
                .happened(
                        new MinutesCirculated(meeting(1), List.of(party(1), party(2)), List.of(party(6))),
                        new ReminderSent(meeting(2), party(6)));
        told.day(47)
                .happened(new TaskFollowedUp(
                        task(2), Text.of("ربط الجامعة بإحصاءات الشرطة", "Link university with police statistics")));
        told.day(53)
                .by(2, "officer", ActingAs.ownOrganisation())
                .happened(new TaskCompleted(
                        task(2),
                        Text.of("جُمعت", "Collected"),
                        List.of(new Evidence(
                                EvidenceKind.DATA, Text.of("إحصاءات", "Statistics"), Text.of("الشرطة", "Police")))));
    }

    private static void second(Told told) {
        told.day(61)
                .by(1, "coordinator", ActingAs.coalition())
                .happened(
                        new MeetingOpened(
                                meeting(2),
                                somebody(3),
                                null,
                                List.of(somebody(1), somebody(2), somebody(3), somebody(6), somebody(7)),
                                List.of(),
                                List.of()),
                        new MemberAdmitted(party(1), meeting(2), null, null),
                        new MemberAdmitted(party(7), meeting(2), null, null),
                        decided(
                                1,
                                DecisionKind.DECISION_PROCEDURE,
                                Text.of("اعتماد طريقة اتخاذ القرار", "Adopt the decision procedure"),
                                new Vote(19, 1, 1)),
                        new EvidenceAdded(
                                decision(2),
                                new Evidence(
                                        EvidenceKind.STORY,
                                        Text.of("قصة أم", "A mother’s story"),
                                        Text.of("أم", "A mother"))));
        told.advised(
                decided(
                        2,
                        DecisionKind.ISSUE,
                        Text.of("تعريف مسألة عنف الشباب", "Definition of the youth-violence issue"),
                        new Vote(21, 0, 0)),
                new Advisory("R-046", null, "ADV", Map.of("unanimousRun", 1)));
        told.happened(new CoalitionEvent.IssueDefined(
                decision(2),
                Text.of("عنف الشباب في الحي", "Youth violence in the neighbourhood"),
                List.of(),
                List.of()));
        told.happened(
                decided(3, DecisionKind.CHARTER, Text.of("النظام الداخلي", "Charter"), new Vote(20, 0, 1)),
                Text.of("اتفق الجميع عليه", "Everybody had agreed to it"),
                List.of(new Advisory("R-032", "notice", "JUST", Map.of("days", 5, "required", 10))));
        told.happened(new CharterAdopted(1, decision(3), charter(), List.of()));
        told.underCharter(1)
                .happened(
                        new DelegationDefined(List.of(new CharterEvent.Delegation(
                                BodyKind.STRATEGIC, List.of(DecisionKind.MISSION, DecisionKind.CHARTER), null))),
                        new MeetingClosed(meeting(2), List.of(), null));
        told.day(62)
                .happened(
                        new CoalitionEvent.PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, List.of(), null),
                        new MinutesCorrected(
                                meeting(1),
                                1,
                                AgendaTopic.ISSUE,
                                Text.of("إضافة رأي الأقلية كاملاً", "Add the minority opinion in full"),
                                null,
                                null,
                                false),
                        new MinutesApproved(meeting(1), meeting(2), List.of(1)),
                        new MinutesCorrected(
                                meeting(1),
                                2,
                                null,
                                Text.of("عدد الحضور 20", "The number present is 20"),
                                Text.of("خطأ في العدّ", "A counting mistake"),
                                decision(2),
                                true));
    }

    private static Attendee somebody(int party) {
        return new Attendee(party(party), person(party), Text.of("مندوب/ة", "delegate"));
    }

    private static MeetingScheduled scheduled(int number, MeetingKind kind, Text title, int day, int host) {
        Instant starts = Told.BEGINNING.plus(Duration.ofDays(day));
        return new MeetingScheduled(
                meeting(number),
                kind,
                title,
                null,
                starts,
                Text.of("قاعة الحي", "Neighbourhood hall"),
                party(host),
                MeetingFormat.MEETING,
                List.of(
                        new AgendaItem(AgendaTopic.INTRODUCTIONS, Text.of("التعارف", "Introductions"), 20),
                        new AgendaItem(AgendaTopic.ISSUE, Text.of("تعريف المسألة", "The issue"), 3)),
                null,
                null,
                false);
    }

    public static DecisionRecorded decided(int number, DecisionKind kind, Text title, Vote vote) {
        return new DecisionRecorded(
                decision(number),
                number,
                kind,
                title,
                Text.of("يُعتمد ما يلي: " + title.ar(), "The following is adopted: " + title.en()),
                meeting(2),
                null,
                BodyKind.PLENARY,
                vote,
                Outcome.ADOPTED,
                DecisionRule.SIMPLE_MAJORITY,
                null,
                List.of(party(1), party(2), party(3), party(6), party(7)),
                List.of(),
                List.of(),
                party(1),
                List.of(Text.of("لنعمل معاً", "To work together")),
                number == 1 ? List.of(Text.of("الإجماع", "Unanimity")) : List.of(),
                List.of(),
                List.of(new AffectedGroup(Text.of("الشباب", "Young people"), true)),
                List.of(),
                true,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** In force only once it is ratified, within ten days, and to be looked at again. */
    public static DecisionRecorded provisional(DecisionRecorded made) {
        return valid(
                made,
                new Validity(null, null, null, LocalDate.of(2026, 10, 1)),
                new Provision(ProvisionalReason.EMERGENCY, List.of(BodyKind.PLENARY), 10));
    }

    /** The same for that time, and subject to that. */
    public static DecisionRecorded valid(DecisionRecorded made, Validity validity, @Nullable Provision provision) {
        return new DecisionRecorded(
                made.decision(),
                made.number(),
                made.kind(),
                made.title(),
                made.text(),
                made.meeting(),
                made.procedure(),
                made.body(),
                made.vote(),
                made.outcome(),
                made.rule(),
                made.quorum(),
                made.present(),
                made.proxies(),
                made.absent(),
                made.mover(),
                made.reasons(),
                made.alternatives(),
                made.evidence(),
                made.affectedGroups(),
                made.concessions(),
                made.refersToMission(),
                made.amount(),
                made.ballots(),
                made.recused(),
                validity,
                provision);
    }

    private static CharterEvent.Charter charter() {
        return new CharterEvent.Charter(
                CharterProfile.STRATEGIC_EXECUTIVE,
                Text.of("طويل الأمد مع مراجعة سنوية", "Long-term with a yearly review"),
                Text.of("أماكن متناوبة", "Rotating places"),
                List.of(new CharterEvent.MeetingPattern(BodyKind.STRATEGIC, 3, 120)),
                new CharterEvent.DecisionProcess(true, DecisionRule.SIMPLE_MAJORITY),
                Text.of("قبل سبعة أيام", "Seven days before"),
                new CharterEvent.MembershipRules(true, null),
                Text.of("مجموعات العمل", "Working groups"),
                List.of(ConflictStage.TALKS, ConflictStage.MEDIATOR),
                List.of(RediscussionGround.NEW_INFORMATION),
                null,
                List.of(Text.of("نصغي بعضنا إلى بعض", "We listen to one another")),
                Text.of("الاحترام", "Respect"),
                null,
                null,
                Map.of("invitation.notice.days", 10, "quorum", ">1/2"),
                Map.of());
    }
}
