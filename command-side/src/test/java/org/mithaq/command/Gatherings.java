package org.mithaq.command;

import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.MembershipRules;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.Paper;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.rulebook.Level;

/** Events that tests begin with: a meeting, {@code meeting(1)}, in its course, and a charter. */
public final class Gatherings {

    private Gatherings() {}

    public static MeetingScheduled scheduled(MeetingKind kind, Instant startsAt) {
        return new MeetingScheduled(
                meeting(1),
                kind,
                text("meeting"),
                null,
                startsAt,
                text("place"),
                party(1),
                MeetingFormat.MEETING,
                List.of(),
                null,
                null,
                false);
    }

    public static PapersCirculated papers(PaperKind kind) {
        return new PapersCirculated(meeting(1), List.of(new Paper(kind, text("paper"))), List.of(), List.of(), null);
    }

    /** With these parties present. */
    public static MeetingOpened opened(int... parties) {
        List<Attendee> present = Arrays.stream(parties)
                .mapToObj(number -> new Attendee(party(number), null, null))
                .toList();
        return new MeetingOpened(meeting(1), null, null, present, List.of(), List.of());
    }

    public static MeetingClosed closed() {
        return new MeetingClosed(meeting(1), List.of(), null);
    }

    /** A charter that says this and no more. */
    public static CharterAdopted charter(
            @Nullable MembershipRules membership, Map<String, Object> parameters, Map<String, Level> raised) {
        Charter charter = new Charter(
                CharterProfile.MINIMAL,
                null,
                null,
                List.of(),
                null,
                null,
                membership,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                parameters,
                raised);
        return new CharterAdopted(1, decision(1), charter, List.of());
    }
}
