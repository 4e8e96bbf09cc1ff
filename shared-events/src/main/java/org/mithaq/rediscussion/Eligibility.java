package org.mithaq.rediscussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.Terms;

/**
 * Whether a decision may be discussed again, told before anybody asks.
 *
 * @param policyVersion the version of the charter whose policy applies; 0 for the default
 * @param preset the preset that the policy began from, if it did
 * @param standing what the decision is worth today
 * @param ways every way that the policy knows for this kind of decision; none where the kind is exempt
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Eligibility(
        DecisionId decision,
        LocalDate day,
        int policyVersion,
        @Nullable String preset,
        Standing standing,
        List<Way> ways) {

    /** The answer for that asker on that day. */
    public static Eligibility of(
            Matter matter, RediscussionPolicy policy, int policyVersion, Asker asker, LocalDate day) {
        List<Terms> terms = policy.termsFor(matter.kind());
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            TermsPlace place = TermsPlace.of(policy, matter.kind(), i);
            ways.add(new Examined(matter, terms.get(i), asker, day).way(place, policyVersion));
        }
        return new Eligibility(
                matter.decision(),
                day,
                policyVersion,
                policy.preset(),
                matter.life().on(day),
                List.copyOf(ways));
    }

    /** Whether it may be asked today, in some way. */
    public boolean open() {
        return ways.stream().anyMatch(Way::open);
    }

    /** The way a request takes: the first that is open, or else the one with the fewest obstacles. */
    public Optional<Way> best() {
        return ways.stream().min(Comparator.comparingInt(way -> way.obstacles().size()));
    }

    /**
     * The next day on which it may be asked, in some way, today included; nothing where waiting does not help, or where
     * nobody knows for how long, as while a request is pending.
     */
    public Optional<LocalDate> nextPermitted() {
        if (open()) {
            return Optional.of(day);
        }
        return ways.stream()
                .flatMap(way -> Optional.ofNullable(way.from()).stream())
                .min(LocalDate::compareTo);
    }
}
