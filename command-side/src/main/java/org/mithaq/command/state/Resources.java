package org.mithaq.command.state;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BarrierId;
import org.mithaq.events.ContributionId;
import org.mithaq.events.DecisionId;
import org.mithaq.events.NeedId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.ResourceEvent;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.ResourceEvent.BarrierResolved;
import org.mithaq.events.ResourceEvent.CapitalMapped;
import org.mithaq.events.ResourceEvent.ContributionOffered;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.ResourceEvent.NeedRecorded;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Barriers, and what was said of resources.
 *
 * @param screened the decisions to come whose funding was screened
 * @param staff the persons on the staff
 */
public record Resources(
        PMap<BarrierId, Barrier> barriers,
        PSet<ContributionId> contributions,
        PSet<NeedId> needs,
        PSet<DecisionId> screened,
        PSet<PersonId> staff) {

    static final Resources EMPTY = new Resources(
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            HashTreePSet.empty(),
            HashTreePSet.empty(),
            HashTreePSet.empty());

    /** @param party the member that it limits, or {@code null} for the whole coalition */
    public record Barrier(BarrierKind kind, @Nullable PartyId party, boolean resolved) {}

    /** The barrier, or {@code null}. */
    public @Nullable Barrier barrier(BarrierId barrier) {
        return barriers.get(barrier);
    }

    /** The barriers of that kind that were declared and not resolved. */
    public Stream<BarrierId> unresolved(BarrierKind kind) {
        return barriers.entrySet().stream()
                .filter(e -> e.getValue().kind() == kind && !e.getValue().resolved())
                .map(e -> e.getKey());
    }

    Resources evolve(ResourceEvent event) {
        return switch (event) {
            case BarrierDeclared e -> with(e.barrier(), new Barrier(e.kind(), e.party(), false));
            case BarrierResolved e -> {
                Barrier declared = known(e.barrier());
                yield with(e.barrier(), new Barrier(declared.kind(), declared.party(), true));
            }
            case ContributionOffered e ->
                new Resources(barriers, contributions.plus(e.contribution()), needs, screened, staff);
            case NeedRecorded e -> new Resources(barriers, contributions, needs.plus(e.need()), screened, staff);
            case CapitalMapped e -> this;
            case FundingScreened e -> new Resources(barriers, contributions, needs, screened.plus(e.decision()), staff);
            case StaffAppointed e -> new Resources(barriers, contributions, needs, screened, staff.plus(e.person()));
        };
    }

    private Resources with(BarrierId id, Barrier barrier) {
        return new Resources(barriers.plus(id, barrier), contributions, needs, screened, staff);
    }

    private Barrier known(BarrierId id) {
        Barrier found = barrier(id);
        if (found == null) {
            throw new IllegalStateException("the log names barrier " + id + " before declaring it");
        }
        return found;
    }
}
