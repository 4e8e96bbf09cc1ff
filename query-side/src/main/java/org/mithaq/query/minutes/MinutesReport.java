package org.mithaq.query.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.MeetingFormat;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.audittrail.AuditReport;
import org.mithaq.query.decisionlog.Numbered;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * The minutes of a meeting as they are read.
 *
 * @param version for whom they are written
 * @param authority the language that is authoritative where the two differ
 * @param number 1, 2, 3, … in the order in which the coalition's meetings were opened, and apart from them those that a
 *     body or a party keeps to itself; 0 before that, and for readers who are told only of what is public
 * @param standing how far the minutes themselves have come; missing until the meeting was opened, and of a draft for
 *     readers who are told only of what is public
 * @param present everybody who was there at some time, in the order in which they came
 * @param apologies of those that did not come after all
 * @param absent those entitled at the opening that neither excused themselves nor came; nobody where all are welcome
 * @param guests those of the opening, as they were put then
 * @param visitors the guests that were recorded after it
 * @param proxies whose vote was held by whom
 * @param quorum at the opening; missing where there was no quorum rule yet
 * @param quorums what it was when it had changed
 * @param charterVersion the charter in force at the opening; 0 for none
 * @param groundRules of that charter
 * @param coordinator the party that minded the whole picture then
 * @param approvals of the minutes of other meetings, in this one
 * @param notices what was put forward while the meeting was open: proposals, requests for a re-discussion with those
 *     that joined them
 * @param rulings on such requests, by this meeting or by others while it was open
 * @param tasks empty after the end means that none was agreed, explicitly
 * @param corrections what somebody said the minutes should say, in the order of their numbers
 * @param approval missing until the minutes were approved
 * @param refusals what the rules refused while the meeting was open
 * @param until the record up to which notices, remarks and refusals are told; missing unless the meeting went on for
 *     longer than a page can tell, and the audit trail tells the rest
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MinutesReport(
        Readers version,
        Named coalition,
        @Nullable Language authority,
        String meeting,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int number,
        Status status,
        @Nullable Standing standing,
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
        @Nullable Named coordinator,
        List<Present> present,
        List<Named> apologies,
        List<Named> absent,
        List<Text> guests,
        List<Visitor> visitors,
        List<Proxied> proxies,
        Minutes.@Nullable QuorumFound quorum,
        List<Floor.Restated> quorums,
        int charterVersion,
        List<Text> groundRules,
        List<AgendaItem> agenda,
        List<ApprovedHere> approvals,
        List<Papers> papers,
        List<Introduction> introductions,
        List<Named> admitted,
        List<Discussion> discussions,
        List<Decided> decisions,
        List<Notice> notices,
        List<Ruling> rulings,
        List<Agreed> tasks,
        @Nullable Next next,
        List<Sent> circulations,
        List<Correction> corrections,
        @Nullable Approval approval,
        List<Remarked> remarks,
        List<AuditReport> refusals,
        @Nullable Long until) {

    /** How far a meeting has come. */
    public enum Status {
        SCHEDULED,
        OPEN,
        CLOSED,
        /** It was announced, and what comes of it is on record for others than the reader. */
        UNTOLD
    }

    /** How far minutes have come, each step after the one before; final once the meeting that approved them has ended. */
    public enum Standing {
        DRAFT,
        CIRCULATED,
        CORRECTED,
        APPROVED,
        FINAL
    }

    /**
     * What became of a correction: it waits for the approval, is part of the approved minutes or was left out of them,
     * or came after the approval and is printed beside them.
     */
    public enum Uptake {
        WAITING,
        INCLUDED,
        LEFT_OUT,
        NOTE
    }

    /** How many parties were there; one that sent several delegates counts once. */
    public int parties() {
        return Present.parties(present);
    }

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

    /**
     * The approval of another meeting's minutes.
     *
     * @param corrections how many corrections they were approved with; 0 as presented
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApprovedHere(
            String meeting, @Nullable Text title, @Nullable Instant startsAt, int corrections) {}

    /**
     * Something put forward while the meeting was open.
     *
     * @param happened what, in words
     * @param about the title of what it is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Notice(
            long sequence,
            @Nullable Text happened,
            @Nullable Text about,
            @Nullable Named by) {}

    /**
     * A ruling on a request for a re-discussion.
     *
     * @param judge who ruled, or that its supporters were enough
     * @param vote of the body, where one ruled
     * @param reason why it was refused
     * @param until when it can be heard, where granted; from when it may be asked again, where refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ruling(
            Numbered decision,
            boolean granted,
            RediscussionJudge judge,
            @Nullable Vote vote,
            @Nullable Text reason,
            @Nullable LocalDate until) {}

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

    /**
     * What somebody said the minutes should say.
     *
     * @param number 1, 2, 3, … within these minutes
     * @param by the party whose somebody said so; for members only
     * @param item the agenda item that it is about, where it is about one
     * @param reason why; always there in a note
     * @param decision the id of the decision that it rests on; always there in a note
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(
            int number,
            Instant at,
            @Nullable Named by,
            Uptake uptake,
            @Nullable AgendaTopic item,
            Text text,
            @Nullable Text reason,
            @Nullable Named decision) {}

    /**
     * The approval of the minutes.
     *
     * @param meeting the id of the meeting that approved them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Approval(
            Instant at, String meeting, @Nullable Text title) {}

    /**
     * A departure from rules.
     *
     * @param happened at what, where that is not a record of these minutes' own
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Remarked(
            long sequence,
            @Nullable Text happened,
            @Nullable Text about,
            @Nullable Text justification,
            List<RuleNote> rules) {}
}
