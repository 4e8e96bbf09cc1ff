package org.mithaq.query.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * The title of a thing within a coalition, by the thing's path such as {@code meetings/<id>}.
 *
 * @param subject the path
 * @param number the number of a decision
 * @param at when a meeting is to start
 */
public record Title(
        String subject,
        @Nullable Text text,
        @Nullable Integer number,
        @Nullable Instant at) implements View<Title> {

    static Title none(String id) {
        return new Title(id.substring(id.indexOf('/') + 1), null, null, null);
    }

    @Override
    public Title apply(Envelope envelope) {
        if (envelope.event() instanceof MeetingScheduled scheduled) {
            return new Title(subject, scheduled.title(), null, scheduled.startsAt());
        }
        if (envelope.event() instanceof DecisionRecorded recorded) {
            return new Title(subject, recorded.title(), recorded.number(), null);
        }
        if (envelope.event() instanceof BodyEstablished established) {
            return new Title(subject, established.title(), null, null);
        }
        return envelope.event() instanceof TaskAssigned assigned
                ? new Title(subject, assigned.title(), null, null)
                : this;
    }
}
