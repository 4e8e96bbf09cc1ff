package org.mithaq.command.meetings;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Foundations;
import org.mithaq.events.MeetingEvent.AgendaItem;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.text.Text;

/** The foundations that are not decided yet: they stay on each agenda of all members until they are. */
final class OpenFoundations {

    private static final AgendaItem ISSUE = carried(AgendaTopic.ISSUE, "تعريف المسألة", "Definition of the issue");
    private static final AgendaItem VISION =
            carried(AgendaTopic.VISION_AND_VALUES, "الرؤية والرسالة والقيم", "Vision, mission and values");
    private static final AgendaItem STRUCTURE =
            carried(AgendaTopic.STRUCTURE, "البنية والنظام الداخلي", "Structure and charter");

    private OpenFoundations() {}

    /** The agenda, followed by what is open and not on it. */
    static List<AgendaItem> carriedOnto(List<AgendaItem> agenda, CoalitionState state) {
        List<AgendaItem> whole = new ArrayList<>(agenda);
        for (AgendaItem item : open(state)) {
            if (agenda.stream().noneMatch(asked -> asked.topic() == item.topic())) {
                whole.add(item);
            }
        }
        return whole;
    }

    private static List<AgendaItem> open(CoalitionState state) {
        Foundations foundations = state.foundations();
        List<AgendaItem> open = new ArrayList<>();
        if (!foundations.issueDefined()) {
            open.add(ISSUE);
        }
        if (!foundations.visionAdopted() || foundations.missionVersion() == 0 || !foundations.valuesAdopted()) {
            open.add(VISION);
        }
        if (state.charter().charter() == null) {
            open.add(STRUCTURE);
        }
        return open;
    }

    private static AgendaItem carried(AgendaTopic topic, String ar, String en) {
        return new AgendaItem(topic, Text.of(ar, en), null, true);
    }
}
