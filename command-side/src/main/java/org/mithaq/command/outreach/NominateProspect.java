package org.mithaq.command.outreach;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.text.Text;

/**
 * Puts potential members on the recruiting list, one or a whole brainstorming at once.
 *
 * @param prospects at most 200, each once
 */
@Intention(ar = "ترشيح أعضاء محتملين", en = "Nominate prospects", concern = Concern.OWN, example = """
                {"prospects": [{"party": "0198c0de-0000-7000-8000-000000000005", "category": "MOST_AFFECTED",
                                "essential": true,
                                "acquaintances": ["0198c0de-0000-7000-8000-000000000003"]}]}""")
public record NominateProspect(List<Nomination> prospects) implements Command {

    private static final int MOST = 200;

    public NominateProspect {
        prospects = Given.list(prospects);
        if (prospects.isEmpty() || prospects.size() > MOST) {
            throw new IllegalArgumentException("\"prospects\" takes 1 to " + MOST + " prospects");
        }
        if (prospects.stream().map(Nomination::party).distinct().count() < prospects.size()) {
            throw new IllegalArgumentException("\"prospects\" names each party once");
        }
    }

    /**
     * A potential member.
     *
     * @param name who it is, by organisation or role, where it is no registered party
     * @param category which of the people to look for it belongs to
     * @param essential whether the coalition cannot do without it
     * @param acquaintances the registered parties that know somebody there
     * @param referrer the party that named it
     */
    public record Nomination(
            PartyId party,
            @Nullable Text name,
            Category category,
            boolean essential,
            Set<PartyId> acquaintances,
            @Nullable PartyId referrer) {

        public Nomination {
            acquaintances = Given.set(acquaintances);
            if (acquaintances.contains(party)) {
                throw new IllegalArgumentException("\"acquaintances\" are other parties than the prospect");
            }
            if (party.equals(referrer)) {
                throw new IllegalArgumentException("\"referrer\" is another party than the prospect");
            }
        }

        private void examine(Examination examination, CoalitionState state) {
            examination
                    .possible(name != null || KnownParties.knows(state, party), () -> KnownParties.needsName(party))
                    .possible(
                            state.outreach().find(party) == null,
                            () -> new Fault(
                                    Fault.Kind.ALREADY_EXISTS,
                                    Text.of(
                                            "الجهة " + party + " على لائحة الأعضاء المحتملين من قبل",
                                            "the party " + party + " is on the list of prospects already")))
                    .possible(!state.membership().isMember(party), KnownParties::memberAlready);
            acquaintances.forEach(acquaintance -> examination.possible(
                    state.membership().isRegistered(acquaintance), () -> Fault.unknown(acquaintance)));
            examination.possible(
                    referrer == null || KnownParties.knows(state, referrer),
                    () -> Fault.unknown(requireNonNull(referrer)));
        }

        private Event event() {
            return new ProspectNominated(party, name, category, essential, List.copyOf(acquaintances), referrer);
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        prospects.forEach(nomination -> nomination.examine(examination, state));
        return examination.accept(
                () -> prospects.stream().<Event>map(Nomination::event).toList());
    }
}
