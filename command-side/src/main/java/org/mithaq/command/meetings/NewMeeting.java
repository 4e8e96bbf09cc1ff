package org.mithaq.command.meetings;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyId;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.Support;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

/**
 * A meeting as it is announced: on its own or at the closing of another, under the same rules.
 *
 * @param id a new id
 * @param title in Arabic and English
 * @param body the body that meets, where it exists already
 * @param startsAt
 * @param place
 * @param host the registered party that hosts it
 * @param format a meeting if absent
 * @param support what helps those unused to formal meetings
 * @param hospitality what is offered to those who come
 * @param extraordinary whether it is called for a matter that cannot wait for the next ordinary one
 */
public record NewMeeting(
        MeetingId id,
        MeetingKind kind,
        Text title,
        @Nullable BodyId body,
        @Nullable Instant startsAt,
        @Nullable Text place,
        PartyId host,
        @Nullable MeetingFormat format,
        List<AgendaItem> agenda,
        @Nullable Support support,
        @Nullable Text hospitality,
        boolean extraordinary) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-31T00:00:00Z");
    private static final int DAY_IN_MINUTES = 24 * 60;

    public NewMeeting {
        if (!title.bilingual()) {
            throw new IllegalArgumentException("\"title\" is given in Arabic and in English");
        }
        if (startsAt != null && (startsAt.isBefore(EARLIEST) || startsAt.isAfter(LATEST))) {
            throw new IllegalArgumentException("\"startsAt\" lies between " + EARLIEST + " and " + LATEST);
        }
        format = format == null ? MeetingFormat.MEETING : format;
        agenda = Given.list(agenda).stream().map(NewMeeting::asked).toList();
    }

    /** The event of its announcement; the rules have been examined. */
    MeetingScheduled scheduled(CoalitionState state) {
        return new MeetingScheduled(
                id,
                kind,
                title,
                body,
                requireNonNull(startsAt),
                requireNonNull(place),
                host,
                requireNonNull(format),
                kind.plenary() ? OpenFoundations.carriedOnto(agenda, state) : agenda,
                support,
                hospitality,
                extraordinary);
    }

    /** Only the system carries items over, so whatever a command says about that is dropped. */
    private static AgendaItem asked(AgendaItem item) {
        Integer minutes = item.minutes();
        if (minutes != null && (minutes < 1 || minutes > DAY_IN_MINUTES)) {
            throw new IllegalArgumentException("\"minutes\" of an agenda item is a number from 1 to " + DAY_IN_MINUTES);
        }
        return new AgendaItem(item.topic(), item.title(), minutes);
    }
}
