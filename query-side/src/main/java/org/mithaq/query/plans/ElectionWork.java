package org.mithaq.query.plans;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.CampaignKind;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * A campaign, as far as it says how election work is planned.
 *
 * @param election whether it is about elections
 * @param partners how many others take part
 * @param template the campaign that it repeats
 */
public record ElectionWork(
        String coalition,
        String id,
        boolean election,
        int partners,
        @Nullable CampaignId template,
        @Nullable Instant launchedAt,
        @Nullable Instant closedAt,
        List<Long> records)
        implements View<ElectionWork> {

    public static final Projection<ElectionWork> PROJECTION =
            Projection.of("electionwork", 2, ElectionWork.class, ElectionWork::touched, ElectionWork::none);

    public ElectionWork {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        boolean shown = envelope.event() instanceof CampaignLaunched || envelope.event() instanceof CampaignClosed;
        return shown
                ? List.of(envelope.coalition() + "/" + Ids.last(envelope.event().subject()))
                : List.of();
    }

    private static ElectionWork none(String id) {
        return new ElectionWork(Ids.first(id), Ids.last(id), false, 0, null, null, null, List.of());
    }

    @Override
    public ElectionWork apply(Envelope envelope) {
        List<Long> all =
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList();
        Instant at = envelope.meta().occurredAt();
        if (envelope.event() instanceof CampaignLaunched e) {
            return new ElectionWork(
                    coalition,
                    id,
                    e.content().kind() == CampaignKind.ELECTION,
                    e.content().partners().size(),
                    e.content().templateFrom(),
                    at,
                    closedAt,
                    all);
        }
        return envelope.event() instanceof CampaignClosed
                ? new ElectionWork(coalition, id, election, partners, template, launchedAt, at, all)
                : this;
    }
}
