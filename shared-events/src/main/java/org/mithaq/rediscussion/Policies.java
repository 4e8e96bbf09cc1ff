package org.mithaq.rediscussion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rulebook.CharterParameter;

/** Which policy of re-discussion a charter holds, and which version of the charter governs a decision. */
public final class Policies {

    /** The policy that applies before there is a charter: version 0. */
    public static final RediscussionPolicy DEFAULT = Presets.standard().onGrounds(List.of());

    private Policies() {}

    /** What the charter says, or else the default policy on the grounds that it names. */
    public static RediscussionPolicy of(Charter charter) {
        if (charter.rediscussionPolicy() != null) {
            return charter.rediscussionPolicy();
        }
        return Presets.standard()
                .onGrounds(charter.rediscussion().isEmpty() ? grounds(charter) : charter.rediscussion());
    }

    /**
     * The version whose policy governs a decision adopted under that version of the charter.
     *
     * @param current the policy of the charter in force, of the version {@code inForce}; {@code null} before the first
     */
    public static int governing(int adoptedUnder, int inForce, @Nullable RediscussionPolicy current) {
        return current != null && current.coversEarlierDecisions() ? inForce : adoptedUnder;
    }

    @SuppressWarnings("unchecked") // CharterParameter.check lets nothing else into a charter
    private static List<RediscussionGround> grounds(Charter charter) {
        CharterParameter parameter = CharterParameter.REDISCUSSION_GROUNDS;
        Object named = charter.parameters().getOrDefault(parameter.key(), parameter.defaultValue());
        return ((List<String>) named).stream().map(RediscussionGround::valueOf).toList();
    }
}
