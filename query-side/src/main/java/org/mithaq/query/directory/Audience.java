package org.mithaq.query.directory;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Visibility;

/**
 * For whom a record is: as its author classified it, else by the kind of event.
 *
 * @param of the body or the party, where the class is one body's or one party's
 */
public record Audience(Visibility visibility, @Nullable String of) {

    static final Audience EVERYBODY = new Audience(Visibility.PUBLIC, null);
    static final Audience MEMBERS = new Audience(Visibility.MEMBERS, null);

    /** The audience of the record. */
    public static Audience of(Envelope envelope) {
        return switch (envelope.meta().visibility()) {
            case null -> usual(envelope.event());
            case PUBLIC -> EVERYBODY;
            case MEMBERS -> MEMBERS;
            case BODY ->
                new Audience(
                        Visibility.BODY,
                        String.valueOf(envelope.meta().actingAs().body()));
            case ORG_PRIVATE ->
                new Audience(
                        Visibility.ORG_PRIVATE, envelope.meta().actor().party().value());
        };
    }

    /** What a coalition says about itself to everybody is public; all else is its members' own affair. */
    private static Audience usual(Event event) {
        boolean said = event instanceof CoalitionFounded
                || event instanceof CoalitionClosed
                || event instanceof VisionAdopted
                || event instanceof MissionAdopted
                || event instanceof MissionAmended
                || event instanceof ValuesAdopted
                || event instanceof StatementIssued
                || event instanceof ItemPublished;
        return said ? EVERYBODY : MEMBERS;
    }

    /** Whether it is narrower than all members. */
    boolean narrow() {
        return of != null;
    }
}
