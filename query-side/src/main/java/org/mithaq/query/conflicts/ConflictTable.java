package org.mithaq.query.conflicts;

import org.mithaq.query.conflicts.ConflictRegister.ConflictReport;
import org.mithaq.query.directory.Named;
import org.mithaq.query.platform.export.Table;

/** The register of conflicts as a table: one row a conflict; the file stands in it for those only who may read it. */
final class ConflictTable {

    static final Table<ConflictReport> TABLE = Table.of(
            "conflicts",
            "conflicts.title",
            Table.column("audit.sequence", ConflictReport::number),
            Table.column("conflicts.conflict", ConflictReport::title),
            Table.column("export.state", ConflictReport::state),
            Table.column(
                    "conflicts.parties",
                    conflict -> conflict.parties().stream().map(Named::nameOrId).toList()),
            Table.column(
                    "conflicts.over",
                    conflict -> conflict.over() == null ? null : conflict.over().nameOrId()),
            Table.column("audit.when", ConflictReport::openedAt),
            Table.column("conflicts.procedure", ConflictReport::procedure),
            Table.column(
                    "conflicts.stage",
                    conflict -> conflict.steps().isEmpty()
                            ? null
                            : conflict.steps().getLast().stage()),
            Table.column(
                    "tasks.due",
                    conflict -> conflict.steps().isEmpty()
                            ? null
                            : conflict.steps().getLast().dueBy()),
            Table.column(
                    "conflicts.ended",
                    conflict ->
                            conflict.ending() == null ? null : conflict.ending().at()),
            Table.column(
                    "tasks.result",
                    conflict ->
                            conflict.ending() == null ? null : conflict.ending().outcome()),
            Table.column("conflicts.file", ConflictReport::file));

    private ConflictTable() {}
}
