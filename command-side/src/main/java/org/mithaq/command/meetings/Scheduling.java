package org.mithaq.command.meetings;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.mithaq.command.bodies.Entitled;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.Bodies;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Membership.Party;
import org.mithaq.command.state.Outreach.Prospect;
import org.mithaq.events.MeetingEvent.Support;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.rulebook.CharterParameter;
import org.pcollections.PVector;

/** The rules about announcing meetings, whether announced alone or at the closing of another. */
final class Scheduling {

    /** What a first agenda holds: the seven topics that come first in the vocabulary. */
    private static final List<AgendaTopic> TEMPLATE =
            Arrays.stream(AgendaTopic.values()).limit(7).toList();

    private final Examination examination;
    private final CoalitionState state;
    private final Context context;

    private Scheduling(Examination examination, CoalitionState state, Context context) {
        this.examination = examination;
        this.state = state;
        this.context = context;
    }

    /** Examines meetings announced together, in the order in which they are announced. */
    static void examine(List<NewMeeting> meetings, Examination examination, CoalitionState state, Context context) {
        Scheduling scheduling = new Scheduling(examination, state, context);
        PVector<PartyId> hosts = state.meetings().hosts();
        for (NewMeeting meeting : meetings) {
            hosts = hosts.plus(meeting.host());
            scheduling.invitation(meeting);
            scheduling.support(meeting);
            scheduling.rotation(hosts);
            scheduling.first(meeting);
            scheduling.general(meeting);
            scheduling.partner(meeting);
            scheduling.possible(meeting);
        }
    }

    private void invitation(NewMeeting meeting) {
        Instant startsAt = meeting.startsAt();
        examination.clause("R-032", "place", meeting.place() != null).clause("R-032", "time", startsAt != null);
        // a start in the past is a mistake rather than short notice
        if (startsAt != null && !startsAt.isBefore(context.occurredAt())) {
            int notice = Math.toIntExact(
                    ChronoUnit.DAYS.between(Day.of(context.occurredAt(), state), Day.of(startsAt, state)));
            int asked = state.charter().number(CharterParameter.INVITATION_NOTICE);
            examination.clause("R-032", "notice", notice >= asked, fact("days", notice), fact("asked", asked));
        }
    }

    private void support(NewMeeting meeting) {
        Support support = meeting.support();
        List<PartyId> stewards = Entitled.to(meeting.kind(), meeting.body(), state).stream()
                .filter(party -> state.membership().inCircle(party, Circle.STEWARD))
                .toList();
        boolean given = support != null && (support.externalFacilitator() || support.briefing());
        examination.rule("R-057", given || stewards.isEmpty(), fact("stewards", stewards.size()));
    }

    private void rotation(PVector<PartyId> hosts) {
        int run = state.charter().number(CharterParameter.SAME_HOST_RUN);
        PartyId host = hosts.get(hosts.size() - 1);
        boolean always = hosts.size() >= run
                && hosts.subList(hosts.size() - run, hosts.size()).stream().allMatch(host::equals);
        examination.rule("R-075", !always, fact("host", host.value()), fact("running", run));
    }

    private void first(NewMeeting meeting) {
        if (meeting.kind() != MeetingKind.FIRST) {
            return;
        }
        List<AgendaTopic> missing = TEMPLATE.stream()
                .filter(topic -> meeting.agenda().stream().noneMatch(item -> item.topic() == topic))
                .toList();
        examination
                .clause(
                        "R-020",
                        "planner",
                        state.membership().inCoreGroup(context.actor().party()))
                .rule("R-063", missing.isEmpty(), fact("missing", missing))
                .rule(
                        "R-064",
                        meeting.agenda().stream()
                                .noneMatch(item -> item.topic() == AgendaTopic.INTRODUCTIONS && item.minutes() == null))
                .possible(
                        !state.meetings().kindsHeld().contains(MeetingKind.FIRST),
                        () -> Fault.wrongState(
                                "عُقد الاجتماع الأول من قبل؛ حدّدوا موعد اجتماع من نوع آخر",
                                "the first meeting was held already; schedule a meeting of another kind"));
    }

    private void general(NewMeeting meeting) {
        if (meeting.kind() != MeetingKind.GENERAL) {
            return;
        }
        long pending = state.meetings()
                .upcoming()
                .filter(other -> other.kind() == MeetingKind.INTRO)
                .count();
        boolean held = state.meetings().kindsHeld().contains(MeetingKind.INTRO);
        examination.clause(
                "R-076", "introductionsFirst", held && pending == 0, fact("stillToBeHeld", Math.toIntExact(pending)));
    }

    private void partner(NewMeeting meeting) {
        Prospect prospect = state.outreach().prospects().get(meeting.host());
        Party party = state.membership().find(meeting.host());
        boolean partner = (prospect != null && prospect.category() == Category.STRATEGIC_PARTNER)
                || (party != null && party.category() == Category.STRATEGIC_PARTNER);
        examination.rule(
                "R-083",
                !partner || state.mandates().missionPublished(),
                fact("partner", meeting.host().value()));
    }

    private void possible(NewMeeting meeting) {
        Instant startsAt = meeting.startsAt();
        examination
                .possible(state.meetings().find(meeting.id()) == null, () -> Fault.exists(meeting.id()))
                .possible(state.membership().isRegistered(meeting.host()), () -> Fault.unknown(meeting.host()))
                .possible(
                        meeting.body() == null || state.bodies().meeting(meeting.kind(), meeting.body()) != null,
                        () -> Fault.badInput(
                                "الهيئة المذكورة غير قائمة أو من نوع آخر",
                                "\"body\" is a body that works, of the kind that meets"))
                .possible(
                        meeting.body() != null || !several(meeting),
                        () -> Fault.badInput(
                                "للائتلاف عدة هيئات من هذا النوع؛ اذكروا أيّها يجتمع",
                                "\"body\" says which working group or subcommittee meets"))
                .possible(
                        startsAt == null || !startsAt.isBefore(context.occurredAt()),
                        () -> Fault.badInput(
                                "موعد الاجتماع مضى؛ حدّدوا موعداً لم يمضِ بعد",
                                "the meeting starts in the past; name a time still to come"));
    }

    private static boolean several(NewMeeting meeting) {
        BodyKind of = meeting.kind().body();
        return of != null && Bodies.several(of);
    }
}
