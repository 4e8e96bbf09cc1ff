package org.mithaq.command.charter;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CharterState.Agreement;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.AgreementId;
import org.mithaq.events.CharterEvent.AgreementSigned;
import org.mithaq.events.CharterEvent.Terms;
import org.mithaq.events.PartyId;
import org.mithaq.rulebook.CharterParameter;

/**
 * A partner signs the co-operation agreement, each for itself: the partner is the actor's party. The first
 * signature brings the terms; it is in force when all partners it names have signed.
 *
 * @param terms what is agreed; with the first signature, afterwards absent or the same again
 */
@Intention(
        ar = "توقيع اتفاقية تعاون",
        en = "Sign the co-operation agreement",
        rules = {"R-088", "R-089", "R-090"},
        concern = Concern.CHARTER,
        example = """
                {"agreement": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "terms": {
                   "title": {"ar": "اتفاقية تعاون", "en": "Co-operation agreement"},
                   "text": {"ar": "نعمل معاً على تحقيق الرسالة", "en": "We carry out the mission together"},
                   "partners": ["01890a5d-ac96-774b-bcce-b302099a8058", "01890a5d-ac96-774b-bcce-b302099a8059"],
                   "communityPercent": 50,
                   "shares": {"resources": {"ar": "مناصفة", "en": "Half and half"}}}}""")
public record SignAgreement(AgreementId agreement, @Nullable Terms terms) implements Command {

    private static final int WHOLE = 100;
    private static final int HALF = WHOLE / 2;

    public SignAgreement {
        if (terms != null && terms.partners().size() < 2) {
            throw new IllegalArgumentException("\"partners\" names two parties or more");
        }
        if (terms != null && (terms.communityPercent() < 0 || terms.communityPercent() > WHOLE)) {
            throw new IllegalArgumentException("\"communityPercent\" is a whole number from 0 to 100");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        PartyId partner = context.actor().party();
        Agreement begun = state.charter().agreements().get(agreement);
        Terms agreed = begun == null ? terms : begun.terms();
        Examination examination = Examination.of(state, context);
        if (agreed == null) {
            return examination
                    .possible(
                            false,
                            () -> Fault.badInput(
                                    "التوقيع الأول يحمل نص الاتفاقية: أضيفوا \"terms\"",
                                    "the first signature brings the agreement: add \"terms\""))
                    .accept(List::of);
        }
        if (begun == null) {
            examineTerms(agreed, examination, state);
        }
        return examination
                .rule("R-088", agreed.partners().contains(partner), fact("partners", List.copyOf(agreed.partners())))
                .possible(
                        terms == null || agreed.equals(terms),
                        () -> Fault.badInput(
                                "وُقّعت هذه الاتفاقية بنص آخر", "\"terms\" differ from those that were signed already"))
                .possible(
                        begun == null || begun.outstanding().contains(partner),
                        () -> Fault.wrongState("وقّعت جهتكم من قبل", "your organisation has signed already"))
                .acceptOne(() -> signed(partner, begun == null ? agreed.partners() : begun.outstanding(), begun));
    }

    private static void examineTerms(Terms proposed, Examination examination, CoalitionState state) {
        int least = HALF - state.charter().number(CharterParameter.POWER_IMBALANCE_MAX);
        examination.rule(
                "R-089",
                proposed.communityPercent() >= least,
                fact("communityPercent", proposed.communityPercent()),
                fact("least", least));
        for (PartyId named : proposed.partners()) {
            examination.possible(state.membership().isRegistered(named), () -> Fault.unknown(named));
        }
    }

    private AgreementSigned signed(PartyId partner, Collection<PartyId> unsigned, @Nullable Agreement begun) {
        List<PartyId> outstanding = unsigned.stream()
                .filter(party -> !party.equals(partner))
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
        return new AgreementSigned(agreement, partner, begun == null ? requireNonNull(terms) : null, outstanding);
    }
}
