package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.web.ProblemException;

/**
 * For whom something is written: the one place that says what the public version leaves out (governance: vote totals and
 * minority opinions without names, nobody who attended, nothing that belongs to one organisation alone). Whatever names
 * somebody passes through {@link #only}; what was attempted, and with which facts, stays among the members.
 */
@Takes(name = "version", of = Readers.class, says = "For whom it is written; the public version leaves out names.")
public enum Readers {
    MEMBERS,
    PUBLIC;

    /**
     * {@code ?version=members|public}; members where nothing is asked for.
     *
     * @throws ProblemException 400 for anything else
     */
    public static Readers of(HttpServletRequest request) {
        return Parameters.constant(request, "version", Readers.class).orElse(MEMBERS);
    }

    /** What tells an entity tag apart from the members' one. */
    public @Nullable String tag() {
        return this == MEMBERS ? null : "public";
    }

    /** The list for members; nothing for the public. */
    public <T> List<T> only(List<T> membersOnly) {
        return this == MEMBERS ? membersOnly : List.of();
    }

    /** The thing for members; nothing for the public. */
    public <T> @Nullable T only(@Nullable T membersOnly) {
        return this == MEMBERS ? membersOnly : null;
    }

    /** The decision as they read it. */
    public DecisionRecorded asRead(DecisionRecorded made) {
        return this == MEMBERS
                ? made
                : new DecisionRecorded(
                        made.decision(),
                        made.number(),
                        made.kind(),
                        made.title(),
                        made.text(),
                        made.meeting(),
                        made.procedure(),
                        made.body(),
                        made.vote(),
                        made.outcome(),
                        made.rule(),
                        made.quorum(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        made.reasons(),
                        made.alternatives(),
                        made.evidence(),
                        made.affectedGroups(),
                        made.concessions(),
                        made.refersToMission(),
                        made.amount(),
                        List.of(),
                        List.of(),
                        made.validity(),
                        made.provision());
    }
}
