package org.mithaq.query.communication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.CommunicationEvent.ContributionCredited;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.Envelope;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;

/** One thing by which the coalition speaks to others or meets them; at most one of the five is there. */
public record Outward(
        String coalition,
        long sequence,
        @Nullable StatementIssued statement,
        @Nullable ItemPublished item,
        @Nullable ContributionCredited credit,
        @Nullable SuccessCelebrated celebration,
        @Nullable VisitLogged visit,
        @Nullable Instant at)
        implements View<Outward> {

    public static final Projection<Outward> PROJECTION =
            Projection.of("outward", 2, Outward.class, Outward::touched, Outward::none);

    /** The kinds of things, as parts of ids: what is of one kind is read together, in the order of the record. */
    enum Kind {
        STATEMENTS,
        ITEMS,
        CREDITS,
        CELEBRATIONS,
        VISITS
    }

    /** All of that kind, newest first. */
    static List<Outward> all(Reading reading, Kind kind) {
        return reading.view(PROJECTION)
                .find(Range.all(under(reading.id(), kind)).newestFirst());
    }

    /** The small wins that were celebrated. */
    public static List<Outward> smallWins(Reading reading) {
        return all(reading, Kind.CELEBRATIONS).stream()
                .filter(each -> requireNonNull(each.celebration()).kind() == CelebrationKind.SMALL_WIN)
                .toList();
    }

    private static String under(String coalition, Kind kind) {
        return coalition + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> touched(Envelope envelope) {
        @Nullable
        Kind kind =
                switch (envelope.event()) {
                    case StatementIssued e -> Kind.STATEMENTS;
                    case ItemPublished e -> Kind.ITEMS;
                    case ContributionCredited e -> Kind.CREDITS;
                    case SuccessCelebrated e -> Kind.CELEBRATIONS;
                    case VisitLogged e -> Kind.VISITS;
                    default -> null;
                };
        return kind == null
                ? List.of()
                : List.of(Ids.numbered(under(envelope.coalition().value(), kind), envelope.sequence()));
    }

    private static Outward none(String id) {
        return new Outward(Ids.first(id), Long.parseLong(Ids.last(id)), null, null, null, null, null, null);
    }

    @Override
    public Outward apply(Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        return switch (envelope.event()) {
            case StatementIssued e -> new Outward(coalition, sequence, e, null, null, null, null, at);
            case ItemPublished e -> new Outward(coalition, sequence, null, e, null, null, null, at);
            case ContributionCredited e -> new Outward(coalition, sequence, null, null, e, null, null, at);
            case SuccessCelebrated e -> new Outward(coalition, sequence, null, null, null, e, null, at);
            case VisitLogged e -> new Outward(coalition, sequence, null, null, null, null, e, at);
            default -> this;
        };
    }
}
