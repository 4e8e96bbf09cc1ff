package org.mithaq.query.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.rulebook.View;

/**
 * A finding as it is read.
 *
 * @param attention whether something is to be done; otherwise it tells how things stand
 * @param views where it shows
 * @param records the sequences of the records behind it
 * @param partial whether a part of the record is withheld from the reader, and may tell otherwise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FindingReport(
        RuleNote note,
        @JsonInclude(JsonInclude.Include.ALWAYS) boolean attention,
        List<View> views,
        List<Subject> about,
        List<Long> records,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial) {}
