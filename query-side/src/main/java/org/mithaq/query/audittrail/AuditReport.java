package org.mithaq.query.audittrail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ActingAs;
import org.mithaq.query.directory.Named;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.text.Text;

/**
 * One record of the trail as it is read.
 *
 * @param record the record's own id
 * @param type the event's name
 * @param happened what happened, in words
 * @param about the title or name of what it is about
 * @param changed what the event says, in words
 * @param person a random id; who stands behind it is not on the record
 * @param occurredAt when it happened, as claimed
 * @param recordedAt when the server recorded it
 * @param imported whether it was brought in from elsewhere
 * @param refusedCommand the name of the command that rules refused
 * @param broken the rules that refused it
 * @param advisories the rules that were not followed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AuditReport(
        long sequence,
        @Nullable String record,
        String type,
        @Nullable Text happened,
        @Nullable String subject,
        @Nullable Text about,
        List<Fact> changed,
        Named party,
        String role,
        String person,
        ActingAs actingAs,
        @JsonInclude(JsonInclude.Include.ALWAYS) Instant occurredAt,
        @Nullable Instant recordedAt,
        boolean imported,
        int charterVersion,
        @Nullable String refusedCommand,
        List<RuleNote> broken,
        List<RuleNote> advisories,
        @Nullable Text justification,
        @Nullable String command,
        @Nullable String correlation) {

    /** Whether it is an attempt that rules refused. */
    public boolean refused() {
        return refusedCommand != null;
    }

    /** Where the words that it was found by can stand, what is told of the event first. */
    List<Text> texts() {
        return Stream.of(
                        changed.stream().map(Fact::value),
                        Stream.of(about, justification, party.name(), happened),
                        Stream.concat(broken.stream(), advisories.stream()).map(RuleNote::text))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }
}
