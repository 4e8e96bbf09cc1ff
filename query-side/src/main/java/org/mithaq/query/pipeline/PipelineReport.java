package org.mithaq.query.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.query.directory.Named;
import org.mithaq.query.findings.FindingReport;

/**
 * A page of the pipeline.
 *
 * @param counts how many prospects stand at each stage, in all
 * @param byChannel how invitations fared by the channel of the last one
 * @param byOwner how they fared by who made the contact
 * @param next the cursor of the next page; missing on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PipelineReport(
        Map<Stage, Integer> counts,
        List<ByChannel> byChannel,
        List<ByOwner> byOwner,
        List<ProspectReport> items,
        @Nullable String next,
        List<FindingReport> findings) {

    /** Of so many invited, how many joined. */
    record ByChannel(Channel channel, int invited, int joined) {}

    /** Of so many invited, how many joined. */
    record ByOwner(Named owner, int invited, int joined) {}
}
