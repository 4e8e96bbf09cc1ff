package org.mithaq.query.campaigns;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.Election;
import org.mithaq.events.ElectionId;
import org.mithaq.query.directory.Reading;
import org.mithaq.text.Text;

/**
 * An election: its result, and how it was observed.
 *
 * @param name where a campaign gives it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ElectionReport(
        String id, @Nullable Text name, @Nullable ResultReport result, List<Observation> observations) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResultReport(
            int voters,
            int seats,
            int centres,
            @Nullable Integer womenPercent,
            Text source,
            @Nullable Text correction,
            Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Observation(
            Text centre,
            boolean processFollowed,
            boolean countingObserved,
            @Nullable Text findings,
            Instant at) {}

    static List<ElectionReport> all(Reading reading, List<Campaign> campaigns) {
        List<Learned> results = Learned.all(reading, Learned.RESULTS);
        List<Learned> observed = Learned.all(reading, Learned.OBSERVATIONS).reversed();
        Map<ElectionId, Text> names = campaigns.stream()
                .flatMap(campaign -> requireNonNull(campaign.launched()).content().elections().stream())
                .collect(Collectors.toMap(Election::election, Election::name, (newer, older) -> newer));
        return Stream.concat(
                        results.stream()
                                .map(each -> requireNonNull(each.result()).election()),
                        observed.stream()
                                .map(each -> requireNonNull(each.observation()).election()))
                .distinct()
                .map(election -> new ElectionReport(
                        election.value(),
                        names.get(election),
                        results.stream()
                                .filter(each ->
                                        requireNonNull(each.result()).election().equals(election))
                                .findFirst()
                                .map(ElectionReport::result)
                                .orElse(null),
                        observed.stream()
                                .filter(each -> requireNonNull(each.observation())
                                        .election()
                                        .equals(election))
                                .map(ElectionReport::observation)
                                .toList()))
                .toList();
    }

    private static ResultReport result(Learned each) {
        var result = requireNonNull(each.result());
        return new ResultReport(
                result.voters(),
                result.seats(),
                result.centres(),
                result.womenPercent(),
                result.source(),
                result.correction(),
                requireNonNull(each.at()));
    }

    private static Observation observation(Learned each) {
        var observation = requireNonNull(each.observation());
        return new Observation(
                observation.centre(),
                observation.processFollowed(),
                observation.countingObserved(),
                observation.findings(),
                requireNonNull(each.at()));
    }
}
