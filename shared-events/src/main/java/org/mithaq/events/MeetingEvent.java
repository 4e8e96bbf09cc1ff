package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.AttendanceMode;
import org.mithaq.events.Vocabulary.GuestRole;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.events.Vocabulary.ProxyEnd;
import org.mithaq.text.Text;

/** Meetings from their announcement to their minutes (rule group E). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface MeetingEvent extends Event {

    MeetingId meeting();

    @Override
    default String subject() {
        return "meetings/" + meeting();
    }

    /**
     * @param body the body that meets, where it exists already
     * @param host the party that hosts it
     * @param support what helps those unused to formal meetings
     * @param hospitality what is offered to those who come, such as refreshments or child care
     * @param extraordinary whether it is called for a matter that cannot wait for the next ordinary one
     */
    @EventType(value = "meeting.scheduled", ar = "حُدّد موعد اجتماع", en = "Meeting scheduled")
    record MeetingScheduled(
            MeetingId meeting,
            MeetingKind kind,
            Text title,
            @Nullable BodyId body,
            Instant startsAt,
            Text place,
            PartyId host,
            MeetingFormat format,
            List<AgendaItem> agenda,
            @Nullable Support support,
            @Nullable Text hospitality,
            boolean extraordinary)
            implements MeetingEvent {

        public MeetingScheduled {
            agenda = Given.list(agenda);
        }
    }

    /**
     * @param minutes how long it is meant to take
     * @param carried whether nobody asked for it: an open foundation stays on each agenda until it is decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgendaItem(
            AgendaTopic topic,
            Text title,
            @Nullable Integer minutes,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean carried) {

        /** An item that somebody asked for. */
        public AgendaItem(AgendaTopic topic, Text title, @Nullable Integer minutes) {
            this(topic, title, minutes, false);
        }
    }

    /** Support for those unused to formal meetings. */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Support(boolean externalFacilitator, boolean briefing) {}

    /**
     * @param to the parties that received them
     * @param inputs the parties whose input is in them
     * @param consultationDays how long comments are taken
     */
    @EventType(value = "meeting.papers-circulated", ar = "عُمّمت أوراق اجتماع", en = "Papers circulated")
    record PapersCirculated(
            MeetingId meeting,
            List<Paper> papers,
            List<PartyId> to,
            List<PartyId> inputs,
            @Nullable Integer consultationDays)
            implements MeetingEvent {

        public PapersCirculated {
            papers = Given.list(papers);
            to = Given.list(to);
            inputs = Given.list(inputs);
        }
    }

    /** A paper by its kind and title; the file itself is not in the log. */
    record Paper(PaperKind kind, Text title) {}

    /**
     * @param chair who is in the chair
     * @param facilitator who keeps it inclusive, often from outside
     * @param apologies invited parties that excused themselves
     * @param guests non-members who watch or present, by role
     * @param absent those entitled that are neither there nor excused, in the order of their ids; some may still come
     */
    @EventType(value = "meeting.opened", ar = "افتُتح الاجتماع", en = "Meeting opened")
    record MeetingOpened(
            MeetingId meeting,
            @Nullable Attendee chair,
            @Nullable Attendee facilitator,
            List<Attendee> present,
            List<PartyId> apologies,
            List<Text> guests,
            List<PartyId> absent)
            implements MeetingEvent {

        public MeetingOpened {
            present = Given.list(present);
            apologies = Given.list(apologies);
            guests = Given.list(guests);
            absent = Given.list(absent);
        }

        /** A meeting from which nobody entitled is missing. */
        public MeetingOpened(
                MeetingId meeting,
                @Nullable Attendee chair,
                @Nullable Attendee facilitator,
                List<Attendee> present,
                List<PartyId> apologies,
                List<Text> guests) {
            this(meeting, chair, facilitator, present, apologies, guests, List.of());
        }
    }

    /**
     * Who attends for a party: a random person id and a role, never a name.
     *
     * @param mode whether the party works along or sits on a panel; absent means that it works along
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attendee(
            PartyId party,
            @Nullable PersonId person,
            @Nullable Text role,
            @Nullable AttendanceMode mode) {

        /** Somebody who works along. */
        public Attendee(PartyId party, @Nullable PersonId person, @Nullable Text role) {
            this(party, person, role, null);
        }
    }

    /** Somebody came after the opening; when, is the time at which it occurred. */
    @EventType(value = "meeting.attendee-arrived", ar = "التحقت جهة بالاجتماع", en = "Attendee arrived")
    record AttendeeArrived(MeetingId meeting, Attendee attendee) implements MeetingEvent {}

    /**
     * Somebody left before the end.
     *
     * @param person who, of several that the party sent; absent where nobody of the party stays
     */
    @EventType(value = "meeting.attendee-left", ar = "غادرت جهة الاجتماع", en = "Attendee left")
    record AttendeeLeft(
            MeetingId meeting, PartyId party, @Nullable PersonId person) implements MeetingEvent {}

    /** A guest took part after the opening, without a vote; since when, is the time at which it occurred. */
    @EventType(value = "meeting.guest-recorded", ar = "دُوّن حضور ضيف/ة في الاجتماع", en = "Guest recorded")
    record GuestRecorded(MeetingId meeting, Guest guest) implements MeetingEvent {}

    /**
     * From where a guest comes, and what for; never a name of a person.
     *
     * @param party the organisation, where it is registered
     * @param organisation its name, where it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Guest(@Nullable PartyId party, @Nullable Text organisation, GuestRole role) {}

    /**
     * A party that is absent gives its vote to another, for this meeting.
     *
     * @param from whose vote it is
     * @param to who holds it: it counts while that one is present and the giver is not
     */
    @EventType(value = "meeting.proxy-given", ar = "أُعطيت وكالة", en = "Proxy given")
    record ProxyGiven(MeetingId meeting, PartyId from, PartyId to) implements MeetingEvent {}

    /** A proxy ended before its meeting did. */
    @EventType(value = "meeting.proxy-ended", ar = "انتهت وكالة", en = "Proxy ended")
    record ProxyEnded(MeetingId meeting, PartyId from, PartyId to, ProxyEnd because) implements MeetingEvent {}

    /**
     * Counted by filled seats, or by members where all meet. Stated at the opening, and whenever that changes
     * because somebody comes, leaves or is represented; each decision counts again.
     */
    @EventType(value = "meeting.quorum-confirmed", ar = "اكتمل النصاب", en = "Quorum confirmed")
    record QuorumConfirmed(MeetingId meeting, int present, int required, int entitled) implements MeetingEvent {}

    @EventType(value = "meeting.quorum-missing", ar = "لم يكتمل النصاب", en = "Quorum missing")
    record QuorumMissing(MeetingId meeting, int present, int required, int entitled) implements MeetingEvent {}

    @EventType(value = "meeting.introduction-recorded", ar = "عرّفت جهة بنفسها", en = "Introduction recorded")
    record IntroductionRecorded(
            MeetingId meeting,
            Attendee attendee,
            Text interest,
            @Nullable Text expectations) implements MeetingEvent {}

    /** @param topic the agenda item that was discussed */
    @EventType(value = "meeting.discussion-recorded", ar = "دُوّن نقاش", en = "Discussion recorded")
    record DiscussionRecorded(MeetingId meeting, AgendaTopic topic, List<Viewpoint> viewpoints)
            implements MeetingEvent {

        public DiscussionRecorded {
            viewpoints = Given.list(viewpoints);
        }
    }

    /** A view as put forward; attributed only where its holder wants so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Viewpoint(Text view, @Nullable PartyId by) {}

    /**
     * @param tasks the tasks agreed; empty means that none was, explicitly
     * @param next the next meeting
     */
    @EventType(value = "meeting.closed", ar = "اختُتم الاجتماع", en = "Meeting closed")
    record MeetingClosed(
            MeetingId meeting, List<TaskId> tasks, @Nullable MeetingId next) implements MeetingEvent {

        public MeetingClosed {
            tasks = Given.list(tasks);
        }
    }

    /**
     * @param toMembers who received the members' version
     * @param toProspects who received the public version
     */
    @EventType(value = "meeting.minutes-circulated", ar = "عُمّم المحضر", en = "Minutes circulated")
    record MinutesCirculated(MeetingId meeting, List<PartyId> toMembers, List<PartyId> toProspects)
            implements MeetingEvent {

        public MinutesCirculated {
            toMembers = Given.list(toMembers);
            toProspects = Given.list(toProspects);
        }
    }

    /**
     * Somebody says what the minutes should say. The events that they are made from stay as they are, decisions above all
     * (Q-12).
     *
     * @param number 1, 2, 3, … within the meeting's minutes
     * @param item the agenda item that it is about, where it is about one
     * @param correction what the minutes should say
     * @param reason why; always there in a note
     * @param decision by which decision; always there in a note
     * @param note whether the minutes were approved already: their text stays, and this is printed beside it
     */
    @EventType(value = "meeting.minutes-corrected", ar = "صُحّح المحضر", en = "Minutes corrected")
    record MinutesCorrected(
            MeetingId meeting,
            int number,
            @Nullable AgendaTopic item,
            Text correction,
            @Nullable Text reason,
            @Nullable DecisionId decision,
            boolean note)
            implements MeetingEvent {}

    /**
     * From here on the text of the minutes never changes.
     *
     * @param in the meeting that approved them
     * @param corrections the numbers of the corrections that are part of them; empty where they stand as presented
     */
    @EventType(value = "meeting.minutes-approved", ar = "أُقرّ المحضر", en = "Minutes approved")
    record MinutesApproved(MeetingId meeting, MeetingId in, List<Integer> corrections) implements MeetingEvent {

        public MinutesApproved {
            corrections = Given.list(corrections);
        }
    }

    /** @param meeting the meeting that {@code to} was reminded of */
    @EventType(value = "meeting.reminder-sent", ar = "أُرسل تذكير باجتماع", en = "Reminder sent")
    record ReminderSent(MeetingId meeting, PartyId to) implements MeetingEvent {}
}
