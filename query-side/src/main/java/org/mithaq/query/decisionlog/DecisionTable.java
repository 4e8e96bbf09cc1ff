package org.mithaq.query.decisionlog;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.query.directory.Named;
import org.mithaq.query.platform.export.Table;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.rediscussion.Standing;
import org.mithaq.text.Text;

/** The decision log as a table: one row a decision. */
final class DecisionTable {

    static final Table<DecisionReport> TABLE = Table.of(
            "decisions",
            "decisions.title",
            Table.column("audit.sequence", DecisionReport::number),
            Table.column("decision.decided", DecisionReport::decidedAt),
            Table.column("decision.title", DecisionReport::title),
            Table.column("decision.wording", DecisionReport::text),
            Table.column("decision.kind", DecisionReport::kind),
            Table.column("decision.body", DecisionReport::body),
            Table.column("decision.outcome", DecisionReport::outcome),
            Table.column("log.status", decision -> text(decision.standing())),
            Table.column("decision.rule", DecisionReport::rule),
            Table.column(
                    "vote.for",
                    decision -> decision.vote() == null ? null : decision.vote().inFavour()),
            Table.column(
                    "vote.against",
                    decision -> decision.vote() == null ? null : decision.vote().against()),
            Table.column(
                    "vote.abstained",
                    decision -> decision.vote() == null ? null : decision.vote().abstained()),
            Table.column("decision.meeting", decision -> shown(decision.meeting())),
            Table.column("decision.mover", decision -> shown(decision.mover())),
            Table.column(
                    "decision.present",
                    decision -> decision.present().stream().map(Named::nameOrId).toList()),
            Table.column("decision.reasons", DecisionReport::reasons),
            Table.column("decision.affected", decision -> decision.affectedGroups().stream()
                    .map(AffectedGroup::name)
                    .toList()),
            Table.column("decision.amount", DecisionReport::amount),
            Table.column("decision.advisories", decision -> decision.advisories().stream()
                    .map(RuleNote::rule)
                    .toList()),
            Table.column("decision.justification", DecisionReport::justification));

    private DecisionTable() {}

    private static @Nullable Text text(@Nullable Standing standing) {
        return standing == null ? null : standing.text();
    }

    private static @Nullable Object shown(@Nullable Named thing) {
        return thing == null ? null : thing.nameOrId();
    }
}
