package org.mithaq.query.plans;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mithaq.events.Envelope;
import org.mithaq.events.PlanEvent.Milestone;
import org.mithaq.query.calendar.Change;
import org.mithaq.text.Text;

/** What the milestones of a plan go by: a step that stands at another place after a revision is the same step still. */
final class Timeline {

    private Timeline() {}

    /** A milestone that a revision of the plan took out. */
    record Dropped(String key, Milestone milestone, Change changed) {}

    /** The milestones in their order, by keys that follow from what they say; a title that comes again is counted. */
    static Map<String, Milestone> of(List<Milestone> milestones) {
        Map<String, Milestone> keyed = new LinkedHashMap<>();
        for (Milestone milestone : milestones) {
            String key = key(milestone.what());
            int count = 1;
            while (keyed.putIfAbsent(count == 1 ? key : key + "-" + count, milestone) != null) {
                count++;
            }
        }
        return keyed;
    }

    private static String key(Text what) {
        return UUID.nameUUIDFromBytes((what.ar() + "\n" + what.en()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Those that were dropped, when one timeline takes the place of another: what comes back is dropped no longer. */
    static List<Dropped> dropped(
            List<Dropped> before, List<Milestone> old, List<Milestone> revised, Envelope envelope) {
        Change now = Change.by(envelope.sequence(), envelope.meta().occurredAt());
        Map<String, Dropped> dropped = new LinkedHashMap<>();
        before.forEach(each -> dropped.put(each.key(), each));
        of(old).forEach((key, milestone) -> dropped.put(key, new Dropped(key, milestone, now)));
        dropped.keySet().removeAll(of(revised).keySet());
        return List.copyOf(dropped.values());
    }
}
