package org.mithaq.query.health;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CommunicationEvent.ContributionCredited;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.ContributionOffered;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * What a party gave since it was last credited: tasks that it completed and contributions that it offered.
 *
 * @param contributions how many
 * @param since when it gave the first of them; missing where there is none
 * @param sequence of that record
 */
public record Merit(
        String coalition,
        String party,
        int contributions,
        @Nullable Instant since,
        long sequence) implements View<Merit> {

    public static final Projection<Merit> PROJECTION =
            Projection.of("merits", 1, Merit.class, Merit::touched, Merit::none);

    private static List<String> touched(Envelope envelope) {
        return Stream.concat(Stream.ofNullable(giver(envelope)), credited(envelope.event()))
                .distinct()
                .map(party -> envelope.coalition() + "/" + party)
                .toList();
    }

    private static Merit none(String id) {
        return new Merit(Ids.first(id), Ids.last(id), 0, null, 0);
    }

    private static @Nullable PartyId giver(Envelope envelope) {
        return switch (envelope.event()) {
            case TaskCompleted e -> envelope.meta().actor().party();
            case ContributionOffered e -> e.party();
            default -> null;
        };
    }

    private static Stream<PartyId> credited(Event event) {
        List<Credit> credits =
                switch (event) {
                    case ContributionCredited e -> List.of(e.credit());
                    case SuccessCelebrated e -> e.credits();
                    case StatementIssued e -> e.credits();
                    case ItemPublished e -> e.credits();
                    default -> List.of();
                };
        return credits.stream().map(Credit::party).filter(Objects::nonNull);
    }

    @Override
    public Merit apply(Envelope envelope) {
        if (giver(envelope) == null) {
            return none(coalition + "/" + party);
        }
        return since == null
                ? new Merit(coalition, party, 1, envelope.meta().occurredAt(), envelope.sequence())
                : new Merit(coalition, party, contributions + 1, since, sequence);
    }
}
