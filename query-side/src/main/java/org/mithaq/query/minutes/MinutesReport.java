package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.AttendanceMode;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.audittrail.AuditReport;
import org.mithaq.query.directory.Named;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.text.Text;

/**
 * The minutes of a meeting as they are read.
 *
 * @param quorum missing where there was no quorum rule yet
 * @param charterVersion the charter in force at the opening; 0 for none
 * @param groundRules of that charter
 * @param tasks empty after the end means that none was agreed, explicitly
 * @param refusals what the rules refused while the meeting was open
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MinutesReport(
        Named coalition,
        String meeting,
        Status status,
        @Nullable MeetingKind kind,
        @Nullable Text title,
        @Nullable MeetingFormat format,
        @Nullable Instant startsAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Text place,
        @Nullable Named host,
        @Nullable Present chair,
        @Nullable Present facilitator,
        List<Present> present,
        List<Named> apologies,
        List<Text> guests,
        Minutes.@Nullable QuorumFound quorum,
        int charterVersion,
        List<Text> groundRules,
        List<AgendaItem> agenda,
        List<Papers> papers,
        List<Introduction> introductions,
        List<Named> admitted,
        List<Discussion> discussions,
        List<Decided> decisions,
        List<Agreed> tasks,
        @Nullable Next next,
        List<Sent> circulations,
        List<Remarked> remarks,
        List<AuditReport> refusals) {

    /** How far a meeting has come. */
    public enum Status {
        SCHEDULED,
        OPEN,
        CLOSED
    }

    /** Who attends for a party, by role. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Present(
            Named party, @Nullable Text role, @Nullable AttendanceMode mode) {}

    /** Papers that went round before. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Papers(
            List<PaperTitle> papers,
            List<Named> to,
            List<Named> inputs,
            @Nullable Integer consultationDays) {}

    /** A paper by its kind. */
    public record PaperTitle(PaperKind kind, Text title) {}

    /** How somebody introduced their organisation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Introduction(
            Present who, Text interest, @Nullable Text expectations) {}

    /** What was said on a topic. */
    public record Discussion(AgendaTopic topic, List<View> viewpoints) {}

    /** @param by only where its holder wanted so */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(Text view, @Nullable Named by) {}

    /** A decision with the name of its mover. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decided(
            DecisionRecorded decision, @Nullable Named mover) {}

    /** A task that was agreed. */
    public record Agreed(String id, Text title, TaskKind kind, List<Named> owners, LocalDate due) {}

    /** The next meeting. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Next(
            String id,
            @Nullable Text title,
            @Nullable Instant startsAt,
            @Nullable Text place,
            @Nullable Named host) {}

    /** To whom the minutes went. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Sent(Instant at, List<Named> members, List<Named> prospects) {}

    /** A departure from rules. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Remarked(long sequence, @Nullable Text justification, List<RuleNote> rules) {}
}
