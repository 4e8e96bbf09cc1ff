package org.mithaq.query.minutes;

import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.Told.task;
import static org.mithaq.query.Told.uuid;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mithaq.events.Advisory;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.Viewpoint;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.Told;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** A meeting of forty parties with sixty items: long names, both scripts, numbers, and what does not belong in a text. */
public final class LongMeeting {

    public static final int ITEMS = 60;
    public static final int PARTIES = 40;
    public static final String EMOJI = "\uD83D\uDE00";
    public static final String INJECTION = "<script>alert('1')</script> **x** [y](javascript:z) | `w`";

    private LongMeeting() {}

    public static Told of(int coalition) {
        Told told = new Told(coalition);
        told.happened(new CoalitionFounded(
                Text.of("شبكة المنظمات الشبابية في الأحياء الشرقية", "Network of Youth Organisations"),
                Text.of("العمل معاً", "Working together"),
                FoundingTrigger.REAL_CHANCE,
                Text.of("حلب", "Aleppo"),
                "Asia/Damascus",
                Language.AR));
        IntStream.rangeClosed(1, PARTIES)
                .forEach(i -> told.happened(new PartyRegistered(party(i), name(i), false, null, false)));
        told.happened(scheduled(1, 40), scheduled(2, 70));
        told.day(40).happened(opened(), new QuorumConfirmed(meeting(1), PARTIES, 21, 43));
        IntStream.rangeClosed(1, ITEMS).forEach(i -> item(told, i));
        told.happened(new MeetingClosed(meeting(1), of(ITEMS / 3, i -> task(i)), meeting(2)));
        told.day(42).happened(new MinutesCirculated(meeting(1), of(PARTIES, i -> party(i)), List.of()));
        told.day(70)
                .happened(
                        new MinutesCorrected(
                                meeting(1),
                                1,
                                AgendaTopic.FUNDING,
                                Text.of("المبلغ 1,500.50 لا 1,050.50", "The amount is 1,500.50, not 1,050.50"),
                                null,
                                null,
                                false),
                        new MinutesApproved(meeting(1), meeting(2), List.of(1)),
                        new MinutesCorrected(
                                meeting(1),
                                2,
                                null,
                                Text.of("عدد الحضور 39", "39 were present"),
                                Text.of("خطأ في العدّ", "A counting mistake"),
                                decision(1),
                                true));
        return told;
    }

    private static void item(Told told, int number) {
        told.happened(new DiscussionRecorded(
                meeting(1),
                number % 2 == 0 ? AgendaTopic.PLANS : AgendaTopic.FUNDING,
                List.of(
                        new Viewpoint(
                                Text.of(
                                        "ترى الجهة أن البند " + number
                                                + " يحتاج إلى تنسيق مع UNICEF وUNHCR قبل 2026-12-31",
                                        "The party thinks that item " + number + " needs co-ordination with UNICEF"),
                                party(number % PARTIES + 1)),
                        new Viewpoint(new Text(null, "Said in English only, with اسم عربي in it (19–1–1)"), null))));
        if (number % 3 == 0) {
            told.advised(decided(number / 3), new Advisory("R-046", null, "ADV", Map.of("unanimousRun", 3)));
            told.happened(assigned(number / 3));
        }
        if (number == 9) {
            told.happened(
                    new ObjectionRaised(
                            decision(3),
                            new ObjectionId(uuid(5, 1)),
                            party(4),
                            Text.of("الكلفة أعلى مما يحتمله الأعضاء", "It costs more than members can bear")),
                    new ObjectionAnswered(
                            decision(3),
                            new ObjectionId(uuid(5, 1)),
                            Text.of("تُقسَّم الكلفة على سنتين", "The cost is spread over two years"),
                            true),
                    new DissentRecorded(
                            decision(3), party(5), Text.of("نرى الأولوية لغيره", "Other things come first"), true));
        }
    }

