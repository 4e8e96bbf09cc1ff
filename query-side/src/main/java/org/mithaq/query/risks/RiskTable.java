package org.mithaq.query.risks;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.platform.export.Table;
import org.mithaq.query.resources.Inventory.Screening;
import org.mithaq.query.risks.Risks.CampaignRisk;
import org.mithaq.query.risks.Risks.OpenBarrier;

/** The register of risks as a table: one row a barrier, a screening, or a role that a campaign exposes. */
final class RiskTable {

    static final Table<Row> TABLE = Table.of(
            "risks",
            "risks.title",
            Table.column("export.what", Row::source),
            Table.column("decision.kind", Row::kind),
            Table.column("export.about", Row::about),
            Table.column("export.description", Row::description),
            Table.column("audit.when", Row::at),
            Table.column("export.remedies", Row::remedies));

    private RiskTable() {}

    /** Where a risk comes from. */
    enum Source {
        BARRIER,
        FUNDING,
        CAMPAIGN
    }

    /**
     * @param kind a constant, or several of them
     * @param about a name or an id
     * @param remedies constants or texts
     */
    record Row(
            Source source,
            @Nullable Object kind,
            @Nullable Object about,
            @Nullable Object description,
            @Nullable Instant at,
            List<?> remedies) {}

    static Stream<Row> rows(Risks risks) {
        return Stream.of(
                        risks.barriers().stream().map(RiskTable::row),
                        risks.funding().stream().map(RiskTable::row),
                        risks.campaigns().stream().flatMap(RiskTable::rows))
                .flatMap(rows -> rows);
    }

    private static Row row(OpenBarrier open) {
        var barrier = open.barrier();
        return new Row(
                Source.BARRIER,
                barrier.kind(),
                barrier.party() == null ? null : barrier.party().nameOrId(),
                barrier.description(),
                barrier.declaredAt(),
                open.suggested());
    }

    private static Row row(Screening money) {
        return new Row(
                Source.FUNDING,
                List.of(money.direction(), money.pace()),
                money.decision().nameOrId(),
                money.remarks(),
                money.at(),
                List.of());
    }

    private static Stream<Row> rows(CampaignRisk campaign) {
        return campaign.people().stream()
                .map(exposed -> new Row(
                        Source.CAMPAIGN,
                        exposed.role(),
                        campaign.name() == null ? campaign.campaign() : campaign.name(),
                        exposed.risk(),
                        campaign.at(),
                        campaign.mitigations()));
    }
}
