package org.mithaq.benchmark;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.mithaq.command.coalition.AssessReadiness;
import org.mithaq.command.outreach.LogContact;
import org.mithaq.command.platform.axon.CommandRequest;
import org.mithaq.command.ruling.Command;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.events.Meta;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.text.Text;

/** The load: one organisation that opens coalitions and logs contacts, which leaves the state as large as it is. */
final class Contacts {

    static final Actor ACTOR = new Actor(new PartyId(Id.next()), "coordinating-director", new PersonId(Id.next()));

    private static final String DIGEST = "0123456789abcdefghijkl";
    private static final PartyId PARTY = new PartyId(Id.next());
    private static final Text NAME = Text.of("قائد/ة الشرطة", "Police chief");
    private static final Text ASK = Text.of("دعم تشكيل ائتلاف", "Support forming a coalition");
    private static final List<Boolean> YES = List.of(true, true, true, true, true, true, true);
    private static final Preconditions MET = new Preconditions(true, true, true);

    private Contacts() {}

    static CommandRequest opening(CoalitionId coalition) {
        return request(coalition, new AssessReadiness(YES, MET, List.of(ASK), EnumSet.allOf(BarrierKind.class)));
    }

    static CommandRequest contact(CoalitionId coalition) {
        return request(
                coalition,
                new LogContact(
                        PARTY,
                        NAME,
                        Channel.FACE_TO_FACE,
                        ContactBasis.KNOWN,
                        ASK,
                        null,
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    private static CommandRequest request(CoalitionId coalition, Command command) {
        CommandId id = new CommandId(Id.next());
        return new CommandRequest(
                coalition,
                new CommandStamp(id, DIGEST),
                id.value(),
                ACTOR,
                ActingAs.ownOrganisation(),
                null,
                null,
                null,
                false,
                null,
                false,
                command);
    }

    /** What these commands leave in the log: an assessment as the first record, then contacts. */
    static Envelope record(CoalitionId coalition, long sequence, Instant time) {
        CommandId id = new CommandId(Id.next());
        Event event = sequence == 1
                ? new ReadinessAssessed(YES, MET, List.of(ASK), EnumSet.allOf(BarrierKind.class))
                : new ContactLogged(
                        PARTY,
                        NAME,
                        Channel.FACE_TO_FACE,
                        ContactBasis.KNOWN,
                        ASK,
                        null,
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        null);
        return new Envelope(
                Id.next(),
                coalition,
                sequence,
                time,
                new CommandStamp(id, DIGEST),
                id.value(),
                new Meta(ACTOR, ActingAs.ownOrganisation(), time, 0, null, List.of(), false, null),
                event);
    }
}
