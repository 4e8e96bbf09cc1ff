package org.mithaq.command.bodies;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.DecisionEvent.Proxy;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.rulebook.CharterParameter;

/**
 * Those who are in a meeting at this moment, or represented there, and what they count for. A proxy counts while its
 * holder is present, its giver is not, and both are entitled.
 */
public record Attendance(Meeting meeting, CoalitionState state) {

    private static final Comparator<PartyId> BY_ID = Comparator.comparing(PartyId::value);

    /** Attendance required and found; {@code null} before a charter sets a quorum, and where there is none. */
    public @Nullable Quorum quorum() {
        boolean counted = state.charter().chooses(CharterParameter.PROXIES_QUORUM, "PRESENT");
        return Quorum.of(meeting.kind(), meeting.body(), counted ? voters() : meeting.present(), state);
    }

    /** The parties that are there now, in the order of their ids. */
    public List<PartyId> present() {
        return meeting.present().stream().sorted(BY_ID).toList();
    }

    /** The parties that are entitled and not there now, represented or not, in the order of their ids. */
    public List<PartyId> absent() {
        return entitled().stream()
                .filter(party -> !meeting.present().contains(party))
                .sorted(BY_ID)
                .toList();
    }

    /** The proxies that count, in the order of those who gave them. */
    public List<Proxy> proxies() {
        Set<PartyId> entitled = entitled();
        return meeting.floor().proxies().entrySet().stream()
                .map(given -> new Proxy(given.getKey(), given.getValue()))
                .filter(proxy ->
                        entitled.contains(proxy.from()) && !meeting.present().contains(proxy.from()))
                .filter(proxy ->
                        entitled.contains(proxy.to()) && meeting.present().contains(proxy.to()))
                .sorted(Comparator.comparing(Proxy::from, BY_ID))
                .toList();
    }

    /** The parties that are there now or represented. */
    public Set<PartyId> voters() {
        return votersBut(Set.of());
    }

    /** The same without those recused, whose votes nobody casts, and without those whose proxies they hold. */
    public Set<PartyId> votersBut(Collection<PartyId> recused) {
        Predicate<PartyId> votes = party -> !recused.contains(party);
        return Stream.concat(
                        meeting.present().stream().filter(votes),
                        proxies().stream()
                                .filter(proxy -> votes.test(proxy.from()) && votes.test(proxy.to()))
                                .map(Proxy::from))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those present or represented that declared a conflict of interest in the decision, in the order of their ids. */
    public List<PartyId> conflicted(DecisionId decision) {
        Set<PartyId> declared = state.representation().conflicted(decision);
        return voters().stream().filter(declared::contains).sorted(BY_ID).toList();
    }

    /** The votes of all who are entitled, present or not. */
    public int entitledVotes() {
        Set<PartyId> entitled = entitled();
        return votes(entitled.isEmpty() ? meeting.present() : entitled);
    }

    /** One for each member where all members meet; where a body with seats meets, as {@link #votes(Body, Collection, CoalitionState)}. */
    public int votes(Collection<PartyId> parties) {
        if (meeting.kind().plenary()) {
            Set<PartyId> entitled = entitled();
            return (int) parties.stream().filter(entitled::contains).count();
        }
        Body body = state.bodies().meeting(meeting.kind(), meeting.body());
        return body == null || body.kind() == BodyKind.WORKING_GROUP ? parties.size() : votes(body, parties, state);
    }

    /** The votes of those that fill a seat in the body: what their seats have, or one for each, as the charter says. */
    public static int votes(Body body, Collection<PartyId> parties, CoalitionState state) {
        return state.charter().chooses(CharterParameter.VOTES_BY, "ORGANISATION")
                ? (int) state.bodies().filled(body).stream()
                        .filter(parties::contains)
                        .count()
                : state.bodies().votes(body, parties);
    }

    private Set<PartyId> entitled() {
        return Entitled.to(meeting.kind(), meeting.body(), state);
    }
}
