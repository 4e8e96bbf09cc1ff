package org.mithaq.query.charter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.Terms;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.directory.Named;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.rulebook.ParameterKind;
import org.mithaq.text.Text;

/**
 * Statements and charter as they are read.
 *
 * @param statements by kind, the wording in force first
 * @param charter in force; missing before the first
 * @param versions the newest first, each with what changed
 * @param parameters every one, with its default and what the charter in force sets
 * @param policy the re-discussion policy in force
 * @param acknowledged the members that acknowledged the version in force
 * @param unacknowledged the members that did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CharterReport(
        List<StatementReport> statements,
        @Nullable Charter charter,
        List<VersionReport> versions,
        List<ParameterReport> parameters,
        @Nullable PolicyReport policy,
        List<Named> acknowledged,
        List<Unacknowledged> unacknowledged,
        List<Delegation> delegations,
        List<AgreementReport> agreements,
        List<FindingReport> findings) {

    /** What is stated, and how it was worded before. */
    record StatementReport(Statements.Kind kind, List<Statements.Wording> wordings) {}

    /**
     * @param changed the parts that say something else than in the version before, by the words that name them
     * @param parameters the parameters that changed
     * @param sequence of the record
     */
    record VersionReport(
            int version,
            Named decision,
            Instant adoptedAt,
            long sequence,
            List<String> changed,
            List<ParameterChange> parameters) {}

    /** A parameter that a version set to something else. */
    record ParameterChange(CharterParameter parameter, Text text, Object before, Object after) {}

    /**
     * @param set what the charter in force says; missing where the default applies
     * @param rules the rules that use it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParameterReport(
            CharterParameter parameter,
            Text text,
            ParameterKind kind,
            Object defaultValue,
            @Nullable Object set,
            List<String> rules) {}

    /**
     * @param preset the name of the preset that it began from
     * @param usual the ways in which a decision is reopened, in plain words
     * @param special other ways for some kinds of decisions; none at all exempts them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicyReport(
            @Nullable Text preset,
            @Nullable Text explanation,
            boolean coversEarlierDecisions,
            List<List<Text>> usual,
            List<Special> special) {}

    /** Ways for some kinds of decisions. */
    record Special(List<DecisionKind> kinds, List<List<Text>> ways) {}

    /** @param earlier the version that it did acknowledge; 0 for none */
    record Unacknowledged(Named party, int earlier) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementReport(String id, @Nullable Terms terms, List<Signed> signatures, List<Named> outstanding) {}

    record Signed(Named partner, Instant at, long sequence) {}
}
