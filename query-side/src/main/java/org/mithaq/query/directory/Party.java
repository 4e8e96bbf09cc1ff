package org.mithaq.query.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.text.Text;

/**
 * A party as a coalition knows it.
 *
 * @param name missing for one that is only mentioned
 * @param registered whether it is in the register of parties
 * @param member whether it was admitted
 * @param departed whether it was a member and left, or was expelled
 * @param supporter how it supports, where it does
 * @param acknowledgedCharter the version of the charter it acknowledged; 0 for none
 * @param earlier the names that it had before, in their order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Party(
        @Nullable Text name,
        boolean community,
        boolean outside,
        boolean registered,
        boolean member,
        boolean departed,
        @Nullable SupporterKind supporter,
        Set<Circle> circles,
        int acknowledgedCharter,
        List<Called> earlier) {

    static final Party UNKNOWN = new Party(null, false, false, false, false, false, null, Set.of(), 0, List.of());

    public Party {
        circles = Given.set(circles);
        earlier = Given.list(earlier);
    }

    /** Whether it may read: one that is only recruited may not. */
    boolean belongs() {
        return registered || member || supporter != null;
    }

    /** Whether it forms the coalition with others, before anybody is admitted. */
    boolean forms() {
        return registered && !outside && !departed;
    }

    Party registered(PartyRegistered as, long sequence) {
        return called(as.name(), sequence).as(as.community(), as.outside());
    }

    Party named(@Nullable Text newName, long sequence) {
        return registered || newName == null ? this : called(newName, sequence);
    }

    Party supporting(SupporterRegistered as, long sequence) {
        Party party = named(as.name(), sequence);
        return new Party(
                party.name,
                community,
                outside,
                registered,
                member,
                departed,
                as.kind(),
                circles,
                acknowledgedCharter,
                party.earlier);
    }

    Party in(Set<Circle> newCircles) {
        return new Party(
                name,
                community,
                outside,
                registered,
                member,
                departed,
                supporter,
                newCircles,
                acknowledgedCharter,
                earlier);
    }

    Party admitted() {
        return belonging(true, false);
    }

    Party left() {
        return belonging(false, true);
    }

    Party acknowledged(int version) {
        return new Party(name, community, outside, registered, member, departed, supporter, circles, version, earlier);
    }

    /** The same with the name that it had after that record; the first one that it was given where it had none yet. */
    Party upTo(long sequence) {
        return with(Called.at(earlier, name, sequence), earlier);
    }

    private Party called(Text newName, long sequence) {
        return with(newName, Called.before(earlier, name, newName, sequence));
    }

    private Party with(@Nullable Text newName, List<Called> before) {
        return new Party(
                newName,
                community,
                outside,
                registered,
                member,
                departed,
                supporter,
                circles,
                acknowledgedCharter,
                before);
    }

    private Party as(boolean fromCommunity, boolean staysOutside) {
        return new Party(
                name,
                fromCommunity,
                staysOutside,
                true,
                member,
                departed,
                supporter,
                circles,
                acknowledgedCharter,
                earlier);
    }

    private Party belonging(boolean isMember, boolean hasLeft) {
        return new Party(
                name,
                community,
                outside,
                registered,
                isMember,
                hasLeft,
                supporter,
                circles,
                acknowledgedCharter,
                earlier);
    }
}
