package org.mithaq.command.writtenprocedure;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Purpose;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Id;
import org.mithaq.events.Vocabulary.Measure;

/**
 * What another command will do once the motion carries; that command names the procedure, and its decision serves once.
 *
 * @param subject the id of what it is about: of the plan, objective, mandate or campaign, or of the act to be ratified;
 *     absent where a coalition has but one
 */
public record Effecting(Measure measure, @Nullable String subject) {

    public Effecting {
        if (subject != null) {
            Id.check(subject);
        }
    }

    Purpose purpose(CoalitionState state, Context context) {
        return new Purpose(measure, subject, state, context);
    }
}
