package org.mithaq.command.outreach;

import java.util.List;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Outreach.Prospect;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.rulebook.CharterParameter;

/** An essential prospect is approached by one of the two channels that the charter's order puts first. */
final class PersonalApproach {

    private static final int PERSONAL = 2;

    private PersonalApproach() {}

    static boolean kept(CoalitionState state, PartyId party, Channel channel) {
        Prospect prospect = state.outreach().find(party);
        if (prospect == null || !prospect.essential()) {
            return true;
        }
        List<String> order = state.charter().list(CharterParameter.CHANNEL_ORDER);
        return order.subList(0, PERSONAL).contains(channel.name());
    }
}
