package org.mithaq.query.resources;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.export.Table;
import org.mithaq.query.resources.Inventory.BarrierReport;
import org.mithaq.query.resources.Inventory.Need;
import org.mithaq.query.resources.Inventory.Offer;
import org.mithaq.query.resources.Inventory.Post;
import org.mithaq.query.resources.Inventory.Screening;
import org.mithaq.text.Text;

/** What a coalition has and lacks as a table: one row a thing. */
final class ResourceTable {

    static final Table<Row> TABLE = Table.of(
            "resources",
            "resources.title",
            Table.column("export.what", Row::list),
            Table.column("decision.kind", Row::kind),
            Table.column("export.description", Row::description),
            Table.column(
                    "export.party",
                    row -> row.party() == null ? null : row.party().nameOrId()),
            Table.column("audit.when", Row::at),
            Table.column("export.solved", Row::solvedAt),
            Table.column("export.remarks", Row::remarks));

    private ResourceTable() {}

    /** What of it is listed. */
    enum Listed {
        CONTRIBUTION,
        BARRIER,
        NEED,
        FUNDING,
        STAFF,
        CAPITAL;

        /** The list that is asked for. */
        static Optional<Listed> in(HttpServletRequest request) {
            return Parameters.constant(request, "list", Listed.class);
        }
    }

    /** @param kind a constant, or several of them */
    record Row(
            Listed list,
            Object kind,
            @Nullable Object description,
            @Nullable Named party,
            @Nullable Instant at,
            @Nullable Instant solvedAt,
            @Nullable Text remarks) {}

    static Stream<Row> rows(Inventory inventory) {
        return Stream.of(
                        inventory.contributions().stream().map(ResourceTable::row),
                        inventory.barriers().stream().map(ResourceTable::row),
                        inventory.needs().stream().map(ResourceTable::row),
                        inventory.funding().stream().map(ResourceTable::row),
                        inventory.staff().stream().map(ResourceTable::row),
                        inventory.capital().stream().flatMap(capital -> capital.holdings().stream()
                                .map(held -> new Row(
                                        Listed.CAPITAL,
                                        held.kind(),
                                        held.description(),
                                        capital.party(),
                                        null,
                                        null,
                                        null))))
                .flatMap(rows -> rows);
    }

    private static Row row(Offer offer) {
        return new Row(Listed.CONTRIBUTION, offer.kind(), offer.description(), offer.party(), offer.at(), null, null);
    }

    private static Row row(BarrierReport barrier) {
        return new Row(
                Listed.BARRIER,
                barrier.kind(),
                barrier.description(),
                barrier.party(),
                barrier.declaredAt(),
                barrier.resolvedAt(),
                barrier.solution());
    }

    private static Row row(Need need) {
        return new Row(Listed.NEED, need.kind(), need.description(), need.owner(), need.at(), null, need.plan());
    }

    private static Row row(Screening money) {
        return new Row(
                Listed.FUNDING,
                List.of(money.direction(), money.pace()),
                money.decision().nameOrId(),
                null,
                money.at(),
                null,
                money.remarks());
    }

    private static Row row(Post post) {
        return new Row(Listed.STAFF, post.grounds(), post.post(), post.paidBy(), post.since(), null, null);
    }
}
