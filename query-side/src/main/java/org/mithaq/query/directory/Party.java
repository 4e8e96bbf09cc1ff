package org.mithaq.query.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Given;
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
        int acknowledgedCharter) {

    static final Party UNKNOWN = new Party(null, false, false, false, false, false, null, Set.of(), 0);

    public Party {
        circles = Given.set(circles);
    }

    /** Whether it may read: one that is only recruited may not. */
    boolean belongs() {
        return registered || member || supporter != null;
    }

    /** Whether it forms the coalition with others, before anybody is admitted. */
    boolean forms() {
        return registered && !outside && !departed;
    }

    Party registered(Text newName, boolean fromCommunity, boolean staysOutside) {
        return new Party(
                newName, fromCommunity, staysOutside, true, member, departed, supporter, circles, acknowledgedCharter);
    }

    Party named(@Nullable Text newName) {
        return registered || newName == null
                ? this
                : new Party(
                        newName,
                        community,
                        outside,
                        registered,
                        member,
                        departed,
                        supporter,
                        circles,
                        acknowledgedCharter);
    }

    Party supporting(Text newName, SupporterKind kind) {
        return new Party(
                registered ? name : newName,
                community,
                outside,
                registered,
                member,
                departed,
                kind,
                circles,
                acknowledgedCharter);
    }

    Party in(Set<Circle> newCircles) {
        return new Party(
                name, community, outside, registered, member, departed, supporter, newCircles, acknowledgedCharter);
    }

    Party admitted() {
        return new Party(name, community, outside, registered, true, false, supporter, circles, acknowledgedCharter);
    }

    Party left() {
        return new Party(name, community, outside, registered, false, true, supporter, circles, acknowledgedCharter);
    }

    Party acknowledged(int version) {
        return new Party(name, community, outside, registered, member, departed, supporter, circles, version);
    }
}
