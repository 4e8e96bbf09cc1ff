package org.mithaq.query.contacts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.query.directory.Named;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.text.Text;

/**
 * A page of the contacts.
 *
 * @param items the newest first
 * @param next the cursor of the next page; missing on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactsReport(
        List<EncounterReport> items, @Nullable String next, List<PledgeReport> promises, List<FindingReport> findings) {

    /**
     * @param sequence of the record
     * @param by the party that made it, in which {@code role}
     * @param with the party met; missing for a visit to somebody who is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EncounterReport(
            long sequence,
            @Nullable Instant at,
            @Nullable Named by,
            @Nullable String role,
            @Nullable Named with,
            @Nullable ContactReport contact,
            @Nullable VisitReport visit) {}

    /**
     * @param asked what was asked of it
     * @param referrals whom it named
     * @param given what it was given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ContactReport(
            Channel channel,
            @Nullable ContactBasis basis,
            @Nullable Text asked,
            @Nullable Text result,
            boolean referralsAsked,
            List<Text> referrals,
            List<Text> interests,
            List<Text> conflicts,
            @Nullable Text given) {}

    /** @param members whom it was made for or with */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record VisitReport(
            VisitPurpose purpose,
            Text title,
            Text host,
            List<Named> members,
            @Nullable Text outcome,
            List<Text> recommendations) {}

    /** @param late whether its day has passed without it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PledgeReport(
            String id,
            Named by,
            Named to,
            Text what,
            @Nullable LocalDate due,
            @Nullable Instant kept,
            @Nullable Text how,
            boolean late) {}
}
