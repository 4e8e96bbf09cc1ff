package org.mithaq.query.risks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.query.campaigns.Campaign;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.platform.search.Finder;
import org.mithaq.query.platform.search.Question;
import org.mithaq.query.resources.Inventory;
import org.mithaq.query.resources.Inventory.BarrierReport;
import org.mithaq.query.resources.Inventory.Screening;
import org.mithaq.text.Text;

/** The risks of a coalition as they stand, newest first. */
public record Risks(List<OpenBarrier> barriers, List<Screening> funding, List<CampaignRisk> campaigns) {

    /** @param suggested tasks that may help */
    public record OpenBarrier(@JsonUnwrapped BarrierReport barrier, List<Remedy> suggested) {}

    /**
     * @param campaign its id
     * @param name missing before the launch
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CampaignRisk(
            String campaign, @Nullable Text name, List<Exposure> people, List<Text> mitigations, Instant at) {}

    /** @param named whether a person takes part under its own name, and so has to consent */
    public record Exposure(Text role, Text risk, boolean named, boolean consents) {}

    /** Those in whose texts and names all of the words stand, where words are asked for. */
    Risks telling(Optional<Question> words) {
        if (words.isEmpty()) {
            return this;
        }
        Finder finder = new Finder(words.get());
        Predicate<Record> wanted = risk -> finder.finds(Mentions.of(Text.class, risk));
        return new Risks(
                barriers.stream().filter(wanted).toList(),
                funding.stream().filter(wanted).toList(),
                campaigns.stream().filter(wanted).toList());
    }

    static Risks of(Reading reading) {
        return new Risks(
                Inventory.open(reading).stream()
                        .map(barrier -> new OpenBarrier(
                                barrier,
                                barrier.kind() == BarrierKind.LEADERSHIP ? List.of(Remedy.values()) : List.of()))
                        .toList(),
                Inventory.screenings(reading).stream().filter(Screening::risky).toList(),
                Campaign.all(reading).stream()
                        .filter(campaign -> campaign.risk() != null && campaign.closedAt() == null)
                        .map(Risks::report)
                        .toList());
    }

    private static CampaignRisk report(Campaign campaign) {
        var risk = requireNonNull(campaign.risk());
        return new CampaignRisk(
                campaign.id(),
                campaign.launched() == null
                        ? null
                        : campaign.launched().content().name(),
                risk.people().stream()
                        .map(exposed -> new Exposure(
                                exposed.role(), exposed.risk(), exposed.person() != null, exposed.consents()))
                        .toList(),
                risk.mitigations(),
                requireNonNull(campaign.riskAt()));
    }
}
