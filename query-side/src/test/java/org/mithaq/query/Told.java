package org.mithaq.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.Advisory;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingId;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.TaskId;
import org.mithaq.events.Visibility;
import org.mithaq.text.Text;

/** The record of one coalition while a test tells what happened; sequence, ids and times follow by themselves. */
public final class Told {

    public static final Instant BEGINNING = Instant.parse("2026-06-28T09:00:00Z");
    public static final int DIRECTOR = 1;

    private final int coalition;
    private final List<Envelope> envelopes = new ArrayList<>();
    private Instant now = BEGINNING;
    private int charterVersion;
    private @Nullable Visibility visibility;
    private ActingAs actingAs = ActingAs.ownOrganisation();
    private Actor actor = new Actor(party(DIRECTOR), "director", person(DIRECTOR));

    public Told(int coalition) {
        this.coalition = coalition;
    }

    public CoalitionId id() {
        return new CoalitionId(uuid(0, coalition));
    }

    public static String uuid(int kind, int number) {
        return "00000000-0000-7000-80%02d-%012d".formatted(kind, number);
    }

    public static PartyId party(int number) {
        return new PartyId(uuid(1, number));
    }

    public static MeetingId meeting(int number) {
        return new MeetingId(uuid(2, number));
    }

    public static DecisionId decision(int number) {
        return new DecisionId(uuid(3, number));
    }

    public static TaskId task(int number) {
        return new TaskId(uuid(4, number));
    }

    public static PersonId person(int number) {
        return new PersonId(uuid(9, number));
    }

    /** From now on it is so many days after the beginning. */
    public Told day(int days) {
        now = BEGINNING.plus(Duration.ofDays(days));
        return this;
    }

    /** So long after the beginning. */
    public Told after(Duration since) {
        now = BEGINNING.plus(since);
        return this;
    }

    public Told by(int party, String role, ActingAs capacity) {
        actor = new Actor(party(party), role, person(party));
        actingAs = capacity;
        return this;
    }

    /** From now on what happens is for those readers; {@code null} for those whom the kind of event names. */
    public Told readableBy(@Nullable Visibility readers) {
        visibility = readers;
        return this;
    }

    public Told underCharter(int version) {
        charterVersion = version;
        return this;
    }

    public Told happened(Event... events) {
        for (Event event : events) {
            happened(event, null, List.of());
        }
        return this;
    }

    public Told advised(Event event, Advisory... advisories) {
        return happened(event, null, List.of(advisories));
    }

    public Told happened(Event event, @Nullable Text justification, List<Advisory> advisories) {
        long sequence = envelopes.size() + 1L;
        envelopes.add(new Envelope(
                uuid(7, (int) sequence),
                id(),
                sequence,
                now.plusSeconds(sequence),
                new CommandStamp(new CommandId(uuid(8, (int) sequence)), "0123456789abcdef"),
                uuid(8, (int) sequence),
                new Meta(actor, actingAs, now, charterVersion, justification, advisories, false, visibility),
                event));
        return this;
    }

    public List<Envelope> all() {
        return List.copyOf(envelopes);
    }

    /** The last ones that happened. */
    public List<Envelope> last(int count) {
        return List.copyOf(envelopes.subList(envelopes.size() - count, envelopes.size()));
    }
}
