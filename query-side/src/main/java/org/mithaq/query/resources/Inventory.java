package org.mithaq.query.resources;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ResourceEvent.Holding;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.ContributionKind;
import org.mithaq.events.Vocabulary.FundingDirection;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.events.Vocabulary.NeedKind;
import org.mithaq.events.Vocabulary.StaffGround;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.resources.ResourceTable.Listed;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.text.Text;

/** What a coalition has and lacks; newest first. */
public record Inventory(
        List<Offer> contributions,
        List<BarrierReport> barriers,
        List<Need> needs,
        List<Screening> funding,
        List<Post> staff,
        List<Capital> capital) {

    public record Offer(String id, Named party, ContributionKind kind, Text description, Instant at) {}

    /**
     * @param party the member that it limits; missing where it limits all
     * @param solution how it was dealt with together, and by whom
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record BarrierReport(
            String id,
            BarrierKind kind,
            Text description,
            @Nullable Named party,
            Instant declaredAt,
            @Nullable Text solution,
            Collection<Named> by,
            @Nullable Instant resolvedAt) {

        static BarrierReport of(Reading reading, Barrier barrier) {
            var declared = requireNonNull(barrier.declared());
            var resolved = barrier.resolved();
            return new BarrierReport(
                    barrier.id(),
                    declared.kind(),
                    declared.description(),
                    declared.party() == null ? null : reading.named(declared.party()),
                    requireNonNull(barrier.declaredAt()),
                    resolved == null ? null : resolved.jointSolution(),
                    resolved == null ? List.of() : reading.named(resolved.by()),
                    barrier.resolvedAt());
        }
    }

    /** @param plan how it is to be met */
    public record Need(String id, NeedKind kind, Text description, Text plan, Named owner, Instant at) {}

    /** @param decision the decision to come, with its title once it was taken */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Screening(
            Named decision,
            FundingDirection direction,
            FundingPace pace,
            @Nullable Text remarks,
            Instant at) {

        /** Whether the money pulls off course, or forces a pace. */
        public boolean risky() {
            return direction == FundingDirection.OFF_COURSE || pace == FundingPace.FAST;
        }

        private static Screening of(Resource resource, Map<String, Title> titles) {
            var screening = requireNonNull(resource.screening());
            return new Screening(
                    new Named(
                            screening.decision().value(),
                            Optional.ofNullable(titles.get(resource.path()))
                                    .map(Title::text)
                                    .orElse(null)),
                    screening.direction(),
                    screening.pace(),
                    screening.remarks(),
                    requireNonNull(resource.at()));
        }
    }

    /** @param post what the person does; who it is stays off the record */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Post(
            Text post,
            @Nullable Named paidBy,
            Set<StaffGround> grounds,
            boolean communityConsulted,
            @Nullable String decision,
            Instant since) {}

    public record Capital(Named party, List<Holding> holdings) {}

    public static Inventory of(Reading reading) {
        return new Inventory(
                Resource.under(reading, Resource.CONTRIBUTIONS).stream()
                        .map(resource -> offer(reading, resource))
                        .toList(),
                Barrier.all(reading).stream()
                        .map(barrier -> BarrierReport.of(reading, barrier))
                        .toList(),
                Resource.under(reading, Resource.NEEDS).stream()
                        .map(resource -> need(reading, resource))
                        .toList(),
                screenings(reading),
                Resource.under(reading, Resource.STAFF).stream()
                        .map(resource -> post(reading, resource))
                        .toList(),
                Resource.under(reading, Resource.CAPITAL).stream()
                        .map(resource -> capital(reading, resource))
                        .toList());
    }

    /** The same with that list alone, where one is asked for. */
    Inventory only(Optional<Listed> list) {
        return list.map(one -> new Inventory(
                        one == Listed.CONTRIBUTION ? contributions : List.of(),
                        one == Listed.BARRIER ? barriers : List.of(),
                        one == Listed.NEED ? needs : List.of(),
                        one == Listed.FUNDING ? funding : List.of(),
                        one == Listed.STAFF ? staff : List.of(),
                        one == Listed.CAPITAL ? capital : List.of()))
                .orElse(this);
    }

    /** What was found of money, as it is read. */
    public static List<Screening> screenings(Reading reading) {
        List<Resource> found = Resource.under(reading, Resource.SCREENINGS);
        Map<String, Title> titles =
                Titles.of(reading, found.stream().map(Resource::path).toList());
        return found.stream().map(resource -> Screening.of(resource, titles)).toList();
    }

    /** The barriers that still limit, as they are read. */
    public static List<BarrierReport> open(Reading reading) {
        return Barrier.all(reading).stream()
                .filter(Barrier::open)
                .map(barrier -> BarrierReport.of(reading, barrier))
                .toList();
    }

    private static Offer offer(Reading reading, Resource resource) {
        var offered = requireNonNull(resource.contribution());
        return new Offer(
                offered.contribution().value(),
                reading.named(offered.party()),
                offered.kind(),
                offered.description(),
                requireNonNull(resource.at()));
    }

    private static Need need(Reading reading, Resource resource) {
        var need = requireNonNull(resource.need());
        return new Need(
                need.need().value(),
                need.kind(),
                need.description(),
                need.plan(),
                reading.named(need.owner()),
                requireNonNull(resource.at()));
    }

    private static Post post(Reading reading, Resource resource) {
        var appointed = requireNonNull(resource.appointment());
        return new Post(
                appointed.post(),
                appointed.paidBy() == null ? null : reading.named(appointed.paidBy()),
                appointed.grounds(),
                appointed.communityConsulted(),
                appointed.decision() == null ? null : appointed.decision().value(),
                requireNonNull(resource.at()));
    }

    private static Capital capital(Reading reading, Resource resource) {
        var mapped = requireNonNull(resource.capital());
        return new Capital(reading.named(mapped.party()), mapped.holdings());
    }
}
