package org.mithaq.query.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.query.directory.Named;
import org.mithaq.text.Text;

/**
 * A prospect as the pipeline shows it.
 *
 * @param acquaintances the parties that know somebody there
 * @param owner who makes the contact
 * @param lastContact when somebody was last in touch with it
 * @param reason what it answered to the last invitation
 * @param records the sequences of the records about it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProspectReport(
        Named party,
        Stage stage,
        @Nullable Category category,
        boolean essential,
        List<Named> acquaintances,
        @Nullable Named owner,
        @Nullable Instant lastContact,
        List<Invitation> invitations,
        @Nullable Text reason,
        List<Long> records) {

    /** What it was asked for, and how. */
    public record Invitation(Instant at, Channel channel, Text ask) {}
}
