package org.mithaq.query.pipeline;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Range;

/** The prospects of a coalition. */
public final class Pipeline {

    private Pipeline() {}

    /** All that were ever recruited. */
    public static List<Prospect> all(Reading reading) {
        return reading.view(Prospect.PROJECTION).find(Range.all(reading.id())).stream()
                .filter(Prospect::recruited)
                .toList();
    }

    /** In the order of the parties' ids; {@code stage}, {@code reached} and {@code category} narrow the list. */
    static PipelineReport page(Reading reading, HttpServletRequest request, List<FindingReport> findings) {
        List<Prospect> all = all(reading);
        Optional<Stage> stage = Parameters.constant(request, "stage", Stage.class);
        Optional<Stage> reached = Parameters.constant(request, "reached", Stage.class);
        Optional<Category> category = Parameters.constant(request, "category", Category.class);
        Optional<String> after = Parameters.cursor(
                request, id -> all.stream().anyMatch(each -> each.id().equals(id)));
        int limit = Parameters.limit(request);
        List<Prospect> wanted = all.stream()
                .filter(each -> stage.map(one -> one == each.stage()).orElse(true))
                .filter(each -> reached.map(one -> !each.reached(one).isEmpty()).orElse(true))
                .filter(each -> category.map(one -> one == category(each)).orElse(true))
                .filter(each -> after.map(id -> each.id().compareTo(id) > 0).orElse(true))
                .limit(limit + 1L)
                .toList();
        Slice<ProspectReport> page = Slice.of(wanted, limit, Prospect::id).map(each -> report(reading, each));
        return new PipelineReport(
                counts(all), byChannel(all), byOwner(reading, all), page.items(), page.next(), findings);
    }

    private static Map<Stage, Integer> counts(List<Prospect> all) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        all.forEach(prospect -> counts.merge(prospect.stage(), 1, Integer::sum));
        return counts;
    }

    private static List<PipelineReport.ByChannel> byChannel(List<Prospect> all) {
        return grouped(
                all,
                prospect -> prospect.invitations().getLast().event().channel(),
                (channel, prospects) -> new PipelineReport.ByChannel(channel, prospects.size(), joined(prospects)));
    }

    private static List<PipelineReport.ByOwner> byOwner(Reading reading, List<Prospect> all) {
        return grouped(
                all.stream().filter(prospect -> prospect.owner() != null).toList(),
                prospect -> String.valueOf(prospect.owner()),
                (owner, prospects) -> new PipelineReport.ByOwner(
                        reading.named(new PartyId(owner)), prospects.size(), joined(prospects)));
    }

    private static <K extends Comparable<? super K>, R> List<R> grouped(
            List<Prospect> all, Function<Prospect, K> key, BiFunction<K, List<Prospect>, R> row) {
        return all.stream()
                .filter(prospect -> !prospect.invitations().isEmpty())
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> row.apply(group.getKey(), group.getValue()))
                .toList();
    }

    private static int joined(List<Prospect> prospects) {
        return (int) prospects.stream()
                .filter(prospect -> prospect.joined() != null || prospect.left() != null)
                .count();
    }

    private static @Nullable Category category(Prospect prospect) {
        return prospect.nominated() == null
                ? null
                : prospect.nominated().event().category();
    }

    private static ProspectReport report(Reading reading, Prospect prospect) {
        var nominated = prospect.nominated();
        return new ProspectReport(
                reading.named(new PartyId(prospect.id())),
                prospect.stage(),
                category(prospect),
                prospect.essential(),
                nominated == null ? List.of() : reading.named(nominated.event().acquaintances()),
                prospect.owner() == null ? null : reading.named(prospect.owner()),
                lastContact(prospect),
                prospect.invitations().stream()
                        .map(each -> new ProspectReport.Invitation(
                                each.at(), each.event().channel(), each.event().ask()))
                        .toList(),
                prospect.answer() == null ? null : prospect.answer().event().reason(),
                prospect.records());
    }

    private static @Nullable Instant lastContact(Prospect prospect) {
        return Stream.concat(
                        Stream.ofNullable(prospect.contacted()),
                        prospect.invitations().stream().map(Noted::at))
                .max(Instant::compareTo)
                .orElse(null);
    }
}
