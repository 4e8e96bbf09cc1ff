package org.mithaq.command.meetings;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;

/**
 * Sends papers for a meeting that is not closed.
 *
 * @param papers at least one, by kind and title
 * @param to the parties that receive them; all who are invited if empty
 * @param inputs the parties whose input is in them
 * @param consultationDays how long comments are taken, 0 to 365
 */
@Intention(
        ar = "تعميم أوراق اجتماع",
        en = "Circulate papers",
        rules = {"R-066"},
        concern = Concern.OWN,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "papers": [{"kind": "DRAFT_MISSION",
                             "title": {"ar": "مسودة بيان الرسالة", "en": "Draft mission"}}],
                 "consultationDays": 7}""")
public record CirculatePapers(
        MeetingId meeting,
        List<Paper> papers,
        List<PartyId> to,
        List<PartyId> inputs,
        @Nullable Integer consultationDays)
        implements Command {

    private static final int LONGEST_CONSULTATION = 365;

    public CirculatePapers {
        papers = Given.list(papers);
        to = Given.list(to);
        inputs = Given.list(inputs);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("\"papers\" takes at least one paper");
        }
        Conditions.eachOnce("to", to);
        Conditions.eachOnce("inputs", inputs);
        if (consultationDays != null && (consultationDays < 0 || consultationDays > LONGEST_CONSULTATION)) {
            throw new IllegalArgumentException(
                    "\"consultationDays\" is a number of days from 0 to " + LONGEST_CONSULTATION);
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.SCHEDULED, Status.OPEN), meeting, examination, state);
        Conditions.registered(to, examination, state);
        Conditions.registered(inputs, examination, state);
        return examination.acceptOne(() -> new PapersCirculated(meeting, papers, to, inputs, consultationDays));
    }
}
