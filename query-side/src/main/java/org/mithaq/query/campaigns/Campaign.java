package org.mithaq.query.campaigns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.CampaignAdvanced;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignEvent.RiskAssessed;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.CampaignStage;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * A campaign, from the look at its risks to its end.
 *
 * @param launched missing before the launch
 * @param stages those that it reached, in that order
 * @param risk whom it puts at risk, as assessed last
 */
public record Campaign(
        String coalition,
        String id,
        @Nullable CampaignLaunched launched,
        @Nullable Instant launchedAt,
        List<Reached> stages,
        @Nullable RiskAssessed risk,
        @Nullable Instant riskAt,
        @Nullable Text outcome,
        @Nullable Instant closedAt,
        List<Long> records)
        implements View<Campaign> {

    public static final Projection<Campaign> PROJECTION =
            Projection.of("campaigns", 2, Campaign.class, Campaign::touched, Campaign::none);

    public Campaign {
        stages = Given.list(stages);
        records = Given.list(records);
    }

    /** @param participation what showed that the audience took part */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reached(
            CampaignStage stage, Instant at, @Nullable Text participation) {}

    /** All of them, newest first. */
    public static List<Campaign> all(Reading reading) {
        return reading.view(PROJECTION).find(Range.all(reading.id()).newestFirst());
    }

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case RiskAssessed e -> List.of(envelope.coalition() + "/" + e.campaign());
            case CampaignLaunched e -> List.of(envelope.coalition() + "/" + e.campaign());
            case CampaignAdvanced e -> List.of(envelope.coalition() + "/" + e.campaign());
            case CampaignClosed e -> List.of(envelope.coalition() + "/" + e.campaign());
            default -> List.of();
        };
    }

    private static Campaign none(String id) {
        return new Campaign(Ids.first(id), Ids.last(id), null, null, List.of(), null, null, null, null, List.of());
    }

    /** Whether it was launched and is not at its end. */
    boolean running() {
        return launched != null && closedAt == null;
    }

    /** The stage that it is at, or ended at; nothing before the launch. */
    Optional<CampaignStage> stage() {
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(stages.getLast().stage());
    }

    /** The last of what was recorded of it. */
    Change changed() {
        Stream<Optional<Instant>> others =
                Stream.of(Optional.ofNullable(launchedAt), Optional.ofNullable(riskAt), Optional.ofNullable(closedAt));
        Instant last = Stream.concat(stages.stream().map(Reached::at), others.flatMap(Optional::stream))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Change.by(records.getLast(), last);
    }

    @Override
    public Campaign apply(Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        List<Long> all = plus(records, envelope.sequence());
        return switch (envelope.event()) {
            case RiskAssessed e ->
                new Campaign(coalition, id, launched, launchedAt, stages, e, at, outcome, closedAt, all);
            case CampaignLaunched e ->
                new Campaign(
                        coalition,
                        id,
                        e,
                        at,
                        plus(stages, new Reached(CampaignStage.AIM, at, null)),
                        risk,
                        riskAt,
                        outcome,
                        closedAt,
                        all);
            case CampaignAdvanced e ->
                new Campaign(
                        coalition,
                        id,
                        launched,
                        launchedAt,
                        plus(stages, new Reached(e.to(), at, e.participation())),
                        risk,
                        riskAt,
                        outcome,
                        closedAt,
                        all);
            case CampaignClosed e ->
                new Campaign(coalition, id, launched, launchedAt, stages, risk, riskAt, e.outcome(), at, all);
            default -> this;
        };
    }

    private static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
