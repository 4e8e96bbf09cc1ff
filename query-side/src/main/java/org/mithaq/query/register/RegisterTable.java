package org.mithaq.query.register;

import org.mithaq.query.platform.export.Table;

/** The register as a table: one row a party. */
final class RegisterTable {

    static final Table<MemberReport> TABLE = Table.of(
            "parties",
            "register.title",
            Table.column("export.party", member -> member.name() == null ? member.id() : member.name()),
            Table.column("export.state", MemberReport::belonging),
            Table.column("register.date", MemberReport::since),
            Table.column(
                    "register.meeting",
                    member -> member.meeting() == null ? null : member.meeting().nameOrId()),
            Table.column("party.community", MemberReport::community),
            Table.column("register.circles", MemberReport::circles),
            Table.column("register.category", MemberReport::category),
            Table.column("register.charter", MemberReport::acknowledgedCharter),
            Table.column("register.essential", MemberReport::essential),
            Table.column("register.leaving", MemberReport::leavesOn),
            Table.column(
                    "register.left",
                    member -> member.departure() == null
                            ? null
                            : member.departure().at()),
            Table.column(
                    "export.remarks",
                    member -> member.departure() == null
                            ? null
                            : member.departure().words()));

    private RegisterTable() {}
}
