package org.mithaq.query.audittrail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param marks what the record can be found by, see {@link AuditMarks}
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
        List<String> marks)
        implements View<AuditEntry> {

    public static final Projection<AuditEntry> PROJECTION = new Projection<>(
            "audittrail",
            2,
            AuditEntry.class,
            envelope -> List.of(Ids.numbered(envelope.coalition().value(), envelope.sequence())),
            AuditEntry::none,
            true);

    public AuditEntry {
        marks = Given.list(marks);
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
                Ids.first(id), Long.parseLong(Ids.last(id)), null, null, null, null, null, null, null, null, List.of());
    }

    @Override
    public AuditEntry apply(Envelope envelope) {
        Refusal refused = envelope.event() instanceof CommandRefused e ? new Refusal(e.name(), e.rules()) : null;
        return new AuditEntry(
                coalition,
                sequence,
                envelope.id(),
                EventCatalogue.standard().of(envelope.event().getClass()).name(),
                envelope.event().subject(),
                envelope.recordedAt(),
                envelope.meta(),
                refused,
                envelope.command().id().value(),
                envelope.correlation(),
                AuditMarks.of(envelope));
    }
}
