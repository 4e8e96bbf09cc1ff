package org.mithaq.command.meetings;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.meetings.Stage.inDays;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.Scenario;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.Support;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

/** A meeting with nothing to complain of, to be changed in one respect. */
final class Announcement {

    private final int number;
    private final MeetingKind kind;
    private Text title = text("title");
    private @Nullable Instant startsAt = inDays(20);
    private @Nullable Text place = text("place");
    private int host = 1;
    private List<AgendaItem> agenda = List.of();
    private @Nullable Support support = new Support(true, false);

    private Announcement(int number, MeetingKind kind) {
        this.number = number;
        this.kind = kind;
    }

    static Announcement of(int number, MeetingKind kind) {
        return new Announcement(number, kind);
    }

    /** The first meeting with its seven items. */
    static Announcement first() {
        return of(1, MeetingKind.FIRST)
                .agenda(Arrays.stream(AgendaTopic.values())
                        .limit(7)
                        .map(Stage::item)
                        .toArray(AgendaItem[]::new));
    }

    Announcement title(Text other) {
        title = other;
        return this;
    }

    Announcement startsAt(@Nullable Instant other) {
        startsAt = other;
        return this;
    }

    Announcement place(@Nullable Text other) {
        place = other;
        return this;
    }

    Announcement host(int other) {
        host = other;
        return this;
    }

    Announcement agenda(AgendaItem... items) {
        agenda = List.of(items);
        return this;
    }

    Announcement support(@Nullable Support other) {
        support = other;
        return this;
    }

    NewMeeting meeting() {
        return new NewMeeting(
                meetingId(),
                kind,
                title,
                null,
                startsAt,
                place,
                party(host),
                null,
                agenda,
                support,
                text("tea"),
                false);
    }

    ScheduleMeeting command() {
        return new ScheduleMeeting(meeting());
    }

    /** The event of it, with these items carried onto its agenda. */
    MeetingScheduled event(AgendaItem... carried) {
        return new MeetingScheduled(
                meetingId(),
                kind,
                title,
                null,
                requireNonNull(startsAt),
                requireNonNull(place),
                party(host),
                MeetingFormat.MEETING,
                Stream.concat(agenda.stream(), Stream.of(carried)).toList(),
                support,
                text("tea"),
                false);
    }

    private MeetingId meetingId() {
        return Scenario.meeting(number);
    }
}
