package org.mithaq.command.membership;

import java.util.List;
import java.util.Set;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.CircleAnswer;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;

/**
 * Says in which of the three overlapping circles of the community a party stands. There is no rank among them.
 * A later classification replaces the earlier one.
 *
 * @param answers why it stands there: answers to the questions of these circles
 */
@Intention(
        ar = "تصنيف جهة في دوائر المجتمع",
        en = "Classify a stakeholder",
        rules = {"R-039", "R-040", "R-041", "R-042"},
        concern = Concern.BELONGING,
        example = """
                {"party": "0198c0de-0000-7000-8000-000000000005", "circles": ["STEWARD"],
                 "answers": [{"circle": "STEWARD",
                              "answer": {"ar": "أولادهم أول من يمسّه العنف", "en": "Their children are hit first"}}]}""")
public record ClassifyStakeholder(PartyId party, Set<Circle> circles, List<CircleAnswer> answers) implements Command {

    public ClassifyStakeholder {
        circles = Given.set(circles);
        answers = Given.list(answers);
        if (circles.isEmpty()) {
            throw new IllegalArgumentException("\"circles\" names at least one of STEWARD, GATEWAY and INFLUENCER");
        }
        Set<Circle> named = circles;
        if (!answers.stream().allMatch(answer -> named.contains(answer.circle()))) {
            throw new IllegalArgumentException("\"answers\" belong to the circles that \"circles\" names");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .rule("R-040", answered(Circle.STEWARD))
                .rule("R-041", answered(Circle.GATEWAY))
                .rule("R-042", answered(Circle.INFLUENCER))
                .possible(state.membership().isRegistered(party), () -> Fault.unknown(party))
                .acceptOne(() -> new StakeholderClassified(party, circles, answers));
    }

    private boolean answered(Circle circle) {
        return !circles.contains(circle) || answers.stream().anyMatch(answer -> answer.circle() == circle);
    }
}
