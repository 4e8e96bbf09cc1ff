package org.mithaq.command.rediscussion;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Rank;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.Revision;
import org.mithaq.events.WrittenProcedureEvent.Reopening;
import org.mithaq.rediscussion.RequestLife;

/**
 * A vote on a decision that may be discussed again. Without a grant there is nothing to vote on, so that no other
 * rule is looked at.
 *
 * @param old the decision on record, which is never altered
 * @param as what follows once the vote carries
 */
record Reopened(DecisionId old, Revision as, Resolution resolution, CoalitionState state, Context context) {

    Ruling rule() {
        Decision decided = state.decisions().find(old);
        if (decided == null) {
            return Ruling.impossible(Fault.unknown(old));
        }
        LocalDate day = Day.of(context.occurredAt(), state);
        RequestLife granted = state.rediscussions().grantedFor(old, day);
        Examination examination = Examination.of(state, context)
                .clause("R-130", "granted", granted != null, fact("decision", old.value()));
        return granted == null ? examination.accept(List::of) : vote(decided, granted, day, examination);
    }

    private Ruling vote(Decision decided, RequestLife granted, LocalDate day, Examination examination) {
        Hearing hearing = new Hearing(granted, day, state);
        Resolution put = under(hearing.least(), granted.terms().thresholdInAnyCase(), decided);
        BodyKind body = Rank.meeting(resolution.meeting(), state);
        hearing.noticed(hearing.inMeeting(resolution.meeting(), examination))
                .clause("R-130", "rank", body == null || Rank.atLeast(body, decided.body()))
                .clause("R-130", "quorum", body == null || put.quorate(decided.kind(), state))
                .clause(
                        "R-129",
                        "sameMeeting",
                        granted.terms().sameMeeting() || !resolution.meeting().equals(decided.meeting()))
                .possible(put.isFirst(state), () -> Fault.exists(put.decision()));
        return put.examine(decided.kind(), as.keepsMoney() ? old : null, state, examination)
                .accept(() -> Rehearing.outcome(
                        new Reopening(old, granted.id(), as, null), put.recorded(decided.kind(), state)));
    }

    /** Under the majority that is enough in any case where the vote reaches that, else under the least. */
    private Resolution under(@Nullable DecisionRule least, @Nullable DecisionRule inAnyCase, Decision decided) {
        if (inAnyCase != null && resolution.rule() == null) {
            Resolution other = resolution.underRule(inAnyCase);
            if (other.adopted(decided.kind(), state)) {
                return other;
            }
        }
        return least == null ? resolution : resolution.underRule(least);
    }
}
