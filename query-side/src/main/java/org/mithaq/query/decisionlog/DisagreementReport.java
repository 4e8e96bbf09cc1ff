package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;
import org.mithaq.text.Text;

/** What was said against a decision, as it is read; the public does not see by whom. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DisagreementReport(List<Objected> objections, List<Dissented> dissents) {

    public static final DisagreementReport NONE = new DisagreementReport(List.of(), List.of());

    /** @param answer missing while there is none */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Objected(
            @Nullable Named by, Text text, @Nullable Text answer, boolean withdrawn) {}

    /** @param standAside whether the party takes no part in carrying it out */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Dissented(@Nullable Named by, Text opinion, boolean standAside) {}

    boolean none() {
        return objections.isEmpty() && dissents.isEmpty();
    }
}
