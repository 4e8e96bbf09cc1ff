package org.mithaq.query.audittrail;

import java.util.stream.Stream;
import org.mithaq.query.platform.export.Table;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.text.Language;

/** The audit trail as a table: one row a record. */
final class AuditTable {

    private AuditTable() {}

    static Table<AuditReport> in(Language language) {
        Words words = Words.in(language);
        return Table.of(
                "audit",
                "audit.title",
                Table.column("audit.sequence", AuditReport::sequence),
                Table.column("audit.when", AuditReport::occurredAt),
                Table.column("audit.recordedat", AuditReport::recordedAt),
                Table.column("audit.what", AuditReport::happened),
                Table.column("audit.about", AuditReport::about),
                Table.column(
                        "audit.changed",
                        record -> words.list(record.changed().stream()
                                .map(fact -> fact.name().in(language) + ": "
                                        + fact.value().in(language))
                                .toList())),
                Table.column("audit.party", record -> record.party().nameOrId()),
                Table.column("audit.role", record -> words.term("role", record.role())),
                Table.column("audit.person", AuditReport::person),
                Table.column(
                        "audit.refusedcommand",
                        record -> record.refusedCommand() == null
                                ? null
                                : words.term("command", record.refusedCommand())),
                Table.column(
                        "audit.rules", record -> Stream.concat(record.broken().stream(), record.advisories().stream())
                                .map(RuleNote::rule)
                                .distinct()
                                .toList()),
                Table.column("audit.justification", AuditReport::justification));
    }
}
