package org.mithaq.command.platform.http;

import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.text.Language;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;

/** Which problem tells that a command was not carried out. */
final class Refusal {

    private Refusal() {}

    static Problem of(Answer.Refused refused, boolean dryRun, Language language) {
        List<BrokenRule> rules = refused.rules();
        String ids = rules.stream().map(BrokenRule::rule).distinct().collect(Collectors.joining(", "));
        return Problem.of(ProblemType.REFUSED_BY_RULES, ids)
                .with(
                        "rules",
                        rules.stream().map(rule -> RuleView.of(rule, language)).toList())
                .with("sequence", refused.sequence())
                .with("repeated", refused.repeated())
                .with("dryRun", dryRun);
    }

    static Problem of(Answer.Faulted faulted) {
        Fault fault = faulted.fault();
        return Problem.of(type(fault.kind())).explain(fault.detail()).with("sequence", faulted.sequence());
    }

    static ProblemType type(Fault.Kind kind) {
        return switch (kind) {
            case NO_COALITION -> ProblemType.NO_SUCH_COALITION;
            case UNKNOWN_REFERENCE -> ProblemType.UNKNOWN_REFERENCE;
            case ALREADY_EXISTS -> ProblemType.ALREADY_EXISTS;
            case WRONG_STATE -> ProblemType.WRONG_STATE;
            case BAD_INPUT -> ProblemType.CONTRADICTORY_INPUT;
            case NOT_ALLOWED -> ProblemType.NOT_ALLOWED;
            case COMMAND_ID_REUSED -> ProblemType.COMMAND_ID_REUSED;
            case STALE -> ProblemType.STALE_SEQUENCE;
        };
    }
}
