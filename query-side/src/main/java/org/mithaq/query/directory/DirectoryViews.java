package org.mithaq.query.directory;

import java.util.List;
import org.mithaq.events.CharterEvent;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.Envelope;
import org.mithaq.events.MembershipEvent;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.OutreachEvent;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent;
import org.mithaq.query.platform.projection.Projection;

/** The projections of this package. */
public final class DirectoryViews {

    public static final Projection<Coalition> COALITIONS =
            Projection.of("directory", 3, Coalition.class, DirectoryViews::coalition, Coalition::none);
    public static final Projection<Access> ACCESS =
            Projection.of("access", 1, Access.class, DirectoryViews::access, Access::none);

    private DirectoryViews() {}

    private static List<String> coalition(Envelope envelope) {
        boolean tells = envelope.sequence() == 1
                || envelope.event() instanceof CoalitionEvent
                || envelope.event() instanceof MembershipEvent
                || envelope.event() instanceof RepresentationEvent
                || envelope.event() instanceof OutreachEvent
                || envelope.event() instanceof CharterEvent
                || Clearances.toldBy(envelope);
        return tells ? List.of(envelope.coalition().value()) : List.of();
    }

    private static List<String> access(Envelope envelope) {
        if (envelope.sequence() == 1) {
            return List.of(access(envelope.meta().actor().party(), envelope));
        }
        if (envelope.event() instanceof PartyRegistered registered) {
            return List.of(access(registered.party(), envelope));
        }
        return envelope.event() instanceof SupporterRegistered supporter
                ? List.of(access(supporter.party(), envelope))
                : List.of();
    }

    private static String access(PartyId party, Envelope envelope) {
        return party + "/" + envelope.coalition();
    }
}
