package org.mithaq.command.bodies;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.rulebook.CharterParameter;

/** What community organisations keep in the committees when somebody leaves. */
public final class CommunityVoice {

    private static final Set<Office> HEADS = Set.of(Office.CHAIR, Office.DEPUTY);

    private CommunityVoice() {}

    /** Notes R-099 where the party's seat in the strategic committee is no longer filled. */
    public static void withoutSeatOf(PartyId party, Examination examination, CoalitionState state) {
        Body strategic = state.bodies().standing(BodyKind.STRATEGIC);
        if (strategic == null || !strategic.seats(party) || !Standing.community(party, state)) {
            return;
        }
        int left = (int) state.bodies().filled(strategic).stream()
                .filter(other -> !other.equals(party) && Standing.community(other, state))
                .count();
        int required = state.charter().number(CharterParameter.STRATEGIC_COMMUNITY_MIN);
        examination.rule("R-099", left >= required, fact("community", left), fact("required", required));
    }

    /** Notes R-098 where the person heads the executive committee and does so no longer. */
    public static void withoutOfficesOf(PersonId person, Examination examination, CoalitionState state) {
        Body executive = state.bodies().standing(BodyKind.EXECUTIVE);
        if (executive == null
                || heads(executive).stream().noneMatch(head -> head.person().equals(person))) {
            return;
        }
        List<PartyId> left = heads(executive).stream()
                .filter(head -> !head.person().equals(person))
                .map(Body.Holder::party)
                .toList();
        examination.rule(
                "R-098", left.stream().anyMatch(head -> Standing.community(head, state)), fact("parties", left));
    }

    /** Whether the party sits where only official delegates do. */
    public static boolean governs(PartyId party, CoalitionState state) {
        return List.of(BodyKind.STRATEGIC, BodyKind.EXECUTIVE).stream().anyMatch(kind -> {
            Body body = state.bodies().standing(kind);
            return body != null && body.seats(party);
        });
    }

    private static List<Body.Holder> heads(Body body) {
        return body.officers().entrySet().stream()
                .filter(office -> HEADS.contains(office.getKey()))
                .map(office -> office.getValue())
                .toList();
    }
}
