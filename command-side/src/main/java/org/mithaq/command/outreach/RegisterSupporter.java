package org.mithaq.command.outreach;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.mithaq.text.Text;

/**
 * Registers somebody who backs the coalition without formal membership, also one that declined to join.
 *
 * @param party a registered party, a prospect, or a new id
 * @param name the organisation or role, never a person's name
 * @param essential whether the coalition cannot do without this backing
 */
@Intention(ar = "تسجيل مساند", en = "Register a supporter", concern = Concern.BELONGING, example = """
                {"party": "0198c0de-0000-7000-8000-000000000201",
                 "name": {"ar": "مسؤول في البلدة لا غنى عنه", "en": "Indispensable town official"},
                 "kind": "SUPPORT_ONLY", "essential": true}""")
public record RegisterSupporter(PartyId party, Text name, SupporterKind kind, boolean essential) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(
                        !state.outreach().supporters().containsKey(party),
                        () -> new Fault(
                                Fault.Kind.ALREADY_EXISTS,
                                Text.of("هذه الجهة مسجَّلة مسانداً من قبل", "this party is a supporter already")))
                .possible(!state.membership().isMember(party), KnownParties::memberAlready)
                .acceptOne(() -> new SupporterRegistered(party, name, kind, essential));
    }
}
