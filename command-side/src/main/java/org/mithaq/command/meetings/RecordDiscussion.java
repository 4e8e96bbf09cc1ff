package org.mithaq.command.meetings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.Viewpoint;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.AgendaTopic;

/**
 * Records the views put forward in an open meeting, conflicting ones above all.
 *
 * @param topic what was discussed
 * @param viewpoints at least one; attributed only where its holder wants so
 */
@Intention(
        ar = "تدوين نقاش",
        en = "Record a discussion",
        rules = {"R-051"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031", "topic": "ISSUE",
                 "viewpoints": [
                   {"view": {"ar": "السبب غياب أماكن للشباب", "en": "The cause is the lack of places for youth"},
                    "by": "0198c0de-0000-7000-8000-000000000007"},
                   {"view": {"ar": "السبب ضعف الحضور الأمني", "en": "The cause is too little police presence"}}]}""")
public record RecordDiscussion(MeetingId meeting, AgendaTopic topic, List<Viewpoint> viewpoints) implements Command {

    public RecordDiscussion {
        viewpoints = Given.list(viewpoints);
        if (viewpoints.isEmpty()) {
            throw new IllegalArgumentException("\"viewpoints\" takes at least one viewpoint");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.OPEN), meeting, examination, state);
        Conditions.registered(
                viewpoints.stream().map(Viewpoint::by).filter(Objects::nonNull).toList(), examination, state);
        return examination.acceptOne(() -> new DiscussionRecorded(meeting, topic, viewpoints));
    }
}
