package org.mithaq.command.state;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.Body.Cadence;
import org.mithaq.events.BodyEvent;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RepresentationEvent;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.DialogueRecorded;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.RepresentationEvent.WithdrawalAnnounced;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.rediscussion.Presidency;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Bodies, their seats and officers.
 *
 * @param presidency who was elected to preside, for re-discussion
 * @param vacant the parties whose delegate left and that named no other yet: their seats are not filled
 */
public record Bodies(PMap<BodyId, Body> bodies, Presidency presidency, PSet<PartyId> vacant) {

    static final Bodies EMPTY = new Bodies(HashTreePMap.empty(), Presidency.NONE, HashTreePSet.empty());

    /** The body, or {@code null}. */
    public @Nullable Body find(BodyId body) {
        return bodies.get(body);
    }

    /** The body of that kind that works, or {@code null}; for kinds of which there is one at a time. */
    public @Nullable Body standing(BodyKind kind) {
        return bodies.values().stream()
                .filter(body -> body.kind() == kind && !body.dissolved())
                .findFirst()
                .orElse(null);
    }

    /** The body that meets: the one named, else the one of that kind. {@code null} where it is not there. */
    public @Nullable Body meeting(MeetingKind kind, @Nullable BodyId named) {
        BodyKind of = kind.body();
        return of == null ? null : working(of, named);
    }

    /** The body of that kind that works: the one named, else the only one. {@code null} where it is not there. */
    public @Nullable Body working(BodyKind of, @Nullable BodyId named) {
        Body body = named == null ? (several(of) ? null : standing(of)) : find(named);
        return body != null && body.kind() == of && !body.dissolved() ? body : null;
    }

    /** Whether a coalition may have several bodies of the kind at a time. */
    public static boolean several(BodyKind kind) {
        return kind == BodyKind.WORKING_GROUP || kind == BodyKind.SUBCOMMITTEE;
    }

    /** The parties whose seats are filled. */
    public Set<PartyId> filled(Body body) {
        return body.seats().keySet().stream()
                .filter(party -> !vacant.contains(party))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The votes that those of the parties have together that fill a seat. */
    public int votes(Body body, Collection<PartyId> parties) {
        return filled(body).stream()
                .filter(parties::contains)
                .mapToInt(party -> requireNonNull(body.seats().get(party)).weight())
                .sum();
    }

    /** Whether the party sits in the body, convenes it, or has somebody in it, while it works. */
    public boolean belongs(PartyId party, BodyId id) {
        Body body = find(id);
        return body != null
                && !body.dissolved()
                && (body.seats(party)
                        || party.equals(body.convener())
                        || body.participants().containsValue(party));
    }

    /** Whether somebody of the party joined a group that works. */
    public boolean participates(PartyId party) {
        return bodies.values().stream()
                .anyMatch(body -> !body.dissolved() && body.participants().containsValue(party));
    }

    /** Whether the person holds the office, in that body or, without one, in any that works. */
    public boolean holds(PersonId person, Office office, @Nullable BodyId in) {
        return bodies.entrySet().stream()
                .filter(body -> in == null || in.equals(body.getKey()))
                .filter(body -> !body.getValue().dissolved())
                .map(body -> body.getValue().officers().get(office))
                .anyMatch(holder -> holder != null && holder.person().equals(person));
    }

    /** How many offices the person holds. */
    public int offices(PersonId person) {
        return (int) bodies.values().stream()
                .filter(body -> !body.dissolved())
                .flatMap(body -> body.officers().values().stream())
                .filter(holder -> holder.person().equals(person))
                .count();
    }

    Bodies evolve(BodyEvent event) {
        Bodies changed = changed(event);
        return new Bodies(changed.bodies, presidency.after(event), changed.vacant);
    }

    private Bodies changed(BodyEvent event) {
        return switch (event) {
            case BodyEstablished e -> with(e.body(), Body.established(e));
            case BodySeated e -> with(e.body(), known(e.body()).seated(e.seats()));
            case OfficerElected e -> with(e.body(), known(e.body()).elected(e));
            case CadenceSet e -> with(e.body(), known(e.body()).meeting(new Cadence(e.everyMonths(), e.minutes())));
            case WorkingGroupJoined e -> with(e.body(), known(e.body()).joined(e.person(), e.party()));
            case BodyDissolved e -> with(e.body(), known(e.body()).ended());
        };
    }

    /** Seats stay with the party when its delegate changes, offices go with the person, and both with a member. */
    Bodies evolve(RepresentationEvent event) {
        Bodies changed = changed(event);
        return new Bodies(changed.bodies, presidency.after(event), changed.vacant);
    }

    private Bodies changed(RepresentationEvent event) {
        return switch (event) {
            case DelegateDesignated e -> new Bodies(bodies, presidency, vacant.minus(e.party()));
            case DelegateReplaced e ->
                new Bodies(
                        each(body -> body.without(e.from())),
                        presidency,
                        e.to() == null ? vacant.plus(e.party()) : vacant.minus(e.party()));
            case MemberWithdrawn e -> left(e.party());
            case MemberExpelled e -> left(e.party());
            case WithdrawalAnnounced e -> this;
            case InterestDeclared e -> this;
            case OrgDecisionProfileRecorded e -> this;
            case DialogueRecorded e -> this;
        };
    }

    private Bodies left(PartyId party) {
        return new Bodies(each(body -> body.without(party)), presidency, vacant.minus(party));
    }

    private PMap<BodyId, Body> each(UnaryOperator<Body> change) {
        PMap<BodyId, Body> all = bodies;
        for (Map.Entry<BodyId, Body> body : bodies.entrySet()) {
            all = all.plus(body.getKey(), change.apply(body.getValue()));
        }
        return all;
    }

    private Bodies with(BodyId id, Body body) {
        return new Bodies(bodies.plus(id, body), presidency, vacant);
    }

    private Body known(BodyId id) {
        Body found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names body " + id + " before establishing it");
        }
        return found;
    }
}
