package org.mithaq.query.charter;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.AgreementSigned;
import org.mithaq.events.CharterEvent.Terms;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * A co-operation agreement.
 *
 * @param terms come with the first signature
 * @param outstanding the partners that have not signed yet; empty once it is in force
 */
public record Agreement(
        String coalition, String id, @Nullable Terms terms, List<Signature> signatures, List<PartyId> outstanding)
        implements View<Agreement> {

    public static final Projection<Agreement> PROJECTION = Projection.of(
            "agreements",
            1,
            Agreement.class,
            envelope -> envelope.event() instanceof AgreementSigned e
                    ? List.of(envelope.coalition() + "/" + e.agreement())
                    : List.of(),
            id -> new Agreement(Ids.first(id), Ids.last(id), null, List.of(), List.of()));

    public Agreement {
        signatures = Given.list(signatures);
        outstanding = Given.list(outstanding);
    }

    /** @param sequence of the record */
    public record Signature(PartyId partner, Instant at, long sequence) {}

    @Override
    public Agreement apply(Envelope envelope) {
        return envelope.event() instanceof AgreementSigned e
                ? new Agreement(
                        coalition,
                        id,
                        e.terms() == null ? terms : e.terms(),
                        and(
                                signatures,
                                new Signature(e.partner(), envelope.meta().occurredAt(), envelope.sequence())),
                        e.outstanding())
                : this;
    }
}
