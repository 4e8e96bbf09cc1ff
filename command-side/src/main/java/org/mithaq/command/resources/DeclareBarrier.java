package org.mithaq.command.resources;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BarrierId;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.text.Text;

/**
 * Names an obstacle, so that the coalition can plan around it and face it before the real work.
 *
 * @param kind one of the eight obstacles
 * @param party the registered party that it limits; absent when it limits the whole coalition
 */
@Intention(ar = "الإعلان عن حاجز", en = "Declare a barrier", concern = Concern.OWN, example = """
                {"barrier": "0198c0de-0000-7000-8000-000000000301", "kind": "BAD_HISTORY",
                 "description": {"ar": "غياب العلاقة بين الشرطة والشباب",
                                 "en": "No relationship between police and youth"}}""")
public record DeclareBarrier(
        BarrierId barrier,
        BarrierKind kind,
        Text description,
        @Nullable PartyId party) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(state.resources().barrier(barrier) == null, () -> Fault.exists(barrier))
                .possible(
                        party == null || state.membership().isRegistered(party),
                        () -> Fault.unknown(requireNonNull(party)))
                .acceptOne(() -> new BarrierDeclared(barrier, kind, description, party));
    }
}
