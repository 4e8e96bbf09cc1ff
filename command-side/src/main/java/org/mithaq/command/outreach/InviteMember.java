package org.mithaq.command.outreach;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership.CoreGroup;
import org.mithaq.command.state.Outreach.Prospect;
import org.mithaq.events.MeetingId;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AskKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * Invites a prospect to join, with something concrete to do. It may be invited again, to something else or because it
 * declined; the answer is then to the latest invitation.
 *
 * @param ask what is concretely asked or offered
 * @param askKind what kind of thing that is
 * @param whyItMatters why it is urgent for them and their constituency
 * @param meeting the scheduled meeting invited to, if any
 * @param place where that meeting is
 * @param startsAt when it starts; if absent, when the named meeting starts
 */
@Intention(
        ar = "دعوة إلى الانضمام",
        en = "Invite to join",
        rules = {"R-018", "R-029", "R-031", "R-032", "R-033", "R-044"},
        concern = Concern.BELONGING,
        example = """
                {"party": "0198c0de-0000-7000-8000-000000000012", "channel": "PHONE",
                 "ask": {"ar": "العمل مع مجموعة صغيرة", "en": "Work with a small group"},
                 "askKind": "JOIN_SMALL_GROUP",
                 "whyItMatters": {"ar": "العنف يُبعد الزبائن", "en": "Violence keeps customers away"}}""")
public record InviteMember(
        PartyId party,
        Channel channel,
        @Nullable Text ask,
        @Nullable AskKind askKind,
        @Nullable Text whyItMatters,
        @Nullable MeetingId meeting,
        @Nullable Text place,
        @Nullable Instant startsAt)
        implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        MeetingInvitation toMeeting = meeting == null && askKind != AskKind.ATTEND_MEETING
                ? null
                : MeetingInvitation.of(state, meeting, place, startsAt);
        Examination examination = Examination.of(state, context)
                .rule("R-018", ledByCoreGroup(state))
                .rule("R-029", PersonalApproach.kept(state, party, channel), fact("channel", channel.name()))
                .clause("R-031", "ask", ask != null && askKind != null)
                .clause("R-031", "whyItMatters", whyItMatters != null)
                .rule("R-033", !media(state))
                .possible(state.outreach().find(party) != null, () -> KnownParties.notOnTheList(party))
                .possible(!state.membership().isMember(party), KnownParties::memberAlready);
        if (toMeeting != null) {
            toMeeting.examine(examination, state, context);
        }
        return examination.acceptOne(() -> new MemberInvited(
                party,
                channel,
                requireNonNull(ask),
                requireNonNull(askKind),
                whyItMatters,
                meeting,
                place,
                toMeeting == null ? startsAt : toMeeting.startsAt()));
    }

    /** A dissolved core group has done its part; recruiting goes on after it. */
    private static boolean ledByCoreGroup(CoalitionState state) {
        CoreGroup group = state.membership().coreGroup();
        return group != null
                && (group.dissolved()
                        || group.parties().size() >= state.charter().number(CharterParameter.CORE_GROUP_MIN));
    }

    private boolean media(CoalitionState state) {
        Prospect prospect = state.outreach().find(party);
        return (prospect != null && prospect.category() == Category.MEDIA)
                || state.outreach().supporters().get(party) == SupporterKind.MEDIA_LIAISON;
    }
}
