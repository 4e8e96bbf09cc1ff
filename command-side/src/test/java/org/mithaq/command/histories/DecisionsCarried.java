package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.histories.Invariant.require;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.RatificationClause;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Proxy;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.Envelope;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.rulebook.Threshold;

/** Quorum, competence, majority and tally of every decision, told from the seats and the charter on record. */
final class DecisionsCarried implements Invariant {

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        for (Envelope envelope : happened) {
            if (envelope.event() instanceof DecisionRecorded decision) {
                recorded(decision, happened, before);
            }
        }
    }

    private static void recorded(DecisionRecorded d, List<Envelope> happened, Ledger before) {
        require(!before.decisions.containsKey(d.decision()), "decision %s is made again", d.decision());
        require(d.number() == before.decisions.size() + 1, "decision number %d", d.number());
        if (d.procedure() != null) {
            require(d.meeting() == null, "decision %d is made twice over", d.number());
            majority(d);
            return;
        }
        Session session = before.session(requireNonNull(d.meeting()));
        require(session.open(), "decision %d in a meeting that is not open", d.number());
        require(Set.copyOf(d.present()).equals(session.present()), "decision %d: others are present", d.number());
        require(
                d.proxies().stream()
                        .collect(Collectors.toMap(Proxy::from, Proxy::to))
                        .equals(before.represented(session)),
                "decision %d: other proxies count: %s",
                d.number(),
                before.represented(session));
        boolean quorate = quorum(d, session, before);
        boolean competent = competent(d, before);
        if (d.outcome() == Outcome.ADOPTED) {
            require(quorate, "decision %d is adopted without a quorum", d.number());
            require(competent, "decision %d is adopted beyond the body's competence", d.number());
        }
        provision(d, before, quorate && competent);
        majority(d);
        require(
                d.rule() != DecisionRule.ABSOLUTE_MAJORITY
                        || d.outcome() == Outcome.NOT_ADOPTED
                        || 2 * d.vote().inFavour() > votes(before.entitled(session), session, before),
                "decision %d has no majority of all who are entitled",
                d.number());
        tally(d, Invariant.despite("R-136", happened), session, before);
    }

    /** Whether enough are there; what is on record about it is what the seats say. */
    private static boolean quorum(DecisionRecorded d, Session session, Ledger before) {
        if (before.charter == null || session.kind().body() == BodyKind.WORKING_GROUP) {
            require(d.quorum() == null, "decision %d counts a quorum where none is set", d.number());
            return true;
        }
        Set<PartyId> entitled = before.entitled(session);
        int represented = before.says("proxies.quorum", "PRESENT")
                ? before.represented(session).size()
                : 0;
        int present =
                (int) session.present().stream().filter(entitled::contains).count() + represented;
        int required = before.quorum().least(entitled.size());
        require(
                new Quorum(required, present, entitled.size()).equals(d.quorum()),
                "decision %d: %d of %d present, %d needed; on record is %s",
                d.number(),
                present,
                entitled.size(),
                required,
                d.quorum());
        return present >= required;
    }

    private static boolean competent(DecisionRecorded d, Ledger before) {
        return competent(d.body(), d.kind(), d.amount(), before);
    }

    /** Whether the body may decide that kind, up to that amount. */
    static boolean competent(BodyKind body, DecisionKind kind, @Nullable Long amount, Ledger before) {
        if (body == BodyKind.PLENARY || kind == DecisionKind.EXPULSION) {
            return body == BodyKind.PLENARY;
        }
        Delegation held = before.delegations.get(body);
        boolean heldByNobody = before.delegations.values().stream()
                .noneMatch(delegation -> delegation.kinds().contains(kind));
        boolean governs = heldByNobody && body == governing(before.charter);
        if (held == null) {
            return governs && body != BodyKind.STRATEGIC;
        }
        boolean within = held.limit() == null || amount == null || amount <= held.limit();
        return within && (governs || held.kinds().contains(kind));
    }

    private static @Nullable BodyKind governing(@Nullable Charter charter) {
        return charter == null
                ? null
                : switch (charter.profile()) {
                    case STRATEGIC_EXECUTIVE -> BodyKind.STRATEGIC;
                    case BOARD, PAID_DIRECTOR -> BodyKind.BOARD;
                    case OPEN_COORDINATING_BODY -> BodyKind.COORDINATING;
                    case MINIMAL -> BodyKind.PLENARY;
                };
    }

    private static void provision(DecisionRecorded d, Ledger before, boolean ownRight) {
        boolean pending = d.outcome() == Outcome.PENDING_RATIFICATION;
        require(pending == (d.provision() != null), "decision %d: %s with %s", d.number(), d.outcome(), d.provision());
        if (d.provision() != null) {
            RatificationClause clause = before.charter == null ? null : before.charter.ratification();
            require(
                    clause != null && clause.withinDays() == d.provision().withinDays(),
                    "decision %d awaits a ratification that the charter does not provide for",
                    d.number());
            require(!ownRight, "decision %d awaits a ratification that it does not need", d.number());
            require(!d.provision().by().isEmpty(), "nobody can ratify decision %d", d.number());
        }
    }

    private static void majority(DecisionRecorded d) {
        int inFavour = d.vote().inFavour();
        int decided = inFavour + d.vote().against();
        Threshold share = share(d.rule());
        boolean carried = inFavour > d.vote().against() && (share == null || share.met(inFavour, decided));
        require(
                carried || d.outcome() == Outcome.NOT_ADOPTED,
                "decision %d is %s by %s under %s",
                d.number(),
                d.outcome(),
                d.vote(),
                d.rule());
    }

    private static @Nullable Threshold share(DecisionRule rule) {
        return switch (rule) {
            case CONSENT, UNANIMITY -> new Threshold(false, 1, 1);
            case SIMPLE_MAJORITY, ABSOLUTE_MAJORITY -> new Threshold(true, 1, 2);
            case TWO_THIRDS -> new Threshold(false, 2, 3);
            case THREE_QUARTERS -> new Threshold(false, 3, 4);
            case CHARTER_THRESHOLD -> null;
        };
    }

    /** @param interested whether somebody voted in a conflict of interest, justified on record */
    private static void tally(DecisionRecorded d, boolean interested, Session session, Ledger before) {
        Map<PartyId, PartyId> represented = before.represented(session);
        if (!interested) {
            represented.values().removeAll(d.recused());
        }
        Set<PartyId> voters = new HashSet<>(session.present());
        voters.addAll(represented.keySet());
        if (!interested) {
            d.recused().forEach(voters::remove);
        }
        require(
                d.vote().total() <= votes(voters, session, before),
                "decision %d: %d votes of %d that those present and not recused have",
                d.number(),
                d.vote().total(),
                votes(voters, session, before));
        List<PartyId> voting = d.ballots().stream().map(Ballot::party).toList();
        require(new HashSet<>(voting).size() == voting.size(), "decision %d: somebody votes twice", d.number());
        require(voters.containsAll(voting), "decision %d: somebody votes that may not", d.number());
        if (!voting.isEmpty()) {
            boolean same = votes(cast(d, Choice.IN_FAVOUR), session, before)
                            == d.vote().inFavour()
                    && votes(cast(d, Choice.AGAINST), session, before)
                            == d.vote().against()
                    && votes(cast(d, Choice.ABSTAINED), session, before)
                            == d.vote().abstained();
            require(same, "decision %d: the ballots do not add up to %s", d.number(), d.vote());
        }
    }

    private static List<PartyId> cast(DecisionRecorded d, Choice choice) {
        return d.ballots().stream()
                .filter(ballot -> ballot.choice() == choice)
                .map(Ballot::party)
                .toList();
    }

    /** The votes of these parties: of members where all meet, of filled seats in a body or of those who fill them. */
    private static int votes(Collection<PartyId> parties, Session session, Ledger before) {
        Bench bench = before.bench(session);
        if (bench != null && bench.kind() == BodyKind.WORKING_GROUP) {
            return parties.size();
        }
        Set<PartyId> entitled = before.entitled(session);
        return parties.stream()
                .filter(entitled::contains)
                .map(party -> bench == null || before.says("votes.by", "ORGANISATION")
                        ? Integer.valueOf(1)
                        : bench.seats().get(party))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