    private static MeetingScheduled scheduled(int number, int day) {
        Instant starts = Told.BEGINNING.plus(Duration.ofDays(day));
        return new MeetingScheduled(
                meeting(number),
                MeetingKind.GENERAL,
                Text.of("الاجتماع العام السنوي الموسّع رقم " + number, "Extended annual general meeting " + number),
                null,
                starts,
                Text.of("القاعة الكبرى، شارع 8 آذار", "Great hall, 8 March Street"),
                party(1),
                MeetingFormat.MEETING,
                of(ITEMS, i -> new AgendaItem(AgendaTopic.OTHER, title(i), 5 + i % 20)),
                null,
                null,
                false);
    }

    private static MeetingOpened opened() {
        return new MeetingOpened(
                meeting(1),
                attendee(1),
                attendee(2),
                of(PARTIES, LongMeeting::attendee),
                List.of(party(3)),
                List.of(Text.of("مراقب من برنامج الأمم المتحدة الإنمائي (UNDP)", "An observer of the UNDP")));
    }

    private static DecisionRecorded decided(int number) {
        return new DecisionRecorded(
                decision(number),
                number,
                DecisionKind.PROGRAMME,
                title(number),
                Text.of(
                        "نقرّر تخصيص مبلغ " + number + ",500.50 دولار (USD) للمشروع «شباب " + number
                                + "» على أن يُصرف قبل 2026-12-31 وفق دليل Sphere للمعايير الإنسانية، وتُرفع تقارير كل 3 أشهر.",
                        "We allot USD " + number + ",500.50 to the project \"Youth " + number + "\" until 2026-12-31."),
                meeting(1),
                null,
                BodyKind.PLENARY,
                new Vote(37, 2, 1),
                Outcome.ADOPTED,
                DecisionRule.TWO_THIRDS,
                null,
                of(PARTIES, i -> party(i)),
                List.of(),
                List.of(),
                party(number),
                List.of(Text.of("حاجة مثبتة بالأرقام: 64% من الأسر", "A need shown by figures: 64% of families")),
                number % 2 == 0 ? List.of(Text.of("التأجيل إلى 2027", "Postponing to 2027")) : List.of(),
                List.of(new Evidence(
                        EvidenceKind.DATA,
                        Text.of("مسح الأحياء 2025", "Survey 2025"),
                        Text.of("الجامعة", "University"))),
                List.of(),
                List.of(),
                true,
                1500L,
                of(PARTIES, i -> new Ballot(party(i), choice(i))),
                number == 1 ? List.of(party(7)) : List.of(),
                null,
                null);
    }

    private static Choice choice(int party) {
        if (party == PARTIES) {
            return Choice.ABSTAINED;
        }
        return party < PARTIES - 2 ? Choice.IN_FAVOUR : Choice.AGAINST;
    }

    private static TaskAssigned assigned(int number) {
        return new TaskAssigned(
                task(number),
                Text.of("إعداد خطة الصرف رقم " + number, "Prepare spending plan " + number),
                TaskKind.DRAFT,
                List.of(party(number), party(number + 1)),
                LocalDate.parse("2026-12-01"),
                meeting(1),
                decision(number));
    }

    private static Attendee attendee(int number) {
        return new Attendee(party(number), person(number), Text.of("مندوب/ة", "delegate"));
    }

    private static Text title(int number) {
        return switch (number) {
            case 7 -> new Text(null, "Memorandum of understanding with the World Food Programme (WFP) 2026–2028");
            case 8 -> Text.of(INJECTION, INJECTION);
            case 9 -> Text.of("بند مُشكَّلٌ فيه رمز " + EMOJI + " ونص 汉字", "An item with " + EMOJI + " and 汉字");
            default ->
                Text.of(
                        "البند رقم " + number + ": تقرير مجموعة عمل الحماية والتعليم في حالات الطوارئ (EiE) عن الربع "
                                + (number % 4 + 1),
                        "Item " + number
                                + ": report of the working group on protection and education in emergencies (EiE)");
        };
    }

    private static Text name(int number) {
        return Text.of(
                "جمعية " + "النهضة الأهلية للتنمية المجتمعية وتمكين المرأة والشباب في ريف حلب الشرقي – فرع " + number,
                "Al-Nahda Civil Association for Community Development and Empowerment, branch " + number);
    }

    private static <T> List<T> of(int count, IntFunction<T> make) {
        return IntStream.rangeClosed(1, count).mapToObj(make).toList();
    }
}
