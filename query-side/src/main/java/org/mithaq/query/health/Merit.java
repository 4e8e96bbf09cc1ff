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
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * What a party gave, tasks that it completed and contributions that it offered, and how often it was credited: in all
 * and what it gave since it was last credited.
 *
 * @param contributions how many it gave since then
 * @param since when it gave the first of them; missing where there is none
 * @param sequence of that record
 */
public record Merit(
        String coalition,
        String party,
        int contributions,
        @Nullable Instant since,
        long sequence,
        Account account) implements View<Merit> {

    public static final Projection<Merit> PROJECTION =
            Projection.of("merits", 3, Merit.class, Merit::touched, Merit::none);

    private static List<String> touched(Envelope envelope) {
        PartyId giver = giver(envelope);
        List<Credit> credits = credits(envelope.event());
        if (giver == null && credits.isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.ofNullable(giver), credits.stream().map(Credit::party))
                .filter(Objects::nonNull)
                .distinct()
                .map(party -> envelope.coalition() + "/" + party)
                .toList();
    }

    private static Merit none(String id) {
        return new Merit(Ids.first(id), Ids.last(id), 0, null, 0, Account.NONE);
    }

    private static @Nullable PartyId giver(Envelope envelope) {
        return switch (envelope.event()) {
            case TaskCompleted e -> envelope.meta().actor().party();
            case ContributionOffered e -> e.party();
            default -> null;
        };
    }

    private static List<Credit> credits(Event event) {
        return switch (event) {
            case ContributionCredited e -> List.of(e.credit());
            case SuccessCelebrated e -> e.credits();
            case StatementIssued e -> e.credits();
            case ItemPublished e -> e.credits();
            default -> List.of();
        };
    }

    @Override
    public Merit apply(Envelope envelope) {
        Account counted = account.counting(envelope);
        if (giver(envelope) == null) {
            return new Merit(coalition, party, 0, null, 0, counted);
        }
        return since == null
                ? new Merit(coalition, party, 1, envelope.meta().occurredAt(), envelope.sequence(), counted)
                : new Merit(coalition, party, contributions + 1, since, sequence, counted);
    }

    /**
     * All of it.
     *
     * @param tasks how many it completed
     * @param offers how many contributions it offered
     * @param credits how many records name its merit
     * @param records the sequences of the twenty latest of these records
     */
    public record Account(int tasks, int offers, int credits, List<Long> records) {

        static final Account NONE = new Account(0, 0, 0, List.of());

        private Account counting(Envelope envelope) {
            List<Long> more = Finding.latest(Noted.and(records, envelope.sequence()));
            return switch (envelope.event()) {
                case TaskCompleted e -> new Account(tasks + 1, offers, credits, more);
                case ContributionOffered e -> new Account(tasks, offers + 1, credits, more);
                default -> new Account(tasks, offers, credits + 1, more);
            };
        }
    }
}
