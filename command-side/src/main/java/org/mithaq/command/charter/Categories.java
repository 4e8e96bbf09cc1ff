package org.mithaq.command.charter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership.Party;
import org.mithaq.command.state.Outreach.Prospect;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Category;

/** Which categories of people the members stand for. */
final class Categories {

    private static final List<Category> ESSENTIAL = List.of(
            Category.MOST_AFFECTED,
            Category.HELPER,
            Category.OPINION_LEADER,
            Category.EMERGING_LEADER,
            Category.POLICY_MAKER);

    private Categories() {}

    /** The essential categories to which no member belongs. */
    static List<Category> essentialWithout(CoalitionState state) {
        Set<Category> present = state.membership()
                .members()
                .flatMap(member -> Stream.ofNullable(category(member, state)))
                .collect(Collectors.toSet());
        return ESSENTIAL.stream()
                .filter(category -> !present.contains(category))
                .toList();
    }

    /** The one given at admission, or else the one under which the member was a prospect. */
    private static @Nullable Category category(PartyId member, CoalitionState state) {
        Party party = state.membership().find(member);
        if (party != null && party.category() != null) {
            return party.category();
        }
        Prospect prospect = state.outreach().find(member);
        return prospect == null ? null : prospect.category();
    }
}
