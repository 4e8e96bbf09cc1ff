package org.mithaq.rediscussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.BodyId;
import org.mithaq.events.Given;
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
import org.mithaq.events.Vocabulary.Office;

/**
 * Who was elected to preside over which body: to chair it, or to stand in for its chair. Folded from events, the same for
 * both sides. Immutable.
 */
public record Presidency(List<Bench> benches) {

    /** Before any body was established. */
    public static final Presidency NONE = new Presidency(List.of());

    private static final List<BodyKind> GOVERNING = List.of(BodyKind.STRATEGIC, BodyKind.BOARD, BodyKind.COORDINATING);

    /** A body that works, and who holds these offices in it. */
    public record Bench(BodyId body, BodyKind kind, List<Holder> elected) {
        public Bench {
            elected = Given.list(elected);
        }

        private Bench with(List<Holder> next) {
            return new Bench(body, kind, next);
        }

        private Bench without(Predicate<Holder> gone) {
            return with(elected.stream().filter(gone.negate()).toList());
        }

        private Bench after(OfficerElected e) {
            if (e.office() != Office.CHAIR && e.office() != Office.DEPUTY) {
                return this;
            }
            List<Holder> next = new ArrayList<>(
                    without(holder -> holder.office() == e.office()).elected());
            next.add(new Holder(e.office(), e.party(), e.person()));
            return with(next);
        }
    }

    /** Who holds an office. */
    public record Holder(Office office, PartyId party, PersonId person) {}

    public Presidency {
        benches = Given.list(benches);
    }

    /**
     * Whether somebody presides over the body that decided; for all members, and a body that is no more, over the one
     * that runs the coalition. Where nobody was elected, the role counts.
     *
     * @param named the body, where there are several of its kind
     * @param person {@code null} for anybody in that role
     */
    public boolean presides(BodyKind decided, @Nullable BodyId named, @Nullable PersonId person, String role) {
        List<Holder> elected = deciding(decided, named);
        return elected.isEmpty()
                ? Asker.presides(role)
                : elected.stream().anyMatch(holder -> holder.person().equals(person));
    }

    /** After something happened to a body. */
    public Presidency after(BodyEvent event) {
        return switch (event) {
            case BodyEstablished e -> {
                List<Bench> all = new ArrayList<>(benches);
                all.add(new Bench(e.body(), e.kind(), List.of()));
                yield new Presidency(all);
            }
            case BodySeated e -> {
                List<PartyId> parties = e.seats().stream().map(Seat::party).toList();
                yield each(bench -> bench.body().equals(e.body())
                        ? bench.without(holder -> !parties.contains(holder.party()))
                        : bench);
            }
            case OfficerElected e -> each(bench -> bench.body().equals(e.body()) ? bench.after(e) : bench);
            case BodyDissolved e ->
                new Presidency(benches.stream()
                        .filter(bench -> !bench.body().equals(e.body()))
                        .toList());
            case CadenceSet e -> this;
            case WorkingGroupJoined e -> this;
        };
    }

    /** After something happened to those who sit there: offices go with the person, and with the member. */
    public Presidency after(RepresentationEvent event) {
        return switch (event) {
            case DelegateReplaced e ->
                each(bench -> bench.without(holder -> holder.person().equals(e.from())));
            case MemberWithdrawn e ->
                each(bench -> bench.without(holder -> holder.party().equals(e.party())));
            case MemberExpelled e ->
                each(bench -> bench.without(holder -> holder.party().equals(e.party())));
            case DelegateDesignated e -> this;
            case WithdrawalAnnounced e -> this;
            case InterestDeclared e -> this;
            case OrgDecisionProfileRecorded e -> this;
            case DialogueRecorded e -> this;
        };
    }

    private Presidency each(UnaryOperator<Bench> change) {
        return new Presidency(benches.stream().map(change).toList());
    }

    private List<Holder> deciding(BodyKind decided, @Nullable BodyId named) {
        boolean several = decided == BodyKind.WORKING_GROUP || decided == BodyKind.SUBCOMMITTEE;
        return benches.stream()
                .filter(bench -> decided != BodyKind.PLENARY && bench.kind() == decided)
                .filter(bench -> named == null ? !several : bench.body().equals(named))
                .findFirst()
                .or(this::governing)
                .map(Bench::elected)
                .orElse(List.of());
    }

    private Optional<Bench> governing() {
        return GOVERNING.stream()
                .flatMap(kind -> benches.stream().filter(bench -> bench.kind() == kind))
                .findFirst();
    }
}
