package org.mithaq.command.rediscussion;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.RediscussionHearing;
import org.mithaq.rediscussion.RequestLife;

/** What the terms say of the hearing of a re-discussion: where it is, and the majority that it takes. */
record Hearing(RequestLife granted, LocalDate day, CoalitionState state) {

    /** Notes a hearing in a meeting that is not the one for it. */
    Examination inMeeting(MeetingId meeting, Examination examination) {
        Meeting found = state.meetings().find(meeting);
        return noted(found == null || (kept(found) && planned(meeting)), examination);
    }

    /** Notes a hearing in writing that is to be in a meeting. */
    Examination inWriting(Examination examination) {
        return noted(terms().heardAt() == RediscussionHearing.WRITTEN_PROCEDURE, examination);
    }

    /** Whether the meeting is of the sort in which it is heard. */
    boolean kept(Meeting meeting) {
        return switch (terms().heardAt()) {
            case NEXT_ORDINARY_MEETING -> !meeting.extraordinary();
            case EXTRAORDINARY_MEETING -> meeting.extraordinary();
            case WRITTEN_PROCEDURE -> false;
        };
    }

    /** Notes a vote that comes before the notice for it is over. */
    Examination noticed(Examination examination) {
        return examination.clause("R-130", "notice", noticed() || terms().thresholdWithoutNotice() != null);
    }

    /** The majority that it takes, where the terms ask for one. */
    @Nullable
    DecisionRule least() {
        if (!noticed()) {
            return terms().thresholdWithoutNotice();
        }
        boolean due = terms().noticeDays() != null;
        return due || terms().thresholdWithNotice() != null
                ? terms().thresholdWithNotice()
                : terms().thresholdWithoutNotice();
    }

    private boolean noticed() {
        Integer days = terms().noticeDays();
        LocalDate on = granted.grantedOn();
        return days == null || (on != null && !day.isBefore(on.plusDays(days)));
    }

    private boolean planned(MeetingId meeting) {
        MeetingId hearing = granted.hearing();
        Meeting named = hearing == null ? null : state.meetings().find(hearing);
        return named == null || meeting.equals(hearing) || named.status() == Status.CLOSED;
    }

    private Examination noted(boolean kept, Examination examination) {
        return examination.clause(
                "R-130", "hearing", kept, fact("heardAt", terms().heardAt().name()));
    }

    private Terms terms() {
        return granted.terms();
    }
}
