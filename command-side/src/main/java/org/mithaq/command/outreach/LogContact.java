package org.mithaq.command.outreach;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Given;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.text.Text;

/**
 * Keeps what came of a contact with somebody outside or inside the coalition; possible before it is founded.
 *
 * @param party whom the contact was with; a new id for one that the coalition does not know yet
 * @param name who that is, by organisation or role, where the coalition does not know it yet
 * @param basis why this one was approached
 * @param referralsAsked whether further names were asked for; naming some says so too
 * @param referrals what was named, by organisation or role
 * @param interests what the other side is interested in
 * @param conflicts where interests may conflict
 * @param given what the other side was given
 */
@Intention(
        ar = "تدوين تواصل",
        en = "Log a contact",
        rules = {"R-029", "R-030"},
        concern = Concern.OWN,
        example = """
                {"party": "0198c0de-0000-7000-8000-000000000002",
                 "name": {"ar": "قائد/ة الشرطة", "en": "Police chief"},
                 "channel": "FACE_TO_FACE", "basis": "KNOWN",
                 "ask": {"ar": "دعم تشكيل ائتلاف", "en": "Support forming a coalition"},
                 "referralsAsked": true}""")
public record LogContact(
        PartyId party,
        @Nullable Text name,
        Channel channel,
        @Nullable ContactBasis basis,
        @Nullable Text ask,
        @Nullable Text result,
        boolean referralsAsked,
        List<Text> referrals,
        List<Text> interests,
        List<Text> conflicts,
        @Nullable Text given)
        implements Command {

    public LogContact {
        referrals = Given.list(referrals);
        interests = Given.list(interests);
        conflicts = Given.list(conflicts);
        referralsAsked = referralsAsked || !referrals.isEmpty();
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .rule("R-029", PersonalApproach.kept(state, party, channel), fact("channel", channel.name()))
                .rule("R-030", referralsAsked)
                .possible(name != null || KnownParties.knows(state, party), () -> KnownParties.needsName(party))
                .acceptOne(() -> new ContactLogged(
                        party,
                        name,
                        channel,
                        basis,
                        ask,
                        result,
                        referralsAsked,
                        referrals,
                        interests,
                        conflicts,
                        given));
    }
}
