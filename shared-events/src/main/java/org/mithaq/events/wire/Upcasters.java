package org.mithaq.events.wire;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts the data of older versions of an event, one version at a time, on reading only: what is stored stays as it was
 * written.
 */
final class Upcasters {

    private static final Map<WireName, UnaryOperator<ObjectNode>> STEPS =
            Map.of(new WireName("task.assigned", 1), Upcasters::ownerBecomesOwners);

    private Upcasters() {}

    /**
     * The data in the form of version {@code to}.
     *
     * @throws UnreadableRecordException when no step leads there
     */
    static ObjectNode lift(ObjectNode data, WireName from, int to) {
        ObjectNode lifted = data;
        for (int version = from.version(); version < to; version++) {
            UnaryOperator<ObjectNode> step = STEPS.get(new WireName(from.name(), version));
            if (step == null) {
                throw new UnreadableRecordException(
                        "no way from version " + version + " of " + from.name() + " to version " + to);
            }
            lifted = step.apply(lifted);
        }
        return lifted;
    }

    private static ObjectNode ownerBecomesOwners(ObjectNode data) {
        var owner = data.remove("owner");
        if (owner != null) {
            data.putArray("owners").add(owner);
        }
        return data;
    }
}
