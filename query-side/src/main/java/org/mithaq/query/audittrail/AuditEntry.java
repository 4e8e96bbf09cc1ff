package org.mithaq.query.audittrail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Advisory;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.Meta;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * One record of the trail.
 *
 * @param record the record's own id
 * @param type the event's name, such as {@code decision.recorded}
 * @param subject the thing it is about, as a path within the coalition
 * @param meta who, as what, when, by which charter, with which justification and advisories
 * @param refusal the command that was refused and the rules that refused it
 * @param rules the ids of all rules that it names
 * @param parties the ids of the party that acted and of the one it is about
 */
public record AuditEntry(
        String coalition,
        long sequence,
        @Nullable String record,
        @Nullable String type,
        @Nullable String subject,
        @Nullable Instant recordedAt,
        @Nullable Meta meta,
        @Nullable Refusal refusal,
        @Nullable String command,
        @Nullable String correlation,
        List<String> rules,
        List<String> parties)
        implements View<AuditEntry> {

    public static final Projection<AuditEntry> PROJECTION = new Projection<>(
            "audittrail",
            1,
            AuditEntry.class,
            envelope -> List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence())),
            AuditEntry::none,
            true);

    /** The name of the event that a refusal is. */
    static final String REFUSED = "command.refused";

    private static final String PARTIES = "parties/";

    public AuditEntry {
        rules = Given.list(rules);
        parties = Given.list(parties);
    }

    /** @param name the refused command's name */
    public record Refusal(
            String name,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BrokenRule> broken) {

        public Refusal {
            broken = Given.list(broken);
        }
    }

    private static AuditEntry none(String id) {
        return new AuditEntry(
                Ids.first(id),
                Long.parseLong(Ids.last(id)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    @Override
    public AuditEntry apply(Envelope envelope) {
        Refusal refused = envelope.event() instanceof CommandRefused e ? new Refusal(e.name(), e.rules()) : null;
        String about = envelope.event().subject();
        return new AuditEntry(
                coalition,
                sequence,
                envelope.id(),
                EventCatalogue.standard().of(envelope.event().getClass()).name(),
                about,
                envelope.recordedAt(),
                envelope.meta(),
                refused,
                envelope.command().id().value(),
                envelope.correlation(),
                rules(envelope.meta(), refused),
                parties(envelope.meta(), about));
    }

    private static List<String> rules(Meta meta, @Nullable Refusal refused) {
        Stream<String> advised = meta.advisories().stream().map(Advisory::rule);
        Stream<String> broken =
                refused == null ? Stream.of() : refused.broken().stream().map(BrokenRule::rule);
        return Stream.concat(advised, broken).distinct().toList();
    }

    private static List<String> parties(Meta meta, String subject) {
        Stream<String> about =
                subject.startsWith(PARTIES) ? Stream.of(subject.substring(PARTIES.length())) : Stream.of();
        return Stream.concat(Stream.of(meta.actor().party().value()), about)
                .distinct()
                .toList();
    }
}
