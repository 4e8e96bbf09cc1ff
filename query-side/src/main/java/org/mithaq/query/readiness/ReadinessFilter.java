package org.mithaq.query.readiness;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;

/** What narrows the checklist: who asks for a phase or a foundation gets what is on the record of it, and nothing else. */
@Takes(name = "phase", of = Phase.class, says = "Only that phase, with the records that the coalition came to it by.")
@Takes(name = "foundation", of = Basis.class, says = "Only that foundation, with the record that settled it.")
record ReadinessFilter(Optional<Phase> phase, Optional<Basis> foundation) {

    static ReadinessFilter in(HttpServletRequest request) {
        return new ReadinessFilter(
                Parameters.constant(request, "phase", Phase.class),
                Parameters.constant(request, "foundation", Basis.class));
    }

    boolean narrows() {
        return phase.isPresent() || foundation.isPresent();
    }

    ReadinessReport narrow(ReadinessReport all) {
        return !narrows()
                ? all
                : new ReadinessReport(
                        List.of(),
                        List.of(),
                        null,
                        all.phase(),
                        all.phases().stream()
                                .filter(each -> phase.isPresent() && phase.get() == each.phase())
                                .toList(),
                        all.foundations().stream()
                                .filter(each -> foundation.isPresent() && foundation.get() == each.basis())
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        all.findings());
    }
}
