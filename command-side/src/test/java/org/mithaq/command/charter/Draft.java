package org.mithaq.command.charter;

import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.DecisionProcess;
import org.mithaq.events.CharterEvent.MeetingPattern;
import org.mithaq.events.CharterEvent.MembershipRules;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rulebook.Level;
import org.mithaq.text.Text;

/** A complete charter, of which a test changes what it is about. */
final class Draft {

    @Nullable
    Text lifespan = text("long-term");

    List<MeetingPattern> meetings = List.of(new MeetingPattern(BodyKind.STRATEGIC, 3, 120));

    @Nullable
    DecisionProcess decisions = new DecisionProcess(true, DecisionRule.SIMPLE_MAJORITY);

    @Nullable
    MembershipRules membership = new MembershipRules(true, null);

    List<ConflictStage> conflictProcedure = List.of(ConflictStage.TALKS, ConflictStage.MEDIATOR);
    List<RediscussionGround> rediscussion = List.of();

    @Nullable
    RediscussionPolicy policy;

    List<Text> groundRules = List.of(text("we listen"));

    @Nullable
    Text conduct = text("respect");

    Map<String, Object> parameters = Map.of();
    Map<String, Level> raised = Map.of();

    Charter finished() {
        return new Charter(
                CharterProfile.STRATEGIC_EXECUTIVE,
                lifespan,
                text("in turn"),
                meetings,
                decisions,
                text("7 days before"),
                membership,
                text("working groups"),
                conflictProcedure,
                rediscussion,
                policy,
                groundRules,
                conduct,
                null,
                null,
                parameters,
                raised);
    }
}
